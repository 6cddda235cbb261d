import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import { all, bothSave, daysLeft, dry, noneSaves, townSaves, weeksLeft, wet } from '../when';

export const members: ScenarioSource['situations'][number] = {
  id: 'members',
  phase: 'signing',
  title: 'The growers’ members vote',
  short: 'Members',
  account: [
    {
      text: 'The shares are agreed, and the compact needs four names.',
      basis: told('¶9', 'A compact needs four signatures'),
    },
    {
      text: 'The growers’ members fill the packing shed to vote on a text that puts a number on rights which have none.',
      basis: told('¶2', 'old rights that name no quantity'),
    },
    {
      when: all(wet, noneSaves),
      text: 'After the rain some ask why they should bind themselves, when nobody below them has given anything up.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, townSaves),
      text: 'The rain has taken the edge off, and the members know that the town does without its hosepipes, if not what the brewery does.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, bothSave),
      text: 'The rain has taken the edge off, and the town and its brewery have both shown that they will save.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, bothSave),
      text: 'Dust stands over the fields. What speaks for the text is that the town and its brewery save as well.',
      basis: fromTheWalk,
    },
    {
      when: weeksLeft,
      text: 'If they say no, there is time for another round.',
      basis: fromTheWalk,
    },
    {
      when: daysLeft,
      text: 'If they say no, there is hardly time for anything but an order.',
      basis: told('¶7', 'set every share by order'),
    },
  ],
  moves: [
    {
      id: 'membersSign',
      by: 'growers',
      label: 'Sign the compact',
      story: 'The growers sign the compact',
      does: 'The members vote for the compact, and the cooperative’s name is the first on it.',
      why: 'A number of their own choosing is better than one that is chosen for them.',
      basis: inferred('The alternative that the case sheet names is a share set by order.'),
      to: 'board',
      consequences: [
        {
          interest: 'growersCrop',
          to: 'open',
          text: 'Their share holds if three others sign as well.',
          basis: told('¶9', 'A compact needs four signatures'),
        },
        {
          interest: 'mediatorConsent',
          to: 'open',
          text: 'Those who had most to give have given it freely.',
          basis: inferred('The growers pump upstream and could have gone on.'),
        },
      ],
    },
    {
      id: 'membersHold',
      by: 'growers',
      label: 'Hold back the growers’ name',
      story: 'The growers hold back their name',
      does: 'The members vote the compact down, though their delegates had accepted the shares.',
      why: 'Delegates have sat with the others for weeks; the members have sat with their beans.',
      basis: told('¶9', 'is free to hold back'),
      to: 'standstill',
      consequences: [
        {
          interest: 'growersCrop',
          to: 'at risk',
          text: 'They keep their old rights, and whatever may be decided about these without them.',
          basis: told('¶7', 'nobody was heard'),
        },
        {
          interest: 'mediatorConsent',
          to: 'at risk',
          text: 'A yes at the table has become a no at home.',
          basis: inferred('The delegates agreed and the members did not.'),
        },
      ],
    },
  ],
  discuss: [
    { kind: 'recall', text: 'Whose signatures does a compact need?' },
    { kind: 'reasoning', text: 'Why might members refuse what their delegates have accepted?' },
    { kind: 'judgement', text: 'Does it matter that the growers are the first of the four to sign?' },
  ],
};
