import type { ScenarioSource } from '../../../scenario/types';
import { inferred } from '../basis';
import { all, any, bothSave, dry, fresh, not, wet } from '../when';
import { draftAccount } from './draft-account';

export const draft: ScenarioSource['situations'][number] = {
  id: 'draft',
  phase: 'rounds',
  title: 'A draft before the growers',
  short: 'The draft',
  account: draftAccount,
  moves: [
    {
      id: 'takeDraft',
      by: 'growers',
      label: 'Accept the draft',
      story: 'The growers accept the draft',
      does: 'The growers’ delegates take the share that the draft gives them and pass the text to the council.',
      why: 'A share they have agreed to is safer than one that somebody sets for them.',
      basis: inferred(
        'With rain, or with others saving too, the price of a share is one that delegates can defend.',
      ),
      when: any(wet, bothSave),
      to: 'reading',
      consequences: [
        {
          when: fresh,
          interest: 'growersCrop',
          to: 'open',
          text: 'They would have less than they can pump, and know how much.',
          basis: inferred('A share limits what it also promises.'),
        },
        {
          when: not(fresh),
          interest: 'growersCrop',
          to: 'open',
          text: 'Their delegates have a number that they can take home.',
          basis: inferred('A share that is accepted still has to be signed by the members.'),
        },
        {
          when: fresh,
          interest: 'councilSupply',
          to: 'open',
          text: 'Somebody upstream has agreed to leave a share for the town.',
          basis: inferred('The old rights name no quantity, so nothing had to be left before.'),
        },
        {
          when: not(fresh),
          interest: 'councilSupply',
          to: 'open',
          text: 'What the town would get stands in a text that those upstream accept.',
          basis: inferred('The delegates have accepted the draft, and it gives the town a share.'),
        },
      ],
    },
    {
      id: 'turnDown',
      by: 'growers',
      label: 'Turn the draft down',
      story: 'The growers turn the draft down',
      does: 'The growers hand the draft back, and nobody has a share.',
      why: 'They expect that another draft will be kinder to them than this one.',
      basis: inferred('¶9 lets each of the four hold back; what they hope to gain by it is our step.'),
      sets: [
        { fact: 'share', to: 'open' },
        { fact: 'tried', to: 'draft' },
      ],
      to: 'round',
      consequences: [
        {
          when: all(fresh, bothSave),
          interest: 'councilSupply',
          to: 'at risk',
          text: 'The town has saved, and has no share to show for it.',
          basis: inferred('The hosepipes are off, and the growers have handed the draft back.'),
        },
        {
          when: all(fresh, not(bothSave)),
          interest: 'councilSupply',
          to: 'at risk',
          text: 'What arrives at the weir is still what nobody upstream has wanted.',
          basis: inferred('Without a share nothing obliges the growers to leave more than the floor.'),
        },
        {
          when: not(fresh),
          interest: 'councilSupply',
          to: 'at risk',
          text: 'The town has no share to count on, and one attempt fewer in which to get one.',
          basis: inferred('The draft is handed back, and the time to 30 June is limited.'),
        },
      ],
    },
    {
      id: 'walkOut',
      by: 'growers',
      label: 'Leave the table',
      story: 'The growers leave the table',
      does: 'The growers put the draft down, unanswered, and go home to their pumps.',
      why: 'At the table they win nothing for their beans, which are drying out.',
      basis: inferred('In a drought the crop is urgent to them in a way that the talks are not.'),
      when: dry,
      sets: [{ fact: 'tried', to: 'draft' }],
      to: 'standstill',
      consequences: [
        {
          interest: 'mediatorConsent',
          to: 'at risk',
          text: 'A compact needs the growers, and their chairs are empty.',
          basis: inferred('¶9 counts the growers among the four who sign.'),
        },
        {
          interest: 'councilSupply',
          to: 'at risk',
          text: 'Those who lie upstream of the town have stopped talking to it.',
          basis: inferred('¶1 puts the growers above the town, and they have left the table.'),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'What would the draft take from the growers, and what would it give them?',
      weighs:
        'It takes a right to pump without a number, above the floor. It gives a share that the others accept, in place of one that might be set by order.',
    },
    {
      kind: 'reasoning',
      text: 'When does it pay to turn a draft down and wait for the next one?',
      weighs:
        'When a better one is likely, when waiting costs little, and when the refusal does not make the others give up. Time left and the state of the river decide much of this.',
    },
    {
      kind: 'perspective',
      text: 'Compare turning the draft down with leaving the table. What does each tell the others?',
      weighs:
        'The first says that this text will not do, and leaves room for another. The second says that talking itself no longer pays, and puts the next step on somebody else.',
    },
    {
      kind: 'judgement',
      text: 'If you were a delegate of the growers, what would you need to defend a yes at home?',
      weighs:
        'Something that others have given, a number that compares well with what an order might bring, and a reason why waiting would be worse.',
    },
  ],
};
