import type { ScenarioSource } from '../../../scenario/types';
import { inferred } from '../basis';
import { nothingSettled } from '../when';
import { contestedAccount } from './contested-account';

export const contested: ScenarioSource['situations'][number] = {
  id: 'contested',
  phase: 'talks',
  title: 'An offer that Beijing objects to',
  short: 'Offer contested',
  account: contestedAccount,
  moves: [
    {
      id: 'withdraw',
      by: 'tiktok',
      label: 'Take the offer back',
      story: 'TikTok takes its offer on the algorithm back',
      does: 'TikTok withdraws oversight of the algorithm and tells Washington that it has nothing more to give.',
      why: 'Its owner is based in Beijing, and the Chinese government wants TikTok to stay a Chinese enterprise.',
      basis: inferred(
        'The briefing says that Beijing’s position complicates the talks; that TikTok would give way to it is one way it could.',
      ),
      sets: [
        { fact: 'algorithm', to: 'open' },
        { fact: 'concessions', to: 'exhausted' },
      ],
      to: 'standoff',
      consequences: [
        {
          interest: 'beijingAlgorithm',
          to: 'secured',
          text: 'The algorithm stays closed to outsiders, as Beijing wants.',
          basis: inferred('Without the offer there is nothing that would give U.S. entities access.'),
        },
        {
          interest: 'beijingEnterprise',
          to: 'secured',
          text: 'TikTok has put Beijing’s word before Washington’s request.',
          basis: inferred(
            'Beijing’s position seems to turn on TikTok staying Chinese, and TikTok has deferred to it.',
          ),
        },
        {
          interest: 'washingtonFeed',
          to: 'at risk',
          text: 'The proposal that would have answered the fear of manipulation is gone.',
          basis: inferred('The fear is about the algorithm, and nothing else on the table addresses it.'),
        },
        {
          when: nothingSettled,
          interest: 'tiktokConcedes',
          to: 'secured',
          text: 'Having taken its offer back, TikTok is bound to nothing new.',
          basis: inferred('Neither point is settled, so no concession is in force.'),
        },
      ],
    },
    {
      id: 'pressOn',
      by: 'tiktok',
      label: 'Press on with the offer',
      story: 'TikTok presses on with its offer',
      does: 'TikTok lets its offer stand over Beijing’s objection and puts it before Washington.',
      why: 'It hopes for an agreement, and without this point there is none.',
      basis: inferred(
        'The briefing does not say what TikTok would do if Beijing objected; its optimism about a deal suggests that it might go on.',
      ),
      sets: [],
      to: 'algorithmReview',
      consequences: [
        {
          interest: 'beijingAlgorithm',
          to: 'at risk',
          text: 'The objection has not stopped the offer.',
          basis: inferred('What Washington now reviews is the very access that Beijing objected to.'),
        },
        {
          interest: 'beijingEnterprise',
          to: 'at risk',
          text: 'TikTok acts against the wishes of the government whose enterprise it is held to be.',
          basis: inferred(
            'Beijing’s position seems to turn on TikTok staying Chinese; a company that overrules it is less plainly so.',
          ),
        },
      ],
    },
  ],
  discuss: [
    { kind: 'perspective', text: 'What does each government want of TikTok here, and can it satisfy both?' },
    { kind: 'reasoning', text: 'What would you need to know about TikTok’s owner to predict its answer?' },
    { kind: 'judgement', text: 'If TikTok withdraws, who has gained, and what have they gained?' },
  ],
};
