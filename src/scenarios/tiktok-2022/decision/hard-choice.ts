import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import { nothingSettled, ultimatumUnused } from '../when';
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
      why: 'It would sooner be rid of the app than leave the security risk unanswered.',
      basis: told('¶5', 'imposing a complete ban on TikTok'),
      sets: [],
      to: 'fullBan',
      consequences: [
        {
          interest: 'tiktokOperates',
          to: 'lost',
          text: 'TikTok may no longer operate in the United States.',
          basis: told('Q3', 'a complete ban on TikTok'),
        },
        {
          interest: 'usersApp',
          to: 'lost',
          text: 'U.S. users lose the app.',
          basis: inferred('An app that is completely banned is not theirs to use.'),
        },
      ],
    },
    {
      id: 'noAction',
      by: 'washington',
      label: 'Take no action',
      story: 'Washington takes no action',
      does: 'Washington lets the matter rest, without an agreement and without a ban.',
      why: 'The other choice is a complete ban, and looking ineffectual is what it costs to avoid one.',
      basis: told('¶5', 'appearing ineffectual'),
      sets: [],
      to: 'perceivedInaction',
      consequences: [
        {
          interest: 'washingtonActs',
          to: 'lost',
          text: 'Washington looks powerless before a threat that it named itself.',
          basis: told('¶5', 'appearing ineffectual'),
        },
        {
          interest: 'republicansAction',
          to: 'lost',
          text: 'The firm action that critics ask for does not come.',
          basis: told('¶5', 'substantial criticism from Republicans regarding inaction'),
        },
      ],
    },
    {
      id: 'extend',
      by: 'washington',
      label: 'Extend the talks with no end in sight',
      story: 'Washington extends the talks with no end in sight',
      does: 'Washington keeps the talks going and sets no date for them to end.',
      why: 'It avoids both the ban and the admission that nothing will be done.',
      basis: inferred(
        'The briefing has delay itself go on as long as nothing is resolved; that Washington may choose it is our step.',
      ),
      sets: [],
      to: 'continuedDelay',
      consequences: [
        {
          interest: 'washingtonActs',
          to: 'at risk',
          text: 'Talks without an end are an answer only as long as people believe in them.',
          basis: inferred('The briefing warns that prolonged delay may bring the charge of inaction.'),
        },
      ],
    },
    {
      id: 'threaten',
      by: 'washington',
      label: 'Threaten a ban to reopen the talks',
      story: 'Washington threatens a ban to reopen the talks',
      does: 'Washington tells TikTok that a ban follows unless it finds more to give, and the two sides meet again.',
      why: 'The threat may move TikTok where waiting did not, at less cost than a ban.',
      basis: inferred(
        'The briefing recalls that a ban was threatened before and that one is possible now; using it as leverage is our step.',
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
          text: 'A ban is no longer only possible; it has been announced as the price of failure.',
          basis: inferred('A threat makes the link between failure and a ban explicit.'),
        },
        {
          when: nothingSettled,
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'TikTok must choose between giving more and what has been threatened.',
          basis: inferred('The threat is made so that TikTok concedes what it would not before.'),
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
          text: 'A threat is firmer than waiting; critics can wait to see if it is carried out.',
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
    },
    { kind: 'reasoning', text: 'What does each choice cost, and who pays?' },
    { kind: 'judgement', text: 'Is a threat worth making by someone unsure of carrying it out?' },
    {
      kind: 'perspective',
      text: 'If you advised the administration, what would you want to know before deciding?',
    },
  ],
};
