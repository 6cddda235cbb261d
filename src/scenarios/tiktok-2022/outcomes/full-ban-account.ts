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

export const fullBanAccount: ScenarioSource['outcomes'][number]['account'] = [
  {
    when: ultimatumUnused,
    text: 'Washington bans TikTok in the United States, a step that the Trump administration had only threatened.',
    basis: fromTheWalk,
  },
  {
    when: ultimatumUsed,
    text: 'Washington does what it had threatened and bans TikTok in the United States.',
    basis: fromTheWalk,
  },
  {
    when: nothingSettled,
    text: 'Long talks had settled neither of their two points, the safety of user data and the algorithm that recommends videos.',
    basis: fromTheWalk,
  },
  {
    when: dataSettled,
    text: 'Long talks had settled one of their two points, user data, but never the algorithm that recommends videos.',
    basis: fromTheWalk,
  },
  {
    when: algorithmSettled,
    text: 'Long talks had settled one of their two points, oversight of the algorithm that recommends videos, but never user data.',
    basis: fromTheWalk,
  },
  {
    when: beijingObjects,
    text: 'Beijing had objected to access to that algorithm.',
    basis: fromTheWalk,
  },
  {
    text: 'What officials feared of the app can no longer come through it. By what power it is banned, how a ban works and what its users do next, the briefing does not say.',
    basis: inferred(
      'The briefing names a complete ban as a possibility and says nothing of how it would be carried out.',
    ),
  },
];
