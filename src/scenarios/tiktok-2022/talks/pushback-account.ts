import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import {
  algorithmAlone,
  algorithmOpen,
  algorithmSettled,
  all,
  beijingObjects,
  dataAlone,
  lateUnthreatened,
  nothingOffered,
  ultimatumUsed,
  yearEndMissed,
} from '../when';

/** What was refused and when, what that leaves TikTok, and who else has a say. Read once at most at each stage. */
export const pushbackAccount: ScenarioSource['situations'][number]['account'] = [
  {
    when: all(yearEndMissed, nothingOffered),
    text: 'Washington has looked at the offer and asked for more. That took TikTok and the administration past the end of the year, with neither user data nor the algorithm settled.',
    basis: inferred('The offer was made before the end of the year, and to improve one takes time.'),
  },
  {
    when: all(yearEndMissed, dataAlone),
    text: 'Washington has found the oversight on offer too thin. User data is settled, but the year has ended without an agreement on the algorithm, and so without a deal.',
    basis: inferred('A deal takes both points, and the offer on one of them has been turned down.'),
  },
  {
    when: all(yearEndMissed, algorithmAlone),
    text: 'Washington has found the data safeguards on offer too weak. The algorithm is settled, but the year has ended with user data in dispute, and so without a deal.',
    basis: inferred('A deal takes both points, and the offer on user data has been turned down.'),
  },
  {
    when: yearEndMissed,
    text: 'TikTok can go back and improve what it offered, or say that this was all.',
    basis: inferred(
      'The delay is not yet a prolonged one, so we take it that there is time for another round.',
    ),
  },
  {
    when: yearEndMissed,
    text: 'Some insiders have suggested that it might be unwilling to go further.',
    basis: told('¶5', 'might be unwilling to make further concessions'),
  },
  {
    when: all(lateUnthreatened, nothingOffered),
    text: 'What TikTok offered has been judged too little, and what began as a missed date is now a prolonged delay. User data and the algorithm are both unsettled.',
    basis: inferred('Washington has turned the offer down, and no point has been agreed.'),
  },
  {
    when: all(lateUnthreatened, dataAlone),
    text: 'The oversight that TikTok offered has been judged inadequate, and the delay is now prolonged. With user data settled, the algorithm alone keeps the two sides apart.',
    basis: inferred('Washington has turned down the offer on the one point that is left.'),
  },
  {
    when: all(lateUnthreatened, algorithmAlone),
    text: 'The safeguards for user data that TikTok offered have been judged inadequate, and the delay is now prolonged. With the algorithm settled, user data alone keeps the two sides apart.',
    basis: inferred('Washington has turned down the offer on the one point left to settle.'),
  },
  {
    when: lateUnthreatened,
    text: 'There is no time for TikTok to go away and return with something better; it can only say where it stands.',
    basis: inferred('We take a prolonged delay as the point from which further rounds no longer help.'),
  },
  {
    when: all(ultimatumUsed, nothingOffered),
    text: 'Even under the threat of a ban, what TikTok offered has not been enough for Washington. User data and the algorithm are both open questions.',
    basis: inferred('The offer came after the threat, and Washington has turned it down.'),
  },
  {
    when: all(ultimatumUsed, dataAlone),
    text: 'Even under the threat of a ban, the oversight that TikTok offered has not been enough for Washington. User data is settled; the algorithm is not.',
    basis: inferred('The offer of oversight was made after the threat, and Washington has turned it down.'),
  },
  {
    when: all(ultimatumUsed, algorithmAlone),
    text: 'Even under the threat of a ban, the data safeguards that TikTok offered have not been enough for Washington. The algorithm is settled; user data is not.',
    basis: inferred('The safeguards were offered after the threat, and Washington has turned them down.'),
  },
  {
    when: ultimatumUsed,
    text: 'The threat has done what it could. There is no time for a better offer, and Washington has no second threat to make.',
    basis: inferred('In this scenario the threat is made once, and a late refusal leaves no further round.'),
  },
  {
    when: all(beijingObjects, algorithmOpen, yearEndMissed),
    text: 'On the algorithm, Beijing would have all the more reason to object to an offer of wider access.',
    basis: inferred('Beijing objects to access, and stronger oversight would mean more of it.'),
  },
  {
    when: all(beijingObjects, algorithmOpen, lateUnthreatened),
    text: 'And Beijing objects to access to the algorithm.',
    basis: inferred('Beijing has objected in these talks and has not withdrawn that.'),
  },
  {
    when: all(beijingObjects, algorithmOpen, ultimatumUsed),
    text: 'Beijing’s objection to access makes a stronger offer harder for TikTok.',
    basis: inferred('What Washington asks for on the algorithm is more of what Beijing objects to.'),
  },
  {
    when: all(beijingObjects, algorithmSettled, yearEndMissed),
    text: 'Beijing has objected to what was settled on the algorithm.',
    basis: inferred('Oversight was accepted over its objection, which it has not withdrawn.'),
  },
  {
    when: all(beijingObjects, algorithmSettled, lateUnthreatened),
    text: 'The oversight that has been agreed is one that Beijing objected to.',
    basis: inferred('Beijing has objected to access in these talks, and oversight implies some.'),
  },
  {
    when: all(beijingObjects, algorithmSettled, ultimatumUsed),
    text: 'Besides, Beijing has objected to access to the algorithm.',
    basis: inferred('The objection stands, although TikTok and Washington have agreed on oversight.'),
  },
];
