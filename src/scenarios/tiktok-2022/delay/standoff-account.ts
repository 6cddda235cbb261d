import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import {
  algorithmOpen,
  algorithmSettled,
  all,
  beijingObjects,
  beijingSilent,
  dataOpen,
  dataSettled,
  nothingSettled,
  postponed,
  prolonged,
  ultimatumUnused,
  ultimatumUsed,
  yearEndMissed,
} from '../when';

const lateUnthreatened = all(prolonged, ultimatumUnused);

/** When the talks are stuck, over what, what Washington can make of it, and what Beijing has said. */
export const standoffAccount: ScenarioSource['situations'][number]['account'] = [
  {
    when: postponed,
    text: 'The talks are stuck, with the end of the year still ahead, and TikTok has nothing more to give.',
    basis: fromTheWalk,
  },
  {
    when: all(postponed, beijingSilent),
    text: 'Some insiders had said that it might not be willing to go further.',
    basis: told('¶5', 'might be unwilling to make further concessions'),
  },
  {
    when: yearEndMissed,
    text: 'A new year has begun, and the talks are stuck. TikTok gives no more, and the deal that was expected has no new date.',
    basis: fromTheWalk,
  },
  {
    when: lateUnthreatened,
    text: 'The delay is now prolonged and neither side gives way. TikTok has no more to offer, and Washington can no longer tell itself that more time will help.',
    basis: inferred('We take a prolonged delay as the point from which waiting no longer brings anything.'),
  },
  {
    when: ultimatumUsed,
    text: 'The threat of a ban has been made, and the talks are stuck even so. Washington has used a threat that it can make only once, without getting what it asked for.',
    basis: fromTheWalk,
  },
  {
    when: all(nothingSettled, postponed),
    text: 'Neither user data nor the algorithm is settled, and it is doubtful what agreement could be reached. Washington can wait, or take what TikTok has already done as enough on data.',
    basis: inferred(
      'The briefing doubts what agreement is viable if TikTok concedes no more; what Washington can do about it is our step.',
    ),
  },
  {
    when: all(nothingSettled, yearEndMissed),
    text: 'User data and the algorithm are both unsettled. Washington can go on waiting, at a growing price, or be content with the data measures that are already in force.',
    basis: fromTheWalk,
  },
  {
    when: all(nothingSettled, prolonged),
    text: 'With user data and the algorithm both unsettled, it can still take the enacted measures as enough on data. Otherwise it has to decide.',
    basis: fromTheWalk,
  },
  {
    when: all(dataSettled, postponed),
    text: 'User data is settled; the algorithm is not, and an offer there is not to be had for now. Washington can only let time work.',
    basis: fromTheWalk,
  },
  {
    when: all(dataSettled, yearEndMissed),
    text: 'The algorithm is the one point unsettled, since user data is agreed. Washington has nothing to accept and little to do but wait, while the wait itself begins to look like weakness.',
    basis: inferred(
      'The briefing warns that Washington may appear ineffectual; that waiting begins to look so is our step.',
    ),
  },
  {
    when: all(dataSettled, prolonged),
    text: 'That user data is settled is not enough: without an assurance on the algorithm there is no agreement, and what is left to Washington is to decide.',
    basis: fromTheWalk,
  },
  {
    when: all(dataOpen, algorithmSettled, postponed),
    text: 'The algorithm is settled; user data is not. Washington can wait for a better safeguard, or take the measures that TikTok has already enacted as enough.',
    basis: fromTheWalk,
  },
  {
    when: all(dataOpen, algorithmSettled, yearEndMissed),
    text: 'Only user data keeps them apart, as the algorithm is settled. Washington can hold out for more, or find that the measures already in force will do.',
    basis: fromTheWalk,
  },
  {
    when: all(dataOpen, algorithmSettled, prolonged),
    text: 'The algorithm is settled, and it would take one word from Washington, that the enacted measures are enough on data, to settle the rest. The other way leads to a decision without an agreement.',
    basis: fromTheWalk,
  },
  {
    when: all(beijingObjects, algorithmOpen, postponed),
    text: 'Beijing’s objection to access to the algorithm stands behind it.',
    basis: fromTheWalk,
  },
  {
    when: all(beijingObjects, algorithmOpen, yearEndMissed),
    text: 'Over the algorithm hangs Beijing’s objection.',
    basis: fromTheWalk,
  },
  {
    when: all(beijingObjects, algorithmOpen, prolonged),
    text: 'Beijing’s objection has not gone away.',
    basis: fromTheWalk,
  },
  {
    when: all(beijingObjects, algorithmSettled),
    text: 'Beijing objects to what was settled on the algorithm.',
    basis: fromTheWalk,
  },
  {
    when: all(beijingSilent, lateUnthreatened),
    text: 'The Chinese government says nothing.',
    basis: fromTheWalk,
  },
];
