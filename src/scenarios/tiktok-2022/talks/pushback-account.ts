import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import {
  algorithmOpen,
  algorithmSettled,
  all,
  beijingObjects,
  dataOpen,
  dataSettled,
  not,
  prolonged,
  ultimatumUnused,
  ultimatumUsed,
  yearEndMissed,
} from '../when';

/** What was refused and when, what that leaves TikTok, and who else has a say. */
export const pushbackAccount: ScenarioSource['situations'][number]['account'] = [
  {
    when: all(yearEndMissed, dataOpen, algorithmOpen),
    text: 'Washington has looked at the offer and asked for more. That took TikTok and the administration past the end of the year, with neither user data nor the algorithm settled.',
    basis: fromTheWalk,
  },
  {
    when: all(yearEndMissed, dataSettled),
    text: 'Washington has found the oversight on offer too thin. User data is settled, but the year has ended without an assurance on the algorithm, and so without a deal.',
    basis: fromTheWalk,
  },
  {
    when: all(yearEndMissed, algorithmSettled),
    text: 'Washington has found the data safeguards on offer too weak. The algorithm is settled, but the year has ended with user data in dispute, and so without a deal.',
    basis: fromTheWalk,
  },
  {
    when: yearEndMissed,
    text: 'TikTok can go back and improve what it offered, or say that this was all.',
    basis: fromTheWalk,
  },
  {
    when: yearEndMissed,
    text: 'Some insiders have suggested that it may not be willing to go further.',
    basis: told('¶5', 'might be unwilling to make further concessions'),
  },
  {
    when: all(prolonged, ultimatumUnused, dataOpen, algorithmOpen),
    text: 'What TikTok offered has been judged too little, and what began as a slipped date is a prolonged delay. User data and the algorithm are both where they were.',
    basis: fromTheWalk,
  },
  {
    when: all(prolonged, ultimatumUnused, dataSettled),
    text: 'An assurance on the algorithm has been judged too little, and the delay is now prolonged. With user data long out of the way, this one point keeps the two sides apart.',
    basis: fromTheWalk,
  },
  {
    when: all(prolonged, ultimatumUnused, algorithmSettled),
    text: 'Safeguards for user data have been judged too little, and the delay is now prolonged. With the algorithm out of the way, this one point keeps the two sides apart.',
    basis: fromTheWalk,
  },
  {
    when: all(prolonged, ultimatumUnused),
    text: 'There is no time left for TikTok to go away and return with something better; it can only say where it stands.',
    basis: inferred('We take a prolonged delay as the point from which further rounds no longer help.'),
  },
  {
    when: all(ultimatumUsed, dataOpen, algorithmOpen),
    text: 'Even under the threat of a ban, what TikTok offered has not been enough for Washington. User data and the algorithm are both unsettled.',
    basis: fromTheWalk,
  },
  {
    when: all(ultimatumUsed, dataSettled),
    text: 'Even under the threat of a ban, the oversight that TikTok offered has not been enough for Washington. User data is settled; the algorithm is not.',
    basis: fromTheWalk,
  },
  {
    when: all(ultimatumUsed, algorithmSettled),
    text: 'Even under the threat of a ban, the data safeguards that TikTok offered have not been enough for Washington. The algorithm is settled; user data is not.',
    basis: fromTheWalk,
  },
  {
    when: ultimatumUsed,
    text: 'The threat has done what it could. TikTok has no better offer in reserve, and Washington has no second threat to make.',
    basis: inferred('In this scenario the threat is made once, and a late refusal leaves no further round.'),
  },
  {
    when: all(beijingObjects, algorithmOpen, not(prolonged)),
    text: 'On the algorithm, a better offer would be one that Beijing objects to all the more.',
    basis: inferred('Beijing objects to access, and Washington asks for stronger oversight.'),
  },
  {
    when: all(beijingObjects, algorithmOpen, prolonged),
    text: 'Beijing’s objection to access remains.',
    basis: fromTheWalk,
  },
  {
    when: all(beijingObjects, algorithmSettled),
    text: 'Beijing still objects to what has been settled.',
    basis: fromTheWalk,
  },
];
