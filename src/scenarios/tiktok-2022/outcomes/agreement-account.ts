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

export const agreementAccount: ScenarioSource['outcomes'][number]['account'] = [
  {
    when: postponed,
    text: 'TikTok and the Biden administration have an agreement, and they have it in the year in which it was expected.',
    basis: fromTheWalk,
  },
  {
    when: yearEndMissed,
    text: 'TikTok and the Biden administration have an agreement, some time after the year’s end by which it was expected.',
    basis: fromTheWalk,
  },
  {
    when: all(prolonged, ultimatumUnused),
    text: 'After a delay that put it in doubt, TikTok and the Biden administration have an agreement.',
    basis: fromTheWalk,
  },
  {
    when: ultimatumUsed,
    text: 'Under the threat of a ban, TikTok and the Biden administration have come to an agreement.',
    basis: fromTheWalk,
  },
  {
    when: canConcede,
    text: 'It answers both points that held the talks up: data about American users is kept from the Chinese government, and the algorithm that recommends videos is open to oversight.',
    basis: fromTheWalk,
  },
  {
    when: not(canConcede),
    text: 'On user data it rests on the measures that TikTok had already enacted; on recommendations it opens the algorithm to oversight, so that both points that held the talks up are answered.',
    basis: fromTheWalk,
  },
  {
    when: beijingSilent,
    text: 'The Chinese government, which took no part, has not objected.',
    basis: fromTheWalk,
  },
  {
    when: beijingObjects,
    text: 'The Chinese government objected to access to the algorithm, and has let the terms be signed all the same.',
    basis: fromTheWalk,
  },
  {
    text: 'What the terms say in detail is beyond what the briefing tells.',
    basis: inferred('The briefing does not describe what an agreement would contain.'),
  },
];
