import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred } from '../basis';
import {
  algorithmSettled,
  beijingObjects,
  dataSettled,
  nothingSettled,
  ultimatumUnused,
  ultimatumUsed,
} from '../when';

export const continuedDelayAccount: ScenarioSource['outcomes'][number]['account'] = [
  {
    when: ultimatumUnused,
    text: 'The talks between TikTok and the Biden administration go on, long after a deal was expected and with no end in sight.',
    basis: fromTheWalk,
  },
  {
    when: ultimatumUsed,
    text: 'Washington threatened a ban, did not impose it, and talks on. The talks with TikTok have outlived the threat and have no end in sight.',
    basis: fromTheWalk,
  },
  {
    when: nothingSettled,
    text: 'How user data is kept from the Chinese government and how recommendations are kept from manipulation are both unsettled.',
    basis: fromTheWalk,
  },
  {
    when: dataSettled,
    text: 'The two sides agree about keeping user data from the Chinese government, but not about the algorithm, so nothing is signed.',
    basis: fromTheWalk,
  },
  {
    when: algorithmSettled,
    text: 'The two sides agree about oversight of the algorithm, but not about keeping user data from the Chinese government, so nothing is signed.',
    basis: fromTheWalk,
  },
  {
    when: beijingObjects,
    text: 'Beijing objects to access to the algorithm.',
    basis: fromTheWalk,
  },
  {
    text: 'The app stays, and so does the worry about it; for everyone concerned the question is put off without being answered.',
    basis: inferred('Delay as such neither removes the app nor the concerns that led to the talks.'),
  },
];
