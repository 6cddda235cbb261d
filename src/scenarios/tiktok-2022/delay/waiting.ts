import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import { all, nothingSettled, prolonged, yearEndMissed } from '../when';
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
      label: 'Come back ready to concede more',
      story: 'TikTok comes back ready to concede more',
      does: 'TikTok returns to the table and tells Washington that it is ready to go further.',
      why: 'It is optimistic about an agreement, and a long delay could be serious for it too.',
      basis: inferred(
        '¶4 calls TikTok optimistic and ¶5 doubts that it will concede more; this move takes the optimism at its word.',
      ),
      sets: [{ fact: 'concessions', to: 'possible' }],
      to: 'table',
      consequences: [
        {
          when: yearEndMissed,
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'TikTok is ready to go further than it has.',
          basis: inferred('To be ready to concede is to be ready to give more than it has.'),
        },
        {
          when: prolonged,
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'After the long delay, TikTok is ready to make a further concession.',
          basis: inferred('It returns to the table ready to give more, and has given nothing yet.'),
        },
        {
          when: yearEndMissed,
          interest: 'washingtonActs',
          to: 'open',
          text: 'Waiting has brought TikTok back; whether it brings an agreement is not decided.',
          basis: inferred('A return to the table is a sign of movement but not a result.'),
        },
        {
          when: prolonged,
          interest: 'washingtonActs',
          to: 'open',
          text: 'Washington’s patience may yet pay off, now that TikTok is ready to move.',
          basis: inferred('An agreement would be a result, and TikTok is back to seek one.'),
        },
      ],
    },
    {
      id: 'sitTight',
      by: 'tiktok',
      label: 'Wait and offer nothing',
      story: 'TikTok waits and offers nothing',
      does: 'TikTok leaves its position as it is and lets Washington make the next move.',
      why: 'As long as nothing is decided, the app goes on and TikTok need not give more.',
      basis: inferred(
        '¶5 doubts that TikTok will concede more; waiting is what a party does that will not concede and is not forced to.',
      ),
      sets: [],
      to: 'standoff',
      consequences: [
        {
          when: all(nothingSettled, yearEndMissed),
          interest: 'tiktokConcedes',
          to: 'secured',
          text: 'TikTok keeps to what it says it has already done.',
          basis: inferred('Neither point is settled, so it has agreed to nothing new.'),
        },
        {
          when: all(nothingSettled, prolonged),
          interest: 'tiktokConcedes',
          to: 'secured',
          text: 'Long as the wait has been, TikTok offers no further concession.',
          basis: inferred('No point is settled, and nothing is on offer.'),
        },
        {
          when: yearEndMissed,
          interest: 'tiktokOperates',
          to: 'at risk',
          text: 'If the delay becomes prolonged, the results could be serious.',
          basis: told('¶5', 'could present serious outcomes for both parties'),
        },
        {
          when: prolonged,
          interest: 'tiktokOperates',
          to: 'at risk',
          text: 'TikTok lets the chance go by, and a complete ban might come of the delay.',
          basis: inferred(
            'The briefing says that prolonged delay might lead to one, and Washington is left to decide.',
          ),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'For which of the two sides could a long delay be serious, according to the briefing?',
      answer: {
        text: 'For both, TikTok and Washington alike.',
        basis: told('¶5', 'could present serious outcomes for both parties'),
      },
    },
    {
      kind: 'perspective',
      text: 'What does TikTok hope for when it waits, and what does Washington hope for?',
      weighs:
        'TikTok may hope that Washington settles for less, and Washington that TikTok offers more. Both cannot be right; what would show each that it is wrong?',
    },
    {
      kind: 'reasoning',
      text: 'What could make TikTok ready to offer what it would not offer before?',
      weighs:
        'The price of delay, which could be serious for TikTok too; a threat; a change in what Beijing or its owner says; or a sign that one more step would be enough.',
    },
  ],
};
