import type { ScenarioSource } from '../../../scenario/types';
import { inferred } from '../basis';
import {
  agreed,
  all,
  bothSave,
  daysLeft,
  drafted,
  dry,
  noDraft,
  noneSaves,
  townSaves,
  weeksLeft,
  wet,
} from '../when';

/** How the talks stopped, what the season and the town have done, and what the mediator can still do. */
export const standstillAccount: ScenarioSource['situations'][number]['account'] = [
  {
    when: all(noDraft, weeksLeft),
    text: 'The rounds are over, and there is no draft on the table.',
    basis: inferred('The mediator has ended the rounds without one.'),
  },
  {
    when: all(noDraft, daysLeft),
    text: 'With June all but gone, the mediator has called off the rounds, and nothing lies on the table.',
    basis: inferred('She has ended the rounds without a draft, days before 30 June.'),
  },
  {
    when: all(drafted, weeksLeft),
    text: 'The growers have gone home, and the draft lies where they put it down.',
    basis: inferred('They left the table without an answer.'),
  },
  {
    when: all(drafted, daysLeft),
    text: 'The growers have left, days before the end, and nobody has taken the draft up from where they put it.',
    basis: inferred('They left the table without an answer, and 30 June is days away.'),
  },
  {
    when: all(agreed, weeksLeft),
    text: 'The shares are agreed and the compact is on paper, but one of the four holds back its name.',
    basis: inferred('¶9 lets each of the four hold back until a compact is signed.'),
  },
  {
    when: all(agreed, daysLeft),
    text: 'A compact lies ready, with a name missing and days to go.',
    basis: inferred('The shares are agreed, and one of the four has held back its signature.'),
  },
  {
    when: all(wet, noneSaves, weeksLeft),
    text: 'Rain has taken the pressure off everyone, and nobody in the town has had to save.',
    basis: inferred('Good rain has come, and the town has set no limit.'),
  },
  {
    when: all(wet, noneSaves, daysLeft),
    text: 'The river is high, the hosepipes run, and few would say that they need a compact this year.',
    basis: inferred('Good rain has come, and the town has set no limit.'),
  },
  {
    when: all(wet, townSaves, weeksLeft),
    text: 'Rain has come, the town’s hosepipes are off all the same, and the brewery has not followed.',
    basis: inferred('The council has set a limit, and no plant has been pledged.'),
  },
  {
    when: all(wet, townSaves, daysLeft),
    text: 'The river is high, and in the town they ask why their hosepipes should be off when the brewery has done nothing.',
    basis: inferred('A limit that nobody has matched, in a wet summer, is hard to defend.'),
  },
  {
    when: all(wet, bothSave, weeksLeft),
    text: 'Rain has come, the hosepipes are off and the brewery’s plant is pledged, so that there is less to quarrel about than before.',
    basis: inferred('More water and smaller needs leave a smaller difference to settle.'),
  },
  {
    when: all(wet, bothSave, daysLeft),
    text: 'The river is high, the town saves, and the brewery’s pledge waits for a compact.',
    basis: inferred('Both savings have been promised, and the brewery’s was for a compact.'),
  },
  {
    when: all(dry, noneSaves, weeksLeft),
    text: 'The drought goes on, and the town has no saving to show the growers.',
    basis: inferred('The season is dry, and the council has set no limit.'),
  },
  {
    when: all(dry, noneSaves, daysLeft),
    text: 'The river is low, and above the weir and below it everyone takes what they took before.',
    basis: inferred('The town has set no limit, and the growers have agreed to no share that is in force.'),
  },
  {
    when: all(dry, townSaves, weeksLeft),
    text: 'The drought goes on, the town’s hosepipes are off, and the brewery has not followed.',
    basis: inferred('The season is dry, the council has set a limit, and no plant is pledged.'),
  },
  {
    when: all(dry, townSaves, daysLeft),
    text: 'The river is low, and of all who draw on it only the town’s gardeners have gone without.',
    basis: inferred('The hosepipes are off, no plant is pledged, and no share is in force.'),
  },
  {
    when: all(dry, bothSave, weeksLeft),
    text: 'The drought goes on, although the town has turned its hosepipes off and the brewery has pledged its plant.',
    basis: inferred('What is saved in the town does not bring rain, and no share is in force.'),
  },
  {
    when: all(dry, bothSave, daysLeft),
    text: 'The river is low. The town has saved and the brewery has pledged to, and there is nothing that holds the others to a share.',
    basis: inferred('Both savings have been promised, and no compact has been signed by all four.'),
  },
  {
    when: weeksLeft,
    text: 'There are weeks until 30 June. The mediator can open the rounds again, which would take up that time; tell the province that the talks have failed; or close the file and leave.',
    basis: inferred('To invite and to report are hers; that she can also leave is our step.'),
  },
  {
    when: daysLeft,
    text: 'There is no time for another round before 30 June. The mediator can tell the province that the talks have failed, or close the file and leave the rest to the parties.',
    basis: inferred('A round takes time; to report is hers, and that she can also leave is our step.'),
  },
];
