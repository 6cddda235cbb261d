import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import { algorithmOpen, all, beijingObjects, not, nothingSettled, prolonged } from '../when';
import { pushbackAccount } from './pushback-account';

export const pushback: ScenarioSource['situations'][number] = {
  id: 'pushback',
  phase: 'talks',
  title: 'Washington asks for more',
  short: 'Asked for more',
  account: pushbackAccount,
  moves: [
    {
      id: 'improve',
      by: 'tiktok',
      label: 'Go back to improve the offer',
      story: 'TikTok goes back to improve its offer',
      does: 'TikTok takes the offer away to work on it and returns to the table.',
      why: 'It still expects an agreement, and a better offer keeps the talks alive.',
      basis: inferred(
        'TikTok is said to be optimistic about a deal; that it would improve an offer to get one is our step.',
      ),
      when: not(prolonged),
      sets: [],
      to: 'table',
      consequences: [
        {
          when: nothingSettled,
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'TikTok prepares to give more than it first proposed.',
          basis: inferred('An improved offer is a larger concession than the one turned down.'),
        },
        {
          interest: 'washingtonActs',
          to: 'open',
          text: 'Washington has held out for more, and may or may not get it.',
          basis: inferred('Firmness counts as action only if something comes of it.'),
        },
      ],
    },
    {
      id: 'noMore',
      by: 'tiktok',
      label: 'Concede no more',
      story: 'TikTok says that it will concede no more',
      does: 'TikTok tells Washington that what was turned down was all it had to give.',
      why: 'Some insiders already suspect that it may go no further.',
      basis: told('¶5', 'might be unwilling to make further concessions'),
      sets: [{ fact: 'concessions', to: 'exhausted' }],
      to: 'standoff',
      consequences: [
        {
          when: nothingSettled,
          interest: 'tiktokConcedes',
          to: 'secured',
          text: 'Its offer refused and no other made, TikTok is bound to nothing new.',
          basis: inferred('Neither point is settled, so no concession is in force.'),
        },
        {
          interest: 'tiktokOperates',
          to: 'at risk',
          text: 'Its refusal puts in doubt whether any agreement can be had.',
          basis: told('¶5', 'questions about the nature and viability'),
        },
        {
          when: algorithmOpen,
          interest: 'beijingAlgorithm',
          to: 'secured',
          text: 'Nobody now proposes to open the algorithm to outsiders.',
          basis: inferred('The point is open again and TikTok says that it has no more to offer.'),
        },
        {
          when: all(algorithmOpen, beijingObjects),
          interest: 'beijingEnterprise',
          to: 'secured',
          text: 'TikTok turns away from the step that would have set it against Beijing.',
          basis: inferred('It is oversight of the algorithm that Beijing has been reluctant to see.'),
        },
      ],
    },
  ],
  discuss: [
    { kind: 'recall', text: 'What do insiders say about TikTok’s willingness to go further?' },
    { kind: 'judgement', text: 'When is it wise to answer “no more”, and when does it only close a door?' },
    { kind: 'reasoning', text: 'How does the calendar change what TikTok can do here?' },
  ],
};
