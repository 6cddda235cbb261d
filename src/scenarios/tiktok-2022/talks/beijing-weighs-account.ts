import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import {
  all,
  beijingObjects,
  beijingSilent,
  dataSettled,
  lateUnthreatened,
  not,
  postponed,
  ultimatumUsed,
  yearEndMissed,
} from '../when';

/** What is offered and when, how Beijing sees it, and what else is settled. Read once at most at each stage. */
export const beijingWeighsAccount: ScenarioSource['situations'][number]['account'] = [
  {
    when: postponed,
    text: 'TikTok proposes that outsiders should be able to check how its algorithm recommends videos.',
    basis: inferred('Oversight of the algorithm is what TikTok has just offered.'),
  },
  {
    when: yearEndMissed,
    text: 'With the year over and the deal overdue, TikTok proposes to let outsiders check how its algorithm recommends videos.',
    basis: inferred('The date by which a deal was expected has passed, and TikTok has made an offer.'),
  },
  {
    when: lateUnthreatened,
    text: 'After a long delay, oversight of TikTok’s algorithm is on offer, and a government without a seat at the talks has a view of it that matters.',
    basis: inferred('Beijing has taken no part in the talks, and considers the algorithm proprietary.'),
  },
  {
    when: ultimatumUsed,
    text: 'The threat of a ban has brought an offer to let outsiders oversee TikTok’s algorithm, and so the pressure has reached Beijing too.',
    basis: inferred('The offer followed the threat, and it concerns what Beijing considers proprietary.'),
  },
  {
    when: all(beijingSilent, postponed),
    text: 'The Chinese government considers the algorithm proprietary, that is, not to be shared. It has taken no active part in the talks, but in the past it was reluctant to give U.S. entities access.',
    basis: told('¶6', 'historically expressed reluctance toward U.S. entities'),
  },
  {
    when: all(beijingSilent, yearEndMissed),
    text: 'According to the briefing, the Chinese government holds the algorithm to be proprietary, that is, not to be shared.',
    basis: told('¶6', 'which they consider proprietary'),
  },
  {
    when: all(beijingSilent, yearEndMissed),
    text: 'It has raised no objection in these talks, and may let the offer pass or speak against it.',
    basis: inferred('Its past reluctance points one way and its silence in these talks the other.'),
  },
  {
    when: all(beijingSilent, lateUnthreatened),
    text: 'The Chinese government has not objected up to now. To speak would be to enter the dispute; to say nothing is to leave the offer to Washington.',
    basis: inferred('An objection would be the active part that the briefing says Beijing has not taken.'),
  },
  {
    when: all(beijingSilent, ultimatumUsed),
    text: 'The Chinese government must weigh access to an algorithm that it considers proprietary against the loss of TikTok’s U.S. business.',
    basis: inferred('With a ban threatened, what stands against the offer is that TikTok may be shut out.'),
  },
  {
    when: all(beijingObjects, yearEndMissed),
    text: 'The Chinese government has objected to such access before. It can say so again, or let this offer go by without another word.',
    basis: inferred('An earlier offer of oversight in these talks met its objection.'),
  },
  {
    when: all(beijingObjects, lateUnthreatened),
    text: 'The Chinese government is on record against such access, and yet it is on offer. Saying nothing this time would not take the objection back.',
    basis: inferred('An objection once made stands until it is withdrawn.'),
  },
  {
    when: all(beijingObjects, ultimatumUsed),
    text: 'The Chinese government has objected to such access in these talks. It must decide whether to object once more, now that a ban is threatened if the talks fail.',
    basis: inferred('Its objection in these talks is on record, and the offer has come after it.'),
  },
  {
    when: all(dataSettled, postponed),
    text: 'User data is settled, so for Washington and TikTok this could be the last piece.',
    basis: inferred('The algorithm is the one sticking point that is left.'),
  },
  {
    when: all(dataSettled, yearEndMissed),
    text: 'Since user data is settled, this is the offer on which a deal depends.',
    basis: inferred('A deal takes both points, and only the algorithm is without an accepted answer.'),
  },
  {
    when: all(dataSettled, lateUnthreatened),
    text: 'With user data settled, there is no other point for TikTok and Washington to turn to.',
    basis: inferred('The briefing names two sticking points, and one of them is settled.'),
  },
  {
    when: all(dataSettled, ultimatumUsed),
    text: 'On user data the two sides agree, so this offer could make the ban unnecessary.',
    basis: inferred('If Washington accepts it as well, both points are settled.'),
  },
  {
    when: all(not(dataSettled), postponed),
    text: 'User data, the other sticking point, is not settled either.',
    basis: inferred('Nothing that Washington accepts has been put forward on data.'),
  },
  {
    when: all(not(dataSettled), yearEndMissed),
    text: 'There is no agreement on user data, with or without this.',
    basis: inferred('The offer concerns the algorithm alone, and data is unsettled.'),
  },
  {
    when: all(not(dataSettled), lateUnthreatened),
    text: 'On user data, meanwhile, nothing has been agreed.',
    basis: inferred('Washington has accepted no answer on data.'),
  },
  {
    when: all(not(dataSettled), ultimatumUsed),
    text: 'User data is unsettled as well, so this offer alone would not avert a ban.',
    basis: inferred('An agreement takes both points, and this offer is about one.'),
  },
];
