import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import {
  all,
  beijingObjects,
  beijingSilent,
  dataSettled,
  not,
  postponed,
  prolonged,
  ultimatumUnused,
  ultimatumUsed,
  yearEndMissed,
} from '../when';

/** What is offered and when, how Beijing sees it, and what else is settled. */
export const beijingWeighsAccount: ScenarioSource['situations'][number]['account'] = [
  {
    when: postponed,
    text: 'TikTok proposes that outsiders may check how its algorithm recommends videos.',
    basis: fromTheWalk,
  },
  {
    when: yearEndMissed,
    text: 'With the year over and the deal overdue, TikTok proposes to let outsiders check how its algorithm recommends videos.',
    basis: fromTheWalk,
  },
  {
    when: all(prolonged, ultimatumUnused),
    text: 'After long delay, oversight of TikTok’s algorithm is on offer, and all eyes are on a government that has no seat at the talks.',
    basis: fromTheWalk,
  },
  {
    when: ultimatumUsed,
    text: 'The threat of a ban has brought an offer to let outsiders oversee TikTok’s algorithm, and so it has reached Beijing too.',
    basis: fromTheWalk,
  },
  {
    when: all(beijingSilent, postponed),
    text: 'That touches what the Chinese government regards as proprietary. It takes no part in the talks, but it has been unwilling in the past to let U.S. entities near the algorithm.',
    basis: told('¶6', 'historically expressed reluctance toward U.S. entities'),
  },
  {
    when: all(beijingSilent, yearEndMissed),
    text: 'The Chinese government, which holds the algorithm to be proprietary, has so far said little.',
    basis: told('Q5', 'largely silent on these negotiations'),
  },
  {
    when: all(beijingSilent, yearEndMissed),
    text: 'It may let the offer pass, or speak against it.',
    basis: fromTheWalk,
  },
  {
    when: all(beijingSilent, all(prolonged, ultimatumUnused)),
    text: 'The Chinese government has kept its silence through it all. To speak now is to enter the dispute; to say nothing is to let the offer go to Washington.',
    basis: inferred('An objection would be the active part that the briefing says Beijing has not taken.'),
  },
  {
    when: all(beijingSilent, ultimatumUsed),
    text: 'The Chinese government has to set access to an algorithm it wants kept proprietary against the loss of TikTok’s place in America.',
    basis: inferred('With a ban threatened, what stands against the offer is TikTok’s exclusion.'),
  },
  {
    when: all(beijingObjects, yearEndMissed),
    text: 'The Chinese government has objected to such access before. It can say so again, or let this offer go by without another word.',
    basis: fromTheWalk,
  },
  {
    when: all(beijingObjects, all(prolonged, ultimatumUnused)),
    text: 'The Chinese government is on record against such access, and the offer is back all the same. Saying nothing this time would not take its objection back.',
    basis: fromTheWalk,
  },
  {
    when: all(beijingObjects, ultimatumUsed),
    text: 'The Chinese government has objected to this before, when no ban had been announced as the alternative. It must decide whether to object again.',
    basis: fromTheWalk,
  },
  {
    when: all(dataSettled, not(prolonged)),
    text: 'User data is settled, so for Washington and TikTok this offer could be the last piece.',
    basis: fromTheWalk,
  },
  {
    when: all(dataSettled, prolonged),
    text: 'With user data settled, there is no other point for TikTok and Washington to turn to.',
    basis: fromTheWalk,
  },
  {
    when: all(not(dataSettled), not(prolonged)),
    text: 'User data, the other sticking point, is not settled either.',
    basis: fromTheWalk,
  },
  {
    when: all(not(dataSettled), prolonged),
    text: 'On user data, meanwhile, nothing has been agreed.',
    basis: fromTheWalk,
  },
];
