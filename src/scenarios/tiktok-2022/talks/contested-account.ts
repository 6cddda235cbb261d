import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import {
  all,
  dataSettled,
  not,
  postponed,
  prolonged,
  ultimatumUnused,
  ultimatumUsed,
  yearEndMissed,
} from '../when';

/** The objection and when it comes, what TikTok has to weigh, and what hangs on it. */
export const contestedAccount: ScenarioSource['situations'][number]['account'] = [
  {
    when: postponed,
    text: 'The Chinese government has broken its silence: it does not want the algorithm opened to U.S. eyes. TikTok, whose owner is based in Beijing, has made an offer that one government wants and the other does not.',
    basis: fromTheWalk,
  },
  {
    when: yearEndMissed,
    text: 'With the deal already overdue, Beijing objects to opening the algorithm. TikTok’s offer is one that Washington has been waiting for and that the government at its owner’s home does not want.',
    basis: fromTheWalk,
  },
  {
    when: all(prolonged, ultimatumUnused),
    text: 'After a long delay TikTok has made an offer on the algorithm, and Beijing objects. If TikTok gives way, its talks with Washington come to a standstill; if it goes on, it goes on against the government at its owner’s home.',
    basis: inferred(
      'Withdrawing leads to a standoff, and pressing on goes against the government that objects.',
    ),
  },
  {
    when: ultimatumUsed,
    text: 'TikTok is caught between a ban that Washington has threatened and an objection that Beijing has raised. Whichever way it turns now, it goes against the stated will of one of the two governments.',
    basis: fromTheWalk,
  },
  {
    when: not(prolonged),
    text: 'Beijing’s concern seems to be that TikTok remain a Chinese enterprise.',
    basis: told('¶6', 'status as a Chinese enterprise'),
  },
  {
    when: dataSettled,
    text: 'User data is settled, so the agreement hangs on this alone.',
    basis: fromTheWalk,
  },
  {
    when: not(dataSettled),
    text: 'User data is unsettled too, so holding to the offer would not yet bring an agreement.',
    basis: fromTheWalk,
  },
];
