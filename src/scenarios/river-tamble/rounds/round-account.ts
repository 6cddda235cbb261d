import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import { all, bothSave, daysLeft, dry, noneSaves, townSaves, weeksLeft, wet } from '../when';

/** How the river and the calendar stand, then who has saved. It can be read again after a refusal. */
export const roundAccount: ScenarioSource['situations'][number]['account'] = [
  {
    when: all(wet, weeksLeft),
    text: 'Good rain has come, the river is up, and 30 June is weeks away. A floor is agreed; who may take how much above it is not.',
    basis: fromTheWalk,
  },
  {
    when: all(wet, daysLeft),
    text: 'The river is up after good rain, but only days remain until 30 June. The floor stands; the shares above it are not settled.',
    basis: fromTheWalk,
  },
  {
    when: all(dry, weeksLeft),
    text: 'The drought deepens, and each week brings the river nearer to the floor. There are weeks left in which to settle shares, or to wait for the sky.',
    basis: fromTheWalk,
  },
  {
    when: all(dry, daysLeft),
    text: 'The drought holds, the river stands close to the floor, and 30 June is days away. It is too late to wait for rain, and no share is settled.',
    basis: fromTheWalk,
  },
  {
    when: noneSaves,
    text: 'Below the weir nobody has given anything up. The hosepipes run, and the brewery, with its drawings in hand, looks to the town to begin.',
    basis: told('¶4', 'but only if the town saves first'),
  },
  {
    when: townSaves,
    text: 'The town has turned its hosepipes off, as no council did before. The brewery, which was to follow, has yet to pay for its plant.',
    basis: told('¶3', 'no council has ever turned the hosepipes off'),
  },
  {
    when: bothSave,
    text: 'The town’s hosepipes are off and the brewery has pledged its plant: those below have paid before they ask those above to.',
    basis: fromTheWalk,
  },
  {
    text: 'What is talked of next is for the mediator to choose.',
    basis: inferred('To invite, to draft and to adjourn is to set the order of what is discussed.'),
  },
];
