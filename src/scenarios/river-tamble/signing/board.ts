import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import { all, bothSave, daysLeft, dry, noneSaves, townSaves, weeksLeft, wet } from '../when';

export const board: ScenarioSource['situations'][number] = {
  id: 'board',
  phase: 'signing',
  title: 'The brewery’s board meets',
  short: 'The board',
  account: [
    {
      when: weeksLeft,
      text: 'The growers have signed. The second name is the brewery’s, and its board meets above the brewhouse to decide whether to have its share of the town’s water fixed in writing.',
      basis: inferred('¶9 counts the brewery’s board among the four; the place is our step.'),
    },
    {
      when: daysLeft,
      text: 'The growers’ name is on the paper. With June all but over, the brewery’s board decides whether to add its own, and so to have the brewery’s share of water in writing.',
      basis: inferred('¶9 counts the brewery’s board among the four, and 30 June is days away.'),
    },
    {
      when: all(wet, noneSaves),
      text: 'The river is high, and the text asks nothing of the brewery but to keep within its share.',
      basis: inferred('Good rain has come, and no plant has been pledged.'),
    },
    {
      when: all(wet, townSaves),
      text: 'The river is high. The board has paid for nothing, and it can expect the town to have noticed.',
      basis: inferred('A town that has given up its hosepipes is likely to see who has not followed.'),
    },
    {
      when: all(wet, bothSave),
      text: 'With the river high the plant looks dear, but the pledge was given in front of the others.',
      basis: inferred('Rain makes saved water worth less this summer, and the pledge was made in the talks.'),
    },
    {
      when: all(dry, bothSave),
      text: 'In the drought the plant that it pledged looks less like a cost than like a way to keep brewing.',
      basis: inferred('The less water there is to buy, the more it is worth to use it twice.'),
    },
    {
      when: weeksLeft,
      text: 'If it holds back, there is time to ask it why.',
      basis: inferred('The deadline is weeks away, and the mediator can open the rounds again.'),
    },
    {
      when: daysLeft,
      text: 'If it holds back, nobody has time to ask why.',
      basis: inferred('The deadline is days away, too near for another round.'),
    },
  ],
  moves: [
    {
      id: 'boardSigns',
      by: 'brewery',
      label: 'Put the brewery’s name to it',
      story: 'The brewery signs the compact',
      does: 'The board signs, and the compact goes to the council with two names on it.',
      why: 'Water that is promised is worth more to a brewer than water that is merely there.',
      basis: inferred('A business that depends on water plans better with a share than without one.'),
      to: 'chamber',
      consequences: [
        {
          interest: 'mediatorConsent',
          to: 'open',
          text: 'Two of four have signed, one from each end of the river.',
          basis: inferred('The growers lie upstream and the brewery downstream.'),
        },
      ],
    },
    {
      id: 'boardHolds',
      by: 'brewery',
      label: 'Hold back the brewery’s name',
      story: 'The brewery holds back its name',
      does: 'The board sends the text back unsigned.',
      why: 'It buys its water from the town, and sees no need to answer to anyone else for it.',
      basis: inferred('¶4 says that it buys from the town; that this is enough for it is our step.'),
      sets: [{ fact: 'tried', to: 'signing' }],
      to: 'standstill',
      consequences: [
        {
          interest: 'mediatorConsent',
          to: 'at risk',
          text: 'The growers’ name stands on a paper that is no compact.',
          basis: inferred('¶9 asks for four signatures, and there is one.'),
        },
        {
          interest: 'householdsJobs',
          to: 'at risk',
          text: 'The largest employer in town has no share of the water that it brews with.',
          basis: inferred('¶4 calls it the largest, and its board has not signed for a share.'),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'From whom does the brewery get its water today?',
      answer: { text: 'From the town.', basis: told('¶4', 'buys its water from the town') },
    },
    {
      kind: 'reasoning',
      text: 'What does a fixed share change for a business that buys its water from the town?',
      weighs:
        'It can plan with a quantity that no later council can simply change; and it can no longer buy more than that in a good year.',
    },
    {
      kind: 'judgement',
      text: 'Should an employer have a signature of its own, when households have none?',
      weighs:
        'That its consent can bring a saving that nobody else can offer, and that many depend on it; against the fact that households use the water too and are bound without being asked.',
    },
  ],
};
