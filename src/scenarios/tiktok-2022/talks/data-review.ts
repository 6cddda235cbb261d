import type { ScenarioSource } from '../../../scenario/types';
import { inferred } from '../basis';
import { algorithmSettled, not, postponed } from '../when';
import { dataReviewAccount } from './data-review-account';

export const dataReview: ScenarioSource['situations'][number] = {
  id: 'dataReview',
  phase: 'talks',
  title: 'Washington reviews the data safeguards',
  short: 'Data review',
  account: dataReviewAccount,
  moves: [
    {
      id: 'acceptData',
      by: 'washington',
      label: 'Accept the safeguards',
      story: 'Washington accepts the data safeguards',
      does: 'Washington agrees that the safeguards would keep U.S. user data from the Chinese government.',
      why: 'It settles one of the two points that have held the deal up.',
      basis: inferred(
        'User data is one of two named obstacles; a safeguard that convinces Washington would remove it.',
      ),
      sets: [{ fact: 'data', to: 'settled' }],
      to: 'table',
      consequences: [
        {
          interest: 'washingtonData',
          to: 'secured',
          text: 'Washington has a safeguard for user data that it trusts.',
          basis: inferred('It would not accept a safeguard that it thought Beijing could get round.'),
        },
        {
          interest: 'usersData',
          to: 'secured',
          text: 'Users’ data comes under safeguards stronger than those they had.',
          basis: inferred('The offer goes beyond the measures already in force, and it is now agreed.'),
        },
        {
          interest: 'tiktokConcedes',
          to: 'lost',
          text: 'TikTok is held to more than it had already done.',
          basis: inferred('An accepted offer becomes an obligation.'),
        },
      ],
    },
    {
      id: 'demandMoreData',
      by: 'washington',
      label: 'Ask for more on data',
      story: 'Washington asks for more on data',
      does: 'Washington turns the proposal down as too little and asks TikTok to improve it, which takes time.',
      why: 'It fears that ties to China could still open a way to sensitive data.',
      basis: inferred(
        'The briefing tells of the fear about user data; that Washington would turn an offer down over it is our step.',
      ),
      sets: [
        { fact: 'data', to: 'open' },
        { fact: 'delay', advance: true },
      ],
      to: 'pushback',
      consequences: [
        {
          interest: 'washingtonData',
          to: 'at risk',
          text: 'The worry about user data stays as it was, for want of a safeguard that Washington trusts.',
          basis: inferred('An offer turned down changes nothing in what protects the data.'),
        },
        {
          when: not(algorithmSettled),
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'What TikTok offered is not enough, and it is pressed for more.',
          basis: inferred('To ask for more is to ask for a further concession.'),
        },
        {
          when: postponed,
          interest: 'republicansAction',
          to: 'at risk',
          text: 'The year runs out without a deal, which gives critics of inaction a case.',
          basis: inferred('A deal was expected by year’s end, and Republicans may well criticise inaction.'),
        },
        {
          when: not(postponed),
          interest: 'washingtonActs',
          to: 'at risk',
          text: 'Each further round makes it harder to show that anything is being done.',
          basis: inferred(
            'The briefing ties prolonged delay to the charge of failing to protect the country.',
          ),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'What is Washington afraid could happen to U.S. user data, and why does TikTok’s owner matter to that fear?',
    },
    {
      kind: 'reasoning',
      text: 'How could Washington tell a safeguard that works from one that only looks good?',
    },
    {
      kind: 'perspective',
      text: 'What does it cost Washington to ask for more, and what does it cost to ask for too little?',
    },
  ],
};
