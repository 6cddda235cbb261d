import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import { all, bothSave, daysLeft, dry, noneSaves, townSaves, weeksLeft, wet } from '../when';

export const members: ScenarioSource['situations'][number] = {
  id: 'members',
  phase: 'signing',
  title: 'The growers’ members vote',
  short: 'Members',
  account: [
    {
      when: weeksLeft,
      text: 'The shares are agreed.',
      basis: inferred('The growers’ delegates and the council accept the same draft.'),
    },
    {
      when: weeksLeft,
      text: 'A compact takes four names, and until it has them each of the four may hold its own back.',
      basis: told('¶9', 'free to hold back until it is signed'),
    },
    {
      when: daysLeft,
      text: 'There are agreed shares on paper with days to go, and room for four names under them.',
      basis: inferred('Growers and council accept the draft, and ¶9 asks for four signatures.'),
    },
    {
      when: weeksLeft,
      text: 'The growers’ members fill the packing shed to vote on a text that gives a number to rights that never had one.',
      basis: inferred('¶2 says that the rights name no quantity, and a share is one; the shed is our step.'),
    },
    {
      when: daysLeft,
      text: 'The growers’ members come in from the fields to vote on a number for rights that never named one.',
      basis: inferred('¶2 says that the rights name no quantity, and a share is one.'),
    },
    {
      when: all(wet, noneSaves),
      text: 'After the rain some ask why they should bind themselves, when nobody below them has given anything up.',
      basis: inferred('Rain eases their need for a share, and the town has saved nothing.'),
    },
    {
      when: all(wet, townSaves),
      text: 'The rain has taken the edge off. The members know that the town does without its hosepipes, and that the brewery has done nothing.',
      basis: inferred('Rain eases the need for a share; the town saves, and the brewery has not followed.'),
    },
    {
      when: all(wet, bothSave),
      text: 'The rain has taken the edge off, and the town and its brewery have both shown that they will save.',
      basis: inferred('Rain eases the need for a share, and both savings have been promised.'),
    },
    {
      when: all(dry, bothSave),
      text: 'Dust stands over the fields. What speaks for the text is that the town and its brewery save as well.',
      basis: inferred('The drought has deepened, and both savings have been promised.'),
    },
    {
      when: weeksLeft,
      text: 'If they say no, there is time for another round.',
      basis: inferred('The deadline is weeks away, and the mediator can open the rounds again.'),
    },
    {
      when: daysLeft,
      text: 'If they say no, there is no time for another round, and there may be an order.',
      basis: inferred('The deadline is days away, and ¶7 says what the province may do after it.'),
    },
  ],
  moves: [
    {
      id: 'membersSign',
      by: 'growers',
      label: 'Sign the compact',
      story: 'The growers sign the compact',
      does: 'The members vote for the compact, and the cooperative’s name is the first on it.',
      why: 'A number that they have agreed to is better than one that is set for them.',
      basis: inferred('¶7 says that the province may set every share by order if there is no compact.'),
      to: 'board',
      consequences: [
        {
          interest: 'growersCrop',
          to: 'open',
          text: 'Their share holds if three others sign as well.',
          basis: inferred('¶9 asks for four signatures, and theirs is the first.'),
        },
        {
          interest: 'mediatorConsent',
          to: 'open',
          text: 'The first of the four has consented, by a vote of its own members.',
          basis: inferred('¶9 leaves each of the four free to hold back, and the growers have signed.'),
        },
      ],
    },
    {
      id: 'membersHold',
      by: 'growers',
      label: 'Hold back the growers’ name',
      story: 'The growers hold back their name',
      does: 'The members vote the compact down, though their delegates had accepted the shares.',
      why: 'Their delegates have come to know the others’ needs; the members know those of their beans.',
      basis: inferred('¶9 lets them hold back; why members would differ from delegates is our step.'),
      sets: [{ fact: 'tried', to: 'signing' }],
      to: 'standstill',
      consequences: [
        {
          interest: 'growersCrop',
          to: 'at risk',
          text: 'They keep their old rights, and the chance that an order limits these without hearing them.',
          basis: inferred('No share binds them; ¶7 says that an order on another river heard nobody.'),
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
    {
      kind: 'recall',
      text: 'Whose signatures does a compact need?',
      answer: {
        text: 'Four: that of the growers, given by their members, and those of the brewery, the council and the trust.',
        basis: told('¶9', 'A compact needs four signatures'),
      },
    },
    {
      kind: 'reasoning',
      text: 'Why might members refuse what their delegates have accepted?',
      weighs:
        'Delegates have heard the others and weighed what is possible; members compare the text with what they have. They may also doubt that the others will sign.',
    },
    {
      kind: 'judgement',
      text: 'Does it matter that the growers are the first of the four to sign?',
      weighs:
        'The first to sign shows trust and cannot see what the others will do; but a name on the paper can also press those who follow.',
    },
  ],
};
