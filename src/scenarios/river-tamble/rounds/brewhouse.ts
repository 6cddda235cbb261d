import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import { all, daysLeft, dry, weeksLeft, wet } from '../when';

export const brewhouse: ScenarioSource['situations'][number] = {
  id: 'brewhouse',
  phase: 'rounds',
  title: 'The brewery is asked to follow',
  short: 'Brewhouse',
  account: [
    {
      text: 'The town’s hosepipes are off, so the brewery’s condition is met.',
      basis: told('¶4', 'but only if the town saves first'),
    },
    {
      text: 'On the owners’ desk lie the drawings of a plant that would let the brewery wash with the same water twice, and the question is whether they now pay for it.',
      basis: told('¶4', 'have drawings for a plant'),
    },
    {
      when: all(wet, weeksLeft),
      text: 'The river is high and June is long; a case for waiting is easily made.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, daysLeft),
      text: 'The river is high, but so few days remain that waiting would be an answer too.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, weeksLeft),
      text: 'In a drought like this one the plant might be what keeps the kettles going.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, daysLeft),
      text: 'The drought holds, the days are few, and a pledge would count at the table long before the plant is built.',
      basis: fromTheWalk,
    },
  ],
  moves: [
    {
      id: 'pledgePlant',
      by: 'brewery',
      label: 'Pledge to pay for the plant',
      story: 'The brewery pledges to pay for its plant',
      does: 'The owners promise, before the others, to build the plant at their own cost if there is a compact.',
      why: 'They have said that they would, and they would brew with less from the river.',
      basis: told('¶4', 'They would pay for it themselves'),
      sets: [{ fact: 'saving', to: 'both' }],
      to: 'round',
      consequences: [
        {
          interest: 'breweryMoney',
          to: 'lost',
          text: 'The cost of the plant is the brewery’s own.',
          basis: told('¶4', 'They would pay for it themselves'),
        },
        {
          interest: 'breweryBrewing',
          to: 'secured',
          text: 'Water used twice makes every barrel depend less on the weir.',
          basis: told('¶4', 'uses washing water twice'),
        },
        {
          interest: 'householdsJobs',
          to: 'secured',
          text: 'A brewery that builds in Tambleford means to stay there.',
          basis: inferred('Nobody pays for a plant in a place that they intend to leave.'),
        },
      ],
    },
    {
      id: 'declinePlant',
      by: 'brewery',
      label: 'Put the drawings away',
      story: 'The brewery puts its drawings away',
      does: 'The owners say that the plant will have to wait, and the talks go on without it.',
      why: 'Nothing obliges them, and others may settle the matter without their money.',
      basis: inferred('They have named a condition and not signed a promise.'),
      to: 'round',
      consequences: [
        {
          interest: 'breweryMoney',
          to: 'secured',
          text: 'The brewery has spent nothing, while the town has given up its hosepipes.',
          basis: inferred('It is the town that has saved, and the brewery has not followed.'),
        },
        {
          when: dry,
          interest: 'householdsJobs',
          to: 'at risk',
          text: 'The brewery hangs on the weir as much as ever, and so do its wages.',
          basis: told('¶10', 'earn their living at the brewery'),
        },
        {
          when: wet,
          interest: 'householdsJobs',
          to: 'open',
          text: 'Wages are safe for this year, and the next dry one is nobody’s business yet.',
          basis: inferred('Good rain protects the brewery this summer, and only the plant would the next.'),
        },
      ],
    },
  ],
  discuss: [
    { kind: 'recall', text: 'What did the brewery say that it would do, and on what condition?' },
    { kind: 'reasoning', text: 'Who gains from the plant besides the brewery?' },
    { kind: 'judgement', text: 'If the brewery puts its drawings away, has it broken its word?' },
  ],
};
