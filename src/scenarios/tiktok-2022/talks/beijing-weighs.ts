import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import { beijingWeighsAccount } from './beijing-weighs-account';

export const beijingWeighs: ScenarioSource['situations'][number] = {
  id: 'beijingWeighs',
  phase: 'talks',
  title: 'Beijing weighs oversight of the algorithm',
  short: 'Beijing weighs',
  account: beijingWeighsAccount,
  moves: [
    {
      id: 'stayOut',
      by: 'beijing',
      label: 'Stay out of the talks',
      story: 'Beijing stays out of the talks',
      does: 'The Chinese government says nothing about the offer, and Washington judges it on its merits.',
      why: 'It has taken no active part so far, and saying nothing keeps to that.',
      basis: told('¶6', 'has not actively participated in these discussions'),
      sets: [],
      to: 'algorithmReview',
      consequences: [
        {
          interest: 'beijingAlgorithm',
          to: 'at risk',
          text: 'Oversight of the algorithm goes forward without a word from Beijing against it.',
          basis: inferred('Silence leaves the decision to TikTok and Washington.'),
        },
      ],
    },
    {
      id: 'object',
      by: 'beijing',
      label: 'Object to access to the algorithm',
      story: 'Beijing objects to access to the algorithm',
      does: 'The Chinese government makes it known that it does not want the algorithm opened to U.S. eyes.',
      why: 'It holds the algorithm to be proprietary and has been reluctant to share it before.',
      basis: told('¶6', 'historically expressed reluctance toward U.S. entities'),
      sets: [{ fact: 'beijing', to: 'objecting' }],
      to: 'contested',
      consequences: [
        {
          interest: 'beijingAlgorithm',
          to: 'open',
          text: 'The objection is on record; whether TikTok heeds it is not yet known.',
          basis: inferred('An objection does not by itself undo an offer that TikTok has made.'),
        },
        {
          interest: 'tiktokOperates',
          to: 'at risk',
          text: 'TikTok stands between a government that asks for oversight and one that refuses it.',
          basis: inferred(
            'The briefing says that Beijing’s position complicates the talks; an open objection does so plainly.',
          ),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'What does the briefing say of the Chinese government’s part in the talks so far?',
    },
    {
      kind: 'perspective',
      text: 'Why might a government with strong views on the algorithm choose to say nothing?',
    },
    { kind: 'judgement', text: 'Is silence here the same as consent?' },
  ],
};
