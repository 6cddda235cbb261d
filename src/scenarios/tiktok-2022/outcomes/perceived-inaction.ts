import type { ScenarioSource } from '../../../scenario/types';
import { alwaysTold } from '../../../scenario/write-meaning';
import { inferred, told } from '../basis';
import { perceivedInactionAccount } from './perceived-inaction-account';

export const perceivedInaction: ScenarioSource['outcomes'][number] = {
  id: 'perceivedInaction',
  phase: 'outcome',
  title: 'Perceived inaction',
  short: 'Perceived inaction',
  hue: 'violet',
  account: perceivedInactionAccount,
  meaning: alwaysTold([
    {
      interest: 'tiktokOperates',
      standing: 'secured',
      text: 'TikTok goes on operating in the United States; no decision stops it.',
      basis: inferred('Without a ban the app operates as before, and Washington lets the matter rest.'),
    },
    {
      interest: 'tiktokConcedes',
      standing: 'secured',
      text: 'With no terms to sign, TikTok is bound to nothing beyond what it says it has done.',
      basis: inferred('What was not signed does not bind.'),
    },
    {
      interest: 'washingtonData',
      standing: 'at risk',
      text: 'The risk that led to the talks, of China obtaining sensitive data, is where it was.',
      basis: inferred('¶1 says that this concern led to the talks, and nothing has been signed to meet it.'),
    },
    {
      interest: 'washingtonFeed',
      standing: 'at risk',
      text: 'The algorithm could still be manipulated, as some officials feared.',
      basis: inferred('¶3 tells of the fear, and no oversight has been signed to meet it.'),
    },
    {
      interest: 'washingtonActs',
      standing: 'lost',
      text: 'Washington raised a risk, negotiated over it at length and in the end takes no action.',
      basis: inferred(
        'The briefing warns that Washington may appear ineffectual if there is neither a resolution nor a ban.',
      ),
    },
    {
      interest: 'beijingAlgorithm',
      standing: 'secured',
      text: 'U.S. entities have no access to the algorithm, and nobody is asking for it any longer.',
      basis: inferred('With the talks dropped, the request for oversight is dropped with them.'),
    },
    {
      interest: 'beijingEnterprise',
      standing: 'secured',
      text: 'TikTok remains a Chinese enterprise with its U.S. business intact.',
      basis: inferred('Neither ownership nor operation has been touched.'),
    },
    {
      interest: 'usersApp',
      standing: 'secured',
      text: 'Users keep the app.',
      basis: inferred('To take no action is to leave the app in their hands.'),
    },
    {
      interest: 'usersData',
      standing: 'at risk',
      text: 'What protects their data is what TikTok says: that it would not share it, and that it has taken steps.',
      basis: inferred('¶4 reports both, and nothing has been signed that would add to them.'),
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
      text: 'There is no action to point to, and substantial criticism may follow.',
      basis: inferred('¶5 says that looking ineffectual could lead to such criticism from Republicans.'),
    },
  ]),
  discuss: [
    {
      kind: 'recall',
      text: 'Why is this outcome called perceived inaction, and who does the perceiving?',
      answer: {
        text: 'Because Washington may seem ineffectual over a risk to national security. The briefing names Republicans as those who could criticize it for inaction.',
        basis: told('¶5', 'appearing ineffectual'),
      },
    },
    {
      kind: 'perspective',
      text: 'Which parties are better off here than under a ban?',
      answer: {
        text: 'TikTok and its users, who keep the app; users’ data is at risk here and an open question there. Washington and its critics fare worse, and for Beijing it makes no difference.',
        basis: inferred('The standings at the two outcomes, compared party by party, show it.'),
      },
    },
    {
      kind: 'judgement',
      text: 'Can leaving things as they are be a responsible decision? What would have to be true?',
      weighs:
        'How great the risk really is, and whether it can be met in other ways; what acting would cost others; whether the decision is made openly or only drifted into.',
    },
  ],
};
