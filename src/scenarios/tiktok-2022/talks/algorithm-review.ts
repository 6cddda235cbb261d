import type { ScenarioSource } from '../../../scenario/types';
import { inferred } from '../basis';
import { beijingObjects, dataSettled, not, postponed } from '../when';
import { algorithmReviewAccount } from './algorithm-review-account';

export const algorithmReview: ScenarioSource['situations'][number] = {
  id: 'algorithmReview',
  phase: 'talks',
  title: 'Washington reviews the algorithm offer',
  short: 'Algorithm review',
  account: algorithmReviewAccount,
  moves: [
    {
      id: 'acceptAlgorithm',
      by: 'washington',
      label: 'Accept the assurance',
      story: 'Washington accepts the assurance on the algorithm',
      does: 'Washington agrees that the oversight on offer would show if anyone bent the recommendations.',
      why: 'It settles the point on which officials fear influence operations and misinformation.',
      basis: inferred(
        'The algorithm is one of two named obstacles; an assurance that convinces Washington would remove it.',
      ),
      sets: [{ fact: 'algorithm', to: 'settled' }],
      to: 'table',
      consequences: [
        {
          interest: 'washingtonFeed',
          to: 'secured',
          text: 'Washington has an assurance about recommendations that it trusts.',
          basis: inferred('It would not accept oversight that it thought could be evaded.'),
        },
        {
          interest: 'usersFeed',
          to: 'secured',
          text: 'Someone other than the company will watch what decides the feed.',
          basis: inferred('Oversight of the algorithm is oversight of what users are shown.'),
        },
        {
          interest: 'tiktokConcedes',
          to: 'lost',
          text: 'TikTok is committed on the algorithm, where it had given nothing before.',
          basis: inferred('The measures already in force are described as protecting data only.'),
        },
        {
          when: beijingObjects,
          interest: 'beijingAlgorithm',
          to: 'at risk',
          text: 'The access to which Beijing objected is accepted, though nothing is signed.',
          basis: inferred('Acceptance brings the oversight nearer without putting it into force.'),
        },
      ],
    },
    {
      id: 'demandMoreAlgorithm',
      by: 'washington',
      label: 'Ask for more on the algorithm',
      story: 'Washington asks for more on the algorithm',
      does: 'Washington finds the oversight too thin and asks TikTok for something stronger, which takes time.',
      why: 'It fears that an algorithm it cannot see into could be turned to influence operations.',
      basis: inferred(
        'The briefing tells of the fear about the algorithm; that Washington would turn an offer down over it is our step.',
      ),
      sets: [
        { fact: 'algorithm', to: 'open' },
        { fact: 'delay', advance: true },
      ],
      to: 'pushback',
      consequences: [
        {
          interest: 'washingtonFeed',
          to: 'at risk',
          text: 'Recommendations are no safer than before the offer.',
          basis: inferred('An offer turned down changes nothing in how videos are recommended.'),
        },
        {
          when: not(dataSettled),
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'The oversight TikTok offered is called too little, and it is pressed to go further.',
          basis: inferred('To ask for more is to ask for a further concession.'),
        },
        {
          interest: 'beijingAlgorithm',
          to: 'at risk',
          text: 'The access that Washington asks for is wider than the access TikTok offered.',
          basis: inferred('A stronger assurance would mean that outsiders see more of the algorithm.'),
        },
        {
          when: postponed,
          interest: 'republicansAction',
          to: 'at risk',
          text: 'Year’s end comes and goes without the expected deal, and critics can point to that.',
          basis: inferred('A deal was expected by year’s end, and Republicans may well criticise inaction.'),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'What could a recommendation algorithm be used for that worries U.S. officials, and what precedent do they have in mind?',
    },
    {
      kind: 'reasoning',
      text: 'What kind of oversight would let an outsider say that nobody bends the recommendations?',
    },
    { kind: 'judgement', text: 'Does it change the value of the offer if Beijing objects to it?' },
  ],
};
