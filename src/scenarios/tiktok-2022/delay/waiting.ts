import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import { nothingSettled } from '../when';
import { waitingAccount } from './waiting-account';

export const waiting: ScenarioSource['situations'][number] = {
  id: 'waiting',
  phase: 'delay',
  title: 'The delay continues',
  short: 'Waiting',
  account: waitingAccount,
  moves: [
    {
      id: 'reopen',
      by: 'tiktok',
      label: 'Find something more to concede',
      story: 'TikTok finds something more to concede',
      does: 'TikTok comes back with room to move after all.',
      why: 'It remains hopeful of an agreement, and a long delay is serious for it too.',
      basis: inferred(
        'TikTok is said to be optimistic while insiders doubt that it will give more; this move takes the optimism at its word.',
      ),
      sets: [{ fact: 'concessions', to: 'possible' }],
      to: 'table',
      consequences: [
        {
          when: nothingSettled,
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'TikTok is ready to go beyond the measures already enacted.',
          basis: inferred('Room to concede is room to give more than it has.'),
        },
        {
          interest: 'washingtonActs',
          to: 'open',
          text: 'Waiting has brought TikTok back; whether it brings an agreement is not decided.',
          basis: inferred('A return to the table is a sign of movement but not a result.'),
        },
      ],
    },
    {
      id: 'sitTight',
      by: 'tiktok',
      label: 'Give nothing and wait',
      story: 'TikTok gives nothing and waits',
      does: 'TikTok leaves its position as it is and lets Washington make the next move.',
      why: 'As long as nothing is decided, the app goes on and nothing more has to be given.',
      basis: inferred(
        'Insiders doubt that TikTok will concede more; waiting is what a party does that will not concede and is not forced to.',
      ),
      sets: [],
      to: 'standoff',
      consequences: [
        {
          when: nothingSettled,
          interest: 'tiktokConcedes',
          to: 'secured',
          text: 'TikTok keeps to what it has already done.',
          basis: inferred('Neither point is settled, so only the measures already enacted stand.'),
        },
        {
          interest: 'tiktokOperates',
          to: 'at risk',
          text: 'The longer the delay, the more serious what may come of it.',
          basis: told('¶5', 'could present serious outcomes for both parties'),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'For which of the two sides is a long delay serious, according to the briefing?',
    },
    {
      kind: 'perspective',
      text: 'What does TikTok hope for when it waits, and what does Washington hope for?',
    },
    { kind: 'reasoning', text: 'What could make TikTok find room that it said it did not have?' },
  ],
};
