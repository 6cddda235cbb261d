import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import { all, dataSettled, lateUnthreatened, not, postponed, ultimatumUsed, yearEndMissed } from '../when';

/** The objection and when it comes, what TikTok has to weigh, and what depends on it. Read once at most at each stage. */
export const contestedAccount: ScenarioSource['situations'][number]['account'] = [
  {
    when: postponed,
    text: 'The Chinese government has objected: it does not want U.S. entities to gain access to the algorithm. TikTok, whose owner is based in Beijing, has made an offer that could bring it nearer to a deal with one government and that the other opposes.',
    basis: inferred(
      'Washington seeks an answer on the algorithm, and Beijing has just objected to this one.',
    ),
  },
  {
    when: yearEndMissed,
    text: 'With the deal overdue, Beijing objects to opening the algorithm. TikTok’s offer speaks to one of Washington’s two concerns, and the government of its owner’s home country does not want it carried out.',
    basis: inferred('The algorithm is one of two sticking points, and ByteDance is based in Beijing.'),
  },
  {
    when: lateUnthreatened,
    text: 'After a long delay TikTok has made an offer on the algorithm, and Beijing objects. If TikTok gives way, its talks with Washington come to a standstill; if it goes on, it defies the government of its owner’s home country.',
    basis: inferred(
      'Withdrawing leaves nothing on offer, and pressing on goes against the government that objects.',
    ),
  },
  {
    when: ultimatumUsed,
    text: 'TikTok has before it a ban that Washington has threatened and an objection that Beijing has raised. If it withdraws the offer, it goes against Washington; if it keeps to the offer, it goes against Beijing.',
    basis: inferred(
      'Washington threatened a ban unless TikTok gave more, and Beijing objects to what it offers.',
    ),
  },
  {
    when: postponed,
    text: 'Beijing’s position seems to depend on TikTok remaining a Chinese enterprise.',
    basis: told('¶6', 'status as a Chinese enterprise'),
  },
  {
    when: yearEndMissed,
    text: 'According to the briefing, Beijing seems to care that TikTok stay Chinese, and that complicates the talks.',
    basis: told('¶6', 'complicating the negotiation landscape'),
  },
  {
    when: all(dataSettled, postponed),
    text: 'User data is settled, so the agreement depends on this alone.',
    basis: inferred('Of the two sticking points, the algorithm is the one that is left.'),
  },
  {
    when: all(dataSettled, yearEndMissed),
    text: 'User data is settled; the deal now depends on the algorithm.',
    basis: inferred('One of the two points is settled, and the other is the one Beijing objects to.'),
  },
  {
    when: all(dataSettled, lateUnthreatened),
    text: 'On user data the two sides agree, so everything turns on this offer.',
    basis: inferred('The algorithm is the only point without an accepted answer.'),
  },
  {
    when: all(dataSettled, ultimatumUsed),
    text: 'Nothing else is in dispute, since user data is settled.',
    basis: inferred('The briefing names two sticking points, and one of them is settled.'),
  },
  {
    when: all(not(dataSettled), postponed),
    text: 'User data is unsettled too, so holding to the offer would not yet bring an agreement.',
    basis: inferred('An agreement takes both points, and data is one of them.'),
  },
  {
    when: all(not(dataSettled), yearEndMissed),
    text: 'Even with the offer accepted, user data would be left to settle.',
    basis: inferred('The offer concerns the algorithm alone, and data is unsettled.'),
  },
  {
    when: all(not(dataSettled), lateUnthreatened),
    text: 'Either way, user data is not settled.',
    basis: inferred('No answer on data has been accepted, and this offer is about the algorithm.'),
  },
  {
    when: all(not(dataSettled), ultimatumUsed),
    text: 'And user data, the other point, is unsettled.',
    basis: inferred('Washington has accepted no answer on data.'),
  },
];
