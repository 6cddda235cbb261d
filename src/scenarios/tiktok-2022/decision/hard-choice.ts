import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import { ultimatumUnused } from '../when';
import { hardChoiceAccount } from './hard-choice-account';

export const hardChoice: ScenarioSource['situations'][number] = {
  id: 'hardChoice',
  phase: 'decision',
  title: 'Washington’s hard choice',
  short: 'Hard choice',
  account: hardChoiceAccount,
  moves: [
    {
      id: 'ban',
      by: 'washington',
      label: 'Ban TikTok outright',
      story: 'Washington bans TikTok outright',
      does: 'Washington ends the talks by banning the app in the United States.',
      why: 'Without an agreement, the other choice that the briefing sees is to seem ineffectual.',
      basis: inferred(
        '¶5 names a complete ban as one of two tough choices; that Washington would take it is our step.',
      ),
      sets: [],
      to: 'fullBan',
      consequences: [],
    },
    {
      id: 'noAction',
      by: 'washington',
      label: 'Take no action',
      story: 'Washington takes no action',
      does: 'Washington lets the matter rest, without an agreement and without a ban.',
      why: 'It avoids a complete ban, at the risk of seeming ineffectual.',
      basis: inferred(
        '¶5 sets a ban and appearing ineffectual side by side; that Washington would choose the second is our step.',
      ),
      sets: [],
      to: 'perceivedInaction',
      consequences: [],
    },
    {
      id: 'extend',
      by: 'washington',
      label: 'Extend the talks with no end in sight',
      story: 'Washington extends the talks with no end in sight',
      does: 'Washington keeps the talks going and sets no date for them to end.',
      why: 'It avoids both the ban and the admission that nothing will be done.',
      basis: inferred(
        '¶5 speaks of prolonged delay if nothing is resolved; that Washington would choose it, and why, is our step.',
      ),
      sets: [],
      to: 'continuedDelay',
      consequences: [],
    },
    {
      id: 'threaten',
      by: 'washington',
      label: 'Threaten a ban to reopen the talks',
      story: 'Washington threatens a ban to reopen the talks',
      does: 'Washington tells TikTok that a ban will follow unless it gives more, and the two sides meet once more.',
      why: 'The threat may move TikTok where waiting did not, at less cost than a ban.',
      basis: inferred(
        '¶5 recalls that a ban was threatened before and that one is possible now; using the threat to move the talks is our step.',
      ),
      when: ultimatumUnused,
      sets: [
        { fact: 'ultimatum', to: 'used' },
        { fact: 'concessions', to: 'possible' },
      ],
      to: 'table',
      consequences: [
        {
          interest: 'tiktokOperates',
          to: 'at risk',
          text: 'A ban is not only possible; Washington has said that it will follow if the talks fail.',
          basis: inferred('A threat makes the link between failure and a ban explicit.'),
        },
        {
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'TikTok must choose between giving more and what has been threatened.',
          basis: inferred('The threat is made so that TikTok concedes more than it has.'),
        },
        {
          interest: 'washingtonActs',
          to: 'open',
          text: 'The threat shows resolve, which has yet to show a result.',
          basis: inferred('Whether a threat counts as action depends on what follows it.'),
        },
        {
          interest: 'republicansAction',
          to: 'open',
          text: 'A threat is more than waiting; critics can wait to see whether it is carried out.',
          basis: inferred(
            'The criticism that the briefing warns of is of inaction, and a threat is not that yet.',
          ),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'Which two choices does the briefing see for Washington if nothing is resolved?',
      answer: {
        text: 'To ban TikTok altogether, or to seem ineffectual over risks to national security.',
        basis: told('¶5', 'Without resolution, the U.S. may face tough choices'),
      },
    },
    {
      kind: 'reasoning',
      text: 'What does each choice cost, and who pays?',
      weighs:
        'A ban costs users the app and TikTok its U.S. business; doing nothing leaves the risk and costs Washington its standing; more talks cost time; a threat may have to be carried out.',
    },
    {
      kind: 'judgement',
      text: 'Is a threat worth making by someone unsure of carrying it out?',
      weighs:
        'Whether the other side can tell that you are unsure; what it would cost to carry the threat out and what not to; and whether you could threaten again.',
    },
    {
      kind: 'perspective',
      text: 'If you advised the administration, what would you want to know before deciding?',
      weighs:
        'How large the risk is, and whether it can be met in some other way; whether TikTok has more to offer; what Beijing would do; and who has the power to ban the app. The briefing answers none of these.',
    },
  ],
};
