import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import { perceivedInactionAccount } from './perceived-inaction-account';

export const perceivedInaction: ScenarioSource['outcomes'][number] = {
  id: 'perceivedInaction',
  phase: 'outcome',
  title: 'Perceived inaction',
  short: 'Perceived inaction',
  hue: 'inaction',
  account: perceivedInactionAccount,
  meaning: [
    {
      interest: 'tiktokOperates',
      standing: 'secured',
      text: 'TikTok goes on as it is; no decision stops it, and no terms promise that none will.',
      basis: inferred('Without a ban the app operates as before.'),
    },
    {
      interest: 'tiktokConcedes',
      standing: 'secured',
      text: 'With no terms to sign, TikTok is bound to nothing beyond what it has done.',
      basis: inferred('What was not signed does not bind.'),
    },
    {
      interest: 'washingtonData',
      standing: 'at risk',
      text: 'The risk that led to the talks, China collecting sensitive data, is where it was.',
      basis: told('¶1', 'enable China to collect sensitive data'),
    },
    {
      interest: 'washingtonFeed',
      standing: 'at risk',
      text: 'The algorithm could still be turned to influence operations, as officials feared.',
      basis: told('¶3', 'could be manipulated for influence operations'),
    },
    {
      interest: 'washingtonActs',
      standing: 'lost',
      text: 'Washington named a threat, talked about it at length and then let it be.',
      basis: inferred(
        'The briefing warns that Washington may appear ineffectual if there is neither a resolution nor a ban.',
      ),
    },
    {
      interest: 'beijingAlgorithm',
      standing: 'secured',
      text: 'U.S. entities have no access to the algorithm, and nobody is asking for it any more.',
      basis: inferred('With the talks dropped, the request for an assurance is dropped with them.'),
    },
    {
      interest: 'beijingEnterprise',
      standing: 'secured',
      text: 'TikTok remains a Chinese enterprise with its American audience intact.',
      basis: inferred('Neither ownership nor operation has been touched.'),
    },
    {
      interest: 'usersApp',
      standing: 'secured',
      text: 'Users keep the app and notice nothing.',
      basis: inferred('To take no action is to leave the app in their hands.'),
    },
    {
      interest: 'usersData',
      standing: 'at risk',
      text: 'Their protection is TikTok’s statement that it would not share, and the measures it says it has taken.',
      basis: told('Q4', 'it would not share U.S. user data'),
    },
    {
      interest: 'usersFeed',
      standing: 'at risk',
      text: 'Their feed may be honest or not; no one is in a position to tell them.',
      basis: inferred('The oversight that might have shown it has not come about.'),
    },
    {
      interest: 'republicansAction',
      standing: 'lost',
      text: 'There is no action to call firm, and substantial criticism may follow.',
      basis: told('¶5', 'substantial criticism from Republicans regarding inaction'),
    },
  ],
  discuss: [
    { kind: 'recall', text: 'Why is this outcome called perceived inaction, and who does the perceiving?' },
    { kind: 'perspective', text: 'Which parties are better off here than under a ban?' },
    {
      kind: 'judgement',
      text: 'Can leaving things as they are be a responsible decision? What would have to be true?',
    },
  ],
};
