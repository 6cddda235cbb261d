import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import { any, bothSave, dry, wet } from '../when';
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
          interest: 'growersCrop',
          to: 'open',
          text: 'They would have less than they can pump, and know how much.',
          basis: inferred('A share limits what it also promises.'),
        },
        {
          interest: 'councilSupply',
          to: 'open',
          text: 'For the first time somebody upstream has agreed to leave a share for the town.',
          basis: inferred('The old rights name no quantity, so until now nothing had to be left.'),
        },
      ],
    },
    {
      id: 'turnDown',
      by: 'growers',
      label: 'Turn the draft down',
      story: 'The growers turn the draft down',
      does: 'The growers hand the draft back, and the talks are where they were before it was written.',
      why: 'They expect that another draft will be kinder to them than this one.',
      basis: told('¶9', 'is free to hold back'),
      sets: [{ fact: 'share', to: 'open' }],
      to: 'round',
      consequences: [
        {
          interest: 'councilSupply',
          to: 'at risk',
          text: 'What arrives at the weir is still what nobody upstream has wanted.',
          basis: inferred('Without a share nothing obliges the growers to leave anything but the floor.'),
        },
      ],
    },
    {
      id: 'walkOut',
      by: 'growers',
      label: 'Leave the table',
      story: 'The growers leave the table',
      does: 'The growers put the draft down, unanswered, and go home to their pumps.',
      why: 'Every hour at the table is one in which the beans dry out.',
      basis: inferred('In a drought the crop is urgent to them in a way that the talks are not.'),
      when: dry,
      to: 'standstill',
      consequences: [
        {
          interest: 'mediatorConsent',
          to: 'at risk',
          text: 'A compact needs the growers, and their chairs are empty.',
          basis: told('¶9', 'A compact needs four signatures'),
        },
        {
          interest: 'councilSupply',
          to: 'at risk',
          text: 'Those who lie upstream of the town have stopped talking to it.',
          basis: told('¶1', 'eleven miles below'),
        },
      ],
    },
  ],
  discuss: [
    { kind: 'recall', text: 'What would the draft do to the growers, and what would it do for them?' },
    { kind: 'reasoning', text: 'When does it pay to turn a draft down and wait for the next one?' },
    {
      kind: 'perspective',
      text: 'Compare turning the draft down with leaving the table. What does each tell the others?',
    },
    {
      kind: 'judgement',
      text: 'If you were a delegate of the growers, what would you need to defend a yes at home?',
    },
  ],
};
