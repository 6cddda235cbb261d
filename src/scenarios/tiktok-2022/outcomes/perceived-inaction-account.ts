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

export const perceivedInactionAccount: ScenarioSource['outcomes'][number]['account'] = [
  {
    when: ultimatumUnused,
    text: 'After long talks with TikTok, Washington neither signs an agreement nor bans the app.',
    basis: fromTheWalk,
  },
  {
    when: ultimatumUsed,
    text: 'Washington threatened TikTok with a ban, and now neither bans the app nor signs an agreement.',
    basis: fromTheWalk,
  },
  {
    when: nothingSettled,
    text: 'Neither the safety of user data nor the algorithm that recommends videos has been settled.',
    basis: fromTheWalk,
  },
  {
    when: dataSettled,
    text: 'What the two sides had agreed on user data is left unsigned, and the algorithm that recommends videos was never settled.',
    basis: fromTheWalk,
  },
  {
    when: algorithmSettled,
    text: 'What the two sides had agreed on the algorithm that recommends videos is left unsigned, and user data was never settled.',
    basis: fromTheWalk,
  },
  {
    when: beijingObjects,
    text: 'Beijing had objected to access to the algorithm.',
    basis: fromTheWalk,
  },
  {
    text: 'The app goes on as before, and so does the risk that officials saw in it.',
    basis: inferred('Taking no action changes neither the app nor the concerns that led to the talks.'),
  },
  {
    text: 'Washington looks powerless, and Republicans may criticise it sharply for doing nothing.',
    basis: told('¶5', 'substantial criticism from Republicans regarding inaction'),
  },
];
