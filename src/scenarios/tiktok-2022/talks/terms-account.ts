import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred } from '../basis';
import {
  all,
  beijingObjects,
  beijingSilent,
  canConcede,
  not,
  postponed,
  prolonged,
  ultimatumUnused,
  ultimatumUsed,
  yearEndMissed,
} from '../when';

/** When terms are reached, what they rest on, and whether Beijing stands in the way. */
export const termsAccount: ScenarioSource['situations'][number]['account'] = [
  {
    when: postponed,
    text: 'Before the year is out, terms lie on the table: user data and the algorithm are both settled.',
    basis: fromTheWalk,
  },
  {
    when: yearEndMissed,
    text: 'The date by which a deal was expected has passed, but terms lie on the table: user data and the algorithm are both settled.',
    basis: fromTheWalk,
  },
  {
    when: all(prolonged, ultimatumUnused),
    text: 'After a delay so long that an agreement was in doubt, terms lie on the table, with user data and the algorithm both settled.',
    basis: fromTheWalk,
  },
  {
    when: ultimatumUsed,
    text: 'What waiting did not bring has come after the threat of a ban: terms lie on the table, and user data and the algorithm are both settled.',
    basis: fromTheWalk,
  },
  {
    when: canConcede,
    text: 'What exactly they say, the briefing cannot tell; it stops before there are any.',
    basis: inferred('The briefing does not describe what an agreement would contain.'),
  },
  {
    when: not(canConcede),
    text: 'On data they rest on the measures that TikTok had already enacted, which Washington takes as enough.',
    basis: fromTheWalk,
  },
  {
    when: beijingSilent,
    text: 'The Chinese government has not said a word against them, and its interest in keeping TikTok a Chinese enterprise is not touched. Nothing keeps Washington from signing.',
    basis: inferred('The two points are data and recommendations; neither is about who owns TikTok.'),
  },
  {
    when: all(beijingObjects, not(prolonged)),
    text: 'But the Chinese government has objected to access to the algorithm, which it regards as proprietary. Before anything is signed, Beijing has to show how much its objection means.',
    basis: inferred('The briefing calls Beijing reluctant and does not say how it would treat terms.'),
  },
  {
    when: all(beijingObjects, prolonged),
    text: 'But the Chinese government has not withdrawn its objection to access to the algorithm. Beijing can let the terms be signed all the same, or keep TikTok from carrying them out.',
    basis: inferred('The briefing calls Beijing reluctant and does not say how far it would go.'),
  },
];
