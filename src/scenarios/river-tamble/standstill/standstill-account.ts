import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
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
    when: noDraft,
    text: 'The rounds are over, and there is no draft on the table.',
    basis: fromTheWalk,
  },
  {
    when: drafted,
    text: 'The growers have gone home, and the draft lies where they put it down.',
    basis: fromTheWalk,
  },
  {
    when: agreed,
    text: 'The shares are agreed and the compact is on paper, but one of the four holds back its name.',
    basis: told('¶9', 'is free to hold back'),
  },
  {
    when: all(wet, noneSaves),
    text: 'Rain has taken the pressure off everyone, and nobody in the town has had to save.',
    basis: fromTheWalk,
  },
  {
    when: all(wet, townSaves),
    text: 'Rain has come, the town’s hosepipes are off all the same, and the brewery has not followed.',
    basis: fromTheWalk,
  },
  {
    when: all(wet, bothSave),
    text: 'Rain has come, the hosepipes are off and the brewery’s plant is pledged, so that there is less to quarrel about than before.',
    basis: fromTheWalk,
  },
  {
    when: all(dry, noneSaves),
    text: 'The drought goes on, and the town has no saving to show the growers.',
    basis: fromTheWalk,
  },
  {
    when: all(dry, townSaves),
    text: 'The drought goes on, the town’s hosepipes are off, and the brewery has not followed.',
    basis: fromTheWalk,
  },
  {
    when: all(dry, bothSave),
    text: 'The drought goes on, although the town has turned its hosepipes off and the brewery has pledged its plant.',
    basis: fromTheWalk,
  },
  {
    when: weeksLeft,
    text: 'There are weeks until 30 June. The mediator can open the rounds again, which would take up that time; tell the province that the talks have failed; or close the file and leave.',
    basis: inferred('To invite and to report are hers; that she can also leave is our step.'),
  },
  {
    when: daysLeft,
    text: 'With days until 30 June there is no time for another round. The mediator can tell the province that the talks have failed, or close the file and leave the rest to the parties.',
    basis: inferred('A round takes time; to report is hers, and that she can also leave is our step.'),
  },
];
