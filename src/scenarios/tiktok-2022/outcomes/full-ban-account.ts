import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
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
    text: 'Washington bans TikTok in the United States.',
    basis: inferred('The talks have brought no agreement, and Washington has chosen the ban.'),
  },
  {
    when: ultimatumUnused,
    text: 'The Trump administration had threatened such a step.',
    basis: told('¶5', 'previously threatened by the Trump Administration'),
  },
  {
    when: ultimatumUsed,
    text: 'Washington does what it had threatened and bans TikTok in the United States.',
    basis: inferred('It told TikTok that a ban would follow unless it gave more, and there is no agreement.'),
  },
  {
    when: nothingSettled,
    text: 'Long talks had settled neither the safety of user data nor the algorithm that recommends videos.',
    basis: inferred('Washington had accepted no answer on either.'),
  },
  {
    when: dataSettled,
    text: 'Long talks had settled user data, but not the algorithm that recommends videos.',
    basis: inferred('Washington had accepted an answer on data, and the other point was open at the end.'),
  },
  {
    when: algorithmSettled,
    text: 'Long talks had settled oversight of the algorithm that recommends videos, but not user data.',
    basis: inferred('Washington had accepted oversight, and the other point was open at the end.'),
  },
  {
    when: beijingObjects,
    text: 'Beijing had objected to access to that algorithm.',
    basis: inferred('Its objection in these talks had not been withdrawn.'),
  },
  {
    text: 'In the United States the app can gather no new data and recommend nothing.',
    basis: inferred('A complete ban leaves no app there that could do either.'),
  },
  {
    text: 'The briefing does not say by what power the app is banned, how a ban works or what its users do next.',
    basis: inferred(
      'It names a complete ban as a possibility and says nothing of how one would be carried out.',
    ),
  },
];
