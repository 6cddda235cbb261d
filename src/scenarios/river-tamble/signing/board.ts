import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import { all, bothSave, daysLeft, dry, noneSaves, townSaves, weeksLeft, wet } from '../when';

export const board: ScenarioSource['situations'][number] = {
  id: 'board',
  phase: 'signing',
  title: 'The brewery’s board meets',
  short: 'The board',
  account: [
    {
      text: 'The growers have signed. The second name is the brewery’s, and its board meets above the brewhouse to decide whether to have its share of the town’s water fixed in writing.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, noneSaves),
      text: 'The river is high, and the text asks nothing of the brewery but to keep within its share.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, townSaves),
      text: 'The river is high. The board has paid for nothing so far, and it knows that the town has noticed.',
      basis: inferred('A town that has given up its hosepipes is likely to see who has not followed.'),
    },
    {
      when: all(wet, bothSave),
      text: 'With the river high the plant looks dear, but the pledge has been given before the others.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, bothSave),
      text: 'In the drought the plant that it pledged looks less like a cost than like a way to keep brewing.',
      basis: fromTheWalk,
    },
    {
      when: weeksLeft,
      text: 'If it holds back, there is time to ask it why.',
      basis: fromTheWalk,
    },
    {
      when: daysLeft,
      text: 'If it holds back, nobody has time left to ask why.',
      basis: fromTheWalk,
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
      why: 'It buys its water from the town and sees no need for a second master.',
      basis: told('¶4', 'buys its water from the town'),
      to: 'standstill',
      consequences: [
        {
          interest: 'mediatorConsent',
          to: 'at risk',
          text: 'The growers’ name stands on a paper that is no compact.',
          basis: told('¶9', 'A compact needs four signatures'),
        },
        {
          interest: 'householdsJobs',
          to: 'at risk',
          text: 'The largest employer in town is without a share in the river it lives on.',
          basis: told('¶4', 'is its largest employer'),
        },
      ],
    },
  ],
  discuss: [
    { kind: 'recall', text: 'From whom does the brewery get its water today?' },
    {
      kind: 'reasoning',
      text: 'What does a fixed share change for a business that has bought its water so far?',
    },
    { kind: 'judgement', text: 'Should an employer have a signature of its own, when households have none?' },
  ],
};
