import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import {
  algorithmOpen,
  algorithmSettled,
  all,
  beijingObjects,
  beijingSilent,
  postponed,
  prolonged,
  ultimatumUnused,
  ultimatumUsed,
  yearEndMissed,
} from '../when';

/** When the offer comes, what is said about it, and what a yes would leave. */
export const dataReviewAccount: ScenarioSource['situations'][number]['account'] = [
  {
    when: postponed,
    text: 'TikTok has put stronger safeguards for user data on the table, and Washington must judge whether they would keep that data from the Chinese government.',
    basis: fromTheWalk,
  },
  {
    when: postponed,
    text: 'TikTok says that it would not share the data with Beijing in any case.',
    basis: told('¶4', 'would not share American user data with Beijing'),
  },
  {
    when: postponed,
    text: 'U.S. officials look at its owner, which is based there, and worry.',
    basis: told('¶1', 'these ties could enable China to collect'),
  },
  {
    when: yearEndMissed,
    text: 'Later than anyone planned, stronger safeguards for user data lie before Washington. The test has not changed with the year: would they keep the data of American users from the Chinese government?',
    basis: fromTheWalk,
  },
  {
    when: yearEndMissed,
    text: 'TikTok points to protections it has already begun to put in place.',
    basis: told('Q4', 'implementing measures to safeguard that data'),
  },
  {
    when: all(prolonged, ultimatumUnused),
    text: 'After a long delay, TikTok’s offer on user data is up for review. Washington weighs the safeguards themselves, and also what another refusal would cost now that there is no time left for TikTok to come back with a better one.',
    basis: inferred(
      'Once the delay is prolonged, an offer turned down is not followed by another round here.',
    ),
  },
  {
    when: ultimatumUsed,
    text: 'Under the threat of a ban, TikTok has come forward with stronger safeguards for user data. Washington can take them, or call them too little and be left with the ban that it threatened and the choice it meant to avoid.',
    basis: inferred(
      'The threat can be made once; if it brings no settlement, the choice is the same as before.',
    ),
  },
  {
    when: all(algorithmOpen, beijingSilent),
    text: 'Even if Washington accepts, the algorithm remains to be settled.',
    basis: fromTheWalk,
  },
  {
    when: all(algorithmOpen, beijingObjects),
    text: 'Even if Washington accepts, the algorithm remains, and there Beijing has objected.',
    basis: fromTheWalk,
  },
  {
    when: all(algorithmSettled, beijingSilent),
    text: 'As the algorithm is settled, only the terms would then be left to write.',
    basis: fromTheWalk,
  },
  {
    when: all(algorithmSettled, beijingObjects),
    text: 'The algorithm is settled over Beijing’s objection, which will count if terms are written.',
    basis: fromTheWalk,
  },
];
