import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import { beijingObjects, beijingSilent } from '../when';
import { termsAccount } from './terms-account';

export const terms: ScenarioSource['situations'][number] = {
  id: 'terms',
  phase: 'talks',
  title: 'Terms on the table',
  short: 'Terms',
  account: termsAccount,
  moves: [
    {
      id: 'sign',
      by: 'washington',
      label: 'Sign the terms',
      story: 'Washington signs the terms',
      does: 'Washington and TikTok sign, and the talks are over.',
      why: 'Both sticking points are settled and nobody stands in the way.',
      basis: inferred('An agreement on the two points is what the talks have been for.'),
      when: beijingSilent,
      sets: [],
      to: 'agreement',
      consequences: [
        {
          interest: 'washingtonActs',
          to: 'secured',
          text: 'Washington has a signed answer to the concerns it raised.',
          basis: inferred(
            'The talks exist to address national security concerns, and they end with terms on both.',
          ),
        },
      ],
    },
    {
      id: 'standAside',
      by: 'beijing',
      label: 'Stand aside and let the terms be signed',
      story: 'Beijing stands aside, and the terms are signed',
      does: 'The Chinese government keeps its objection but does nothing about it, and the two sides sign.',
      why: 'Its position seems to turn on TikTok staying Chinese, and the terms leave TikTok in Chinese hands.',
      basis: inferred(
        'The briefing does not say how far Beijing would go; that it took no active part makes standing aside possible.',
      ),
      when: beijingObjects,
      sets: [],
      to: 'agreement',
      consequences: [
        {
          interest: 'beijingAlgorithm',
          to: 'at risk',
          text: 'Beijing lets pass the oversight to which it objected.',
          basis: inferred('The terms rest on oversight of an algorithm that Beijing holds proprietary.'),
        },
      ],
    },
    {
      id: 'block',
      by: 'beijing',
      label: 'Stand in the way',
      story: 'Beijing stands in the way of the terms',
      does: 'The Chinese government keeps TikTok from carrying out what it promised on the algorithm.',
      why: 'It regards the algorithm as proprietary and does not want U.S. entities at it.',
      basis: inferred(
        'The briefing calls Beijing reluctant and says that this complicates the talks; that it could and would block terms is our step.',
      ),
      when: beijingObjects,
      sets: [
        { fact: 'algorithm', to: 'open' },
        { fact: 'concessions', to: 'exhausted' },
      ],
      to: 'standoff',
      consequences: [
        {
          interest: 'beijingAlgorithm',
          to: 'secured',
          text: 'The oversight will not happen, and the algorithm stays closed.',
          basis: inferred(
            'If the promise on the algorithm cannot be carried out, nobody outside gains access.',
          ),
        },
        {
          interest: 'beijingEnterprise',
          to: 'secured',
          text: 'In a matter that counts, TikTok has followed Beijing.',
          basis: inferred('That TikTok cannot carry out its promise shows whose enterprise it is.'),
        },
        {
          interest: 'washingtonFeed',
          to: 'at risk',
          text: 'The assurance about recommendations is worth nothing while Beijing forbids it.',
          basis: inferred('An assurance that cannot be carried out does not protect.'),
        },
        {
          interest: 'usersFeed',
          to: 'at risk',
          text: 'The oversight of the feed that had been agreed does not come.',
          basis: inferred('What users are shown depends on the algorithm, which stays closed.'),
        },
        {
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'What TikTok conceded binds nobody while it cannot be carried out.',
          basis: inferred('Nothing has been signed, and the concession on the algorithm has fallen away.'),
        },
        {
          interest: 'tiktokOperates',
          to: 'at risk',
          text: 'Without terms, a ban is possible again.',
          basis: told('¶5', 'imposing a complete ban on TikTok'),
        },
        {
          interest: 'usersApp',
          to: 'at risk',
          text: 'The agreement that would have kept the app slips out of reach.',
          basis: inferred('Users keep the app only as long as it may operate.'),
        },
        {
          interest: 'washingtonActs',
          to: 'at risk',
          text: 'Washington had terms to show and now has none.',
          basis: inferred('A result that falls through before signing leaves the threat unanswered.'),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'reasoning',
      text: 'Which of the two settled points would Beijing want undone, and why that one?',
    },
    { kind: 'perspective', text: 'What would Beijing gain by blocking the terms, and what might it lose?' },
    {
      kind: 'judgement',
      text: 'The briefing does not say what an agreement would contain. What would you want to read in it?',
    },
  ],
};
