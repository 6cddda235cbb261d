import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import {
  algorithmSettled,
  beijingObjects,
  dataSettled,
  nothingSettled,
  ultimatumUnused,
  ultimatumUsed,
} from '../when';

/** What Washington has to choose between, what was settled for nothing, and who bears part of it. */
export const hardChoiceAccount: ScenarioSource['situations'][number]['account'] = [
  {
    when: ultimatumUnused,
    text: 'Delay has run its course, and Washington has to choose. It can ban TikTok altogether, as the previous administration threatened to, or leave things as they are and look powerless.',
    basis: told('¶5', 'Without resolution, the U.S. may face tough choices'),
  },
  {
    when: ultimatumUnused,
    text: 'It can also go on talking without an end, or use the threat of a ban to bring TikTok back.',
    basis: inferred('The briefing names a ban and inaction; the two ways around them are ours.'),
  },
  {
    when: ultimatumUsed,
    text: 'The choice that the threat was meant to avoid is back. Washington has said that it would ban TikTok, and TikTok has not given enough.',
    basis: fromTheWalk,
  },
  {
    when: ultimatumUsed,
    text: 'To ban it now is to keep one’s word at the users’ cost; to do nothing is to break it before the critics; and more talk would follow a threat that did not work.',
    basis: inferred('Having threatened a ban, Washington is measured by whether it carries the threat out.'),
  },
  {
    when: nothingSettled,
    text: 'Neither user data nor the algorithm has been settled.',
    basis: fromTheWalk,
  },
  {
    when: dataSettled,
    text: 'User data was settled; for want of an assurance on the algorithm, it has come to nothing.',
    basis: fromTheWalk,
  },
  {
    when: algorithmSettled,
    text: 'The algorithm was settled; for want of a safeguard for user data, it has come to nothing.',
    basis: fromTheWalk,
  },
  {
    when: beijingObjects,
    text: 'Beijing’s objection to access has played its part.',
    basis: fromTheWalk,
  },
];
