import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import {
  all,
  daysLeft,
  draftFailed,
  draftSentBack,
  dry,
  fresh,
  not,
  plantDeclined,
  roundsEnded,
  signingFailed,
  weeksLeft,
  wet,
} from '../when';

export const brewhouse: ScenarioSource['situations'][number] = {
  id: 'brewhouse',
  phase: 'rounds',
  title: 'The brewery is asked to follow',
  short: 'Brewhouse',
  account: [
    {
      when: fresh,
      text: 'The town’s hosepipes are off, so the brewery’s condition is met.',
      basis: inferred('¶4 says that the brewery would pay only if the town saves first, and the town has.'),
    },
    {
      when: fresh,
      text: 'On the owners’ desk lie the drawings of a plant that would let the brewery wash with the same water twice, and the question is whether they now pay for it.',
      basis: inferred('¶4 says that they have the drawings; the town’s step has made them a question.'),
    },
    {
      when: plantDeclined,
      text: 'The mediator has come to the brewery about drawings that its owners have put away. She can point to the hosepipes, which are off, and to what the owners once said.',
      basis: inferred('¶4 gives their words; they declined the plant when the town had saved.'),
    },
    {
      when: draftFailed,
      text: 'The owners have put their drawings away before, and now a draft has failed with the growers. They are asked again what they could add to the next one.',
      basis: inferred('The mediator asks the brewery only when the town has saved and it has not followed.'),
    },
    {
      when: draftSentBack,
      text: 'The owners have put their drawings away before. A draft has come back from the council since, and the mediator asks what the brewery could add to the next one.',
      basis: inferred('The mediator asks the brewery only when the town has saved and it has not followed.'),
    },
    {
      when: signingFailed,
      text: 'The owners have put their drawings away before. Since then a compact has been agreed and has failed for want of a name, and the mediator is at their door once more.',
      basis: inferred('The mediator asks the brewery only when the town has saved and it has not followed.'),
    },
    {
      when: roundsEnded,
      text: 'The owners have put their drawings away before. The rounds were ended, they are open again, and the mediator has come about the plant.',
      basis: inferred('The mediator asks the brewery only when the town has saved and it has not followed.'),
    },
    {
      when: all(fresh, wet, weeksLeft),
      text: 'The river is high and June is long; a case for waiting is easily made.',
      basis: inferred('Where nothing presses, a cost can be put off.'),
    },
    {
      when: all(fresh, wet, daysLeft),
      text: 'The river is high, but so few days remain that to wait would be an answer too.',
      basis: inferred('The deadline is days away, so a later yes may come too late.'),
    },
    {
      when: all(fresh, dry, weeksLeft),
      text: 'In a drought like this one the plant might be what keeps the brewery going.',
      basis: inferred('A plant that uses water twice needs less from a town that runs short.'),
    },
    {
      when: all(fresh, dry, daysLeft),
      text: 'The drought holds, the days are few, and a pledge would count at the table long before the plant is built.',
      basis: inferred('The growers answer a draft within days, and a plant takes longer to build.'),
    },
    {
      when: all(not(fresh), wet, weeksLeft),
      text: 'Nothing about the river forces them: it runs high, and the deadline is weeks away.',
      basis: inferred('Good rain has come, and 30 June is weeks away.'),
    },
    {
      when: all(not(fresh), wet, daysLeft),
      text: 'Nothing about the river forces them, for it runs high; if anything does, it is the date.',
      basis: inferred('Good rain has come, and 30 June is days away.'),
    },
    {
      when: all(not(fresh), dry, weeksLeft),
      text: 'The river has gone on sinking, and with it the water that the town has to sell.',
      basis: inferred('The drought has deepened, and ¶4 says that the brewery buys from the town.'),
    },
    {
      when: all(not(fresh), dry, daysLeft),
      text: 'The river is low and the deadline near; what they do not pledge now the growers cannot weigh.',
      basis: inferred('A draft has to be answered before 30 June, which is days away.'),
    },
  ],
  moves: [
    {
      id: 'pledgePlant',
      by: 'brewery',
      label: 'Pledge to pay for the plant',
      story: 'The brewery pledges to pay for its plant',
      does: 'The owners promise, before the others, to build the plant at their own cost if there is a compact.',
      why: 'The town has met their condition, and they would brew with less from the river.',
      basis: inferred(
        '¶4 gives the condition and says that they would pay; that they want less water is our step.',
      ),
      sets: [
        { fact: 'saving', to: 'both' },
        { fact: 'tried', to: 'none' },
      ],
      to: 'round',
      consequences: [
        {
          interest: 'breweryMoney',
          to: 'lost',
          text: 'The cost of the plant is the brewery’s own.',
          basis: inferred(
            '¶4 says that the owners would pay for it themselves, and they have now promised to.',
          ),
        },
        {
          interest: 'breweryBrewing',
          to: 'secured',
          text: 'Once water is used twice, every barrel depends less on the weir.',
          basis: inferred('¶4 says what the plant would do with washing water.'),
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
      sets: [{ fact: 'tried', to: 'plant' }],
      to: 'round',
      consequences: [
        {
          when: fresh,
          interest: 'breweryMoney',
          to: 'secured',
          text: 'The brewery has spent nothing, while the town has given up its hosepipes.',
          basis: inferred('It is the town that has saved, and the brewery has not followed.'),
        },
        {
          when: not(fresh),
          interest: 'breweryMoney',
          to: 'secured',
          text: 'The answer is what it was, and it costs the brewery nothing.',
          basis: inferred('It declined before, and it has pledged no money now.'),
        },
        {
          when: all(fresh, dry),
          interest: 'householdsJobs',
          to: 'at risk',
          text: 'The brewery depends on the weir as much as ever, and so do its wages.',
          basis: inferred(
            '¶10 says that many households earn their living there; the plant is not to be built.',
          ),
        },
        {
          when: all(fresh, wet),
          interest: 'householdsJobs',
          to: 'open',
          text: 'Wages are safe for this year, and nobody has provided for the next dry one.',
          basis: inferred('Good rain protects the brewery this summer, and only the plant would the next.'),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'What would the brewery’s owners pay for, and on what condition?',
      answer: {
        text: 'For a plant that would let the brewery use its washing water a second time, on condition that the town saves before they do.',
        basis: told('¶4', 'but only if the town saves first'),
      },
    },
    {
      kind: 'reasoning',
      text: 'Who gains from the plant besides the brewery?',
      weighs:
        'The town, which has more water for others; the river and all who draw on it, in a small way; those who work at the brewery; and the mediator, who has something to show the growers.',
    },
    {
      kind: 'judgement',
      text: 'If the brewery puts its drawings away, has it broken its word?',
      weighs:
        'That its owners said what they would do and have signed nothing; that the town may have acted on what they said; and whether a condition that is met makes a promise of it.',
    },
  ],
};
