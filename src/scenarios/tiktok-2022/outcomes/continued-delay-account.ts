import type { ScenarioSource } from '../../../scenario/types';
import { inferred } from '../basis';
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
    basis: inferred('The delay was prolonged, and Washington has extended the talks without setting a date.'),
  },
  {
    when: ultimatumUsed,
    text: 'Washington threatened a ban and has not imposed it. The talks with TikTok have outlived the threat and have no end in sight.',
    basis: inferred('After its threat, Washington has extended the talks without setting a date.'),
  },
  {
    when: nothingSettled,
    text: 'How user data is kept from the Chinese government and how recommendations are kept free of manipulation are both unsettled.',
    basis: inferred('Washington has accepted no answer on either point.'),
  },
  {
    when: dataSettled,
    text: 'The two sides agree about keeping user data from the Chinese government, but not about the algorithm, so nothing is signed.',
    basis: inferred('Terms take both points, and the algorithm has no accepted answer.'),
  },
  {
    when: algorithmSettled,
    text: 'The two sides agree about oversight of the algorithm, but not about keeping user data from the Chinese government, so nothing is signed.',
    basis: inferred('Terms take both points, and user data has no accepted answer.'),
  },
  {
    when: beijingObjects,
    text: 'Beijing’s objection to access to the algorithm is on record.',
    basis: inferred('Its objection in these talks has not been withdrawn.'),
  },
  {
    text: 'The app stays, and so do the concerns about it; for everyone involved the question is put off without being answered.',
    basis: inferred('Delay as such removes neither the app nor the concerns that led to the talks.'),
  },
];
