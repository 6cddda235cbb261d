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

export const perceivedInactionAccount: ScenarioSource['outcomes'][number]['account'] = [
  {
    when: ultimatumUnused,
    text: 'After long talks with TikTok, Washington neither signs an agreement nor bans the app.',
    basis: inferred('The delay was prolonged, and Washington has let the matter rest.'),
  },
  {
    when: ultimatumUsed,
    text: 'Washington threatened TikTok with a ban, and now neither bans the app nor signs an agreement.',
    basis: inferred('After its threat, Washington has let the matter rest.'),
  },
  {
    when: nothingSettled,
    text: 'Neither the safety of user data nor the algorithm that recommends videos has been settled.',
    basis: inferred('Washington had accepted no answer on either point.'),
  },
  {
    when: dataSettled,
    text: 'What was settled on user data is left unsigned, and the algorithm that recommends videos is unsettled.',
    basis: inferred('Terms take both points, and the algorithm has no accepted answer.'),
  },
  {
    when: algorithmSettled,
    text: 'What was settled on the algorithm that recommends videos is left unsigned, and user data is unsettled.',
    basis: inferred('Terms take both points, and user data has no accepted answer.'),
  },
  {
    when: beijingObjects,
    text: 'Beijing had objected to access to the algorithm.',
    basis: inferred('Its objection in these talks had not been withdrawn.'),
  },
  {
    text: 'The app goes on as before, and so does the risk that officials saw in it.',
    basis: inferred('Taking no action changes neither the app nor the concerns that led to the talks.'),
  },
  {
    text: 'Washington may seem ineffectual, and Republicans could criticize it sharply for doing nothing.',
    basis: told('¶5', 'substantial criticism from Republicans regarding inaction'),
  },
];
