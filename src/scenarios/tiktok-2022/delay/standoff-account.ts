import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import {
  algorithmAlone,
  all,
  beijingObjects,
  dataAlone,
  lateUnthreatened,
  nothingOffered,
  postponed,
  ultimatumUsed,
  yearEndMissed,
} from '../when';

/**
 * When the talks are stuck, over what, what Washington can make of it, and what Beijing has said. TikTok may have
 * refused, or Beijing may have stood in the way; the text is true of both. No walk comes here twice at the same stage
 * of the delay with the same points settled.
 */
export const standoffAccount: ScenarioSource['situations'][number]['account'] = [
  {
    when: all(nothingOffered, postponed),
    text: 'The talks are stuck, with the end of the year still ahead. Neither user data nor the algorithm is settled, nothing further is on offer, and it is doubtful what agreement could be reached. Washington can wait, or accept on data what TikTok says it has already done.',
    basis: inferred(
      '¶5 raises the question of what agreement is viable if TikTok concedes no more; what Washington can do about it is our step.',
    ),
  },
  {
    when: all(nothingOffered, postponed),
    text: 'Some insiders had suggested that TikTok might be unwilling to go further.',
    basis: told('¶5', 'might be unwilling to make further concessions'),
  },
  {
    when: all(nothingOffered, yearEndMissed),
    text: 'The year in which a deal was expected is over, and the talks are stuck, with user data and the algorithm both unsettled and nothing further on offer. Washington can go on waiting, at a growing price, or be content with the data measures that TikTok reports.',
    basis: inferred(
      'No offer is on the table, so what happens next depends on what Washington will settle for.',
    ),
  },
  {
    when: all(nothingOffered, lateUnthreatened),
    text: 'The delay is now prolonged and the talks are stuck. User data and the algorithm are unsettled, and nothing further is on offer. Washington can accept on data what TikTok says it has done; otherwise it must decide what to do without a deal.',
    basis: inferred('We take a prolonged delay as the point from which waiting no longer brings anything.'),
  },
  {
    when: all(nothingOffered, ultimatumUsed),
    text: 'Washington has threatened a ban, a threat it can make only once, and the talks are stuck all the same: nothing is settled, on user data or on the algorithm. It can still be content with the data measures that TikTok reports, or else decide whether to do what it threatened.',
    basis: inferred('The threat has been made, there is no agreement, and no offer is on the table.'),
  },

  {
    when: all(dataAlone, postponed),
    text: 'There is time left before the end of the year, but the talks are stuck. User data is settled; the algorithm is not, and nothing is on offer there for now. Washington has nothing on the table to accept, and can only let the talks run on.',
    basis: inferred('No offer on the algorithm stands, and data leaves nothing to be settled.'),
  },
  {
    when: all(dataAlone, yearEndMissed),
    text: 'The talks are stuck on one point, the algorithm, and the date by which a deal was expected has passed. User data is settled. With nothing on offer, Washington has little to do but wait, and to wait for much longer may begin to look ineffectual.',
    basis: inferred(
      '¶5 warns that Washington may appear ineffectual; that waiting begins to look so is our step.',
    ),
  },
  {
    when: all(dataAlone, lateUnthreatened),
    text: 'After a long delay the talks have come to a halt over the algorithm. That user data is settled is not enough: an agreement takes both points, nothing further is on offer, and what is left to Washington is to decide what to do without one.',
    basis: inferred('Washington has nothing to accept, and we take it that more waiting no longer helps.'),
  },
  {
    when: all(dataAlone, ultimatumUsed),
    text: 'Washington has used a threat that it can make only once, and there is no agreement. User data is settled, the algorithm is not, and no offer is on the table. All that remains for Washington is to decide whether to do what it threatened.',
    basis: inferred(
      'Without an answer on the algorithm there are no terms, and the threat cannot be made twice.',
    ),
  },

  {
    when: all(algorithmAlone, postponed),
    text: 'The talks are stuck over user data, with the end of the year still ahead; the algorithm is settled. Nothing further is on offer. Washington can wait for a better safeguard, or accept on data what TikTok says it has already done.',
    basis: inferred('Nothing further is on offer, so Washington must wait or be content with what there is.'),
  },
  {
    when: all(algorithmAlone, yearEndMissed),
    text: 'The date by which a deal was expected has gone by, and the talks are stuck. Only user data keeps the two sides apart, as the algorithm is settled. Washington can hold out for more, or find that the measures TikTok reports will do.',
    basis: inferred('No offer on data stands, and oversight of the algorithm has been accepted.'),
  },
  {
    when: all(algorithmAlone, lateUnthreatened),
    text: 'The delay is prolonged and the talks are stuck on user data; the algorithm is settled. It would take one word from Washington to settle the rest: that it accepts the data measures TikTok reports. The other way leads to a decision without an agreement.',
    basis: inferred('Nothing further is on offer, and we take it that more waiting no longer helps.'),
  },
  {
    when: all(algorithmAlone, ultimatumUsed),
    text: 'The threat of a ban, which can be made only once, has brought no agreement. The algorithm is settled, and user data is not. Washington can settle it by accepting the measures that TikTok reports, or must decide whether to do what it threatened.',
    basis: inferred(
      'No offer on data is on the table, and both points must be settled before there are terms.',
    ),
  },

  {
    when: all(beijingObjects, nothingOffered, postponed),
    text: 'When oversight of the algorithm was offered, Beijing objected.',
    basis: inferred('The one offer on the algorithm met its objection.'),
  },
  {
    when: all(beijingObjects, dataAlone, postponed),
    text: 'On the algorithm, the Chinese government has objected to access.',
    basis: inferred('Its objection, made in these talks, has not been withdrawn.'),
  },
  {
    when: all(beijingObjects, nothingOffered, yearEndMissed),
    text: 'On access to the algorithm there is an objection from Beijing.',
    basis: inferred('Beijing has objected in these talks and not withdrawn it.'),
  },
  {
    when: all(beijingObjects, dataAlone, yearEndMissed),
    text: 'An offer on the algorithm would have to overcome Beijing’s objection.',
    basis: inferred('Beijing has objected to access, and any oversight implies some.'),
  },
  {
    when: all(beijingObjects, nothingOffered, lateUnthreatened),
    text: 'On access to the algorithm, Beijing’s objection stands.',
    basis: inferred('Beijing has made no move since then that takes it back.'),
  },
  {
    when: all(beijingObjects, dataAlone, lateUnthreatened),
    text: 'Beijing, which has objected to access, has not said otherwise since.',
    basis: inferred('The objection is on record, and nothing that Beijing has done withdraws it.'),
  },
  {
    when: all(beijingObjects, nothingOffered, ultimatumUsed),
    text: 'Beijing objects to access to the algorithm, threat or no threat.',
    basis: inferred('The threat was made to TikTok, and Beijing has withdrawn nothing.'),
  },
  {
    when: all(beijingObjects, dataAlone, ultimatumUsed),
    text: 'Beijing’s objection to access to the algorithm stands as well.',
    basis: inferred('Beijing has objected in these talks, and the threat was not made to Beijing.'),
  },
  {
    when: all(beijingObjects, algorithmAlone, postponed),
    text: 'Beijing objects to what was settled on the algorithm.',
    basis: inferred('Oversight was accepted over its objection.'),
  },
  {
    when: all(beijingObjects, algorithmAlone, yearEndMissed),
    text: 'What was agreed on the algorithm is something that Beijing has objected to.',
    basis: inferred('The objection was made in these talks and has not been withdrawn.'),
  },
  {
    when: all(beijingObjects, algorithmAlone, lateUnthreatened),
    text: 'Beijing has objected to the access that was agreed on.',
    basis: inferred('Oversight implies access, and Beijing spoke against it.'),
  },
  {
    when: all(beijingObjects, algorithmAlone, ultimatumUsed),
    text: 'Beijing’s objection to access bears on what is settled, not on what is left.',
    basis: inferred('It concerns the algorithm, and the open point is user data.'),
  },
];
