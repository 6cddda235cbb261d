import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import { all, bothSave, daysLeft, dry, noneSaves, not, townSaves, weeksLeft, wet } from '../when';

/** What the draft asks, beside what others have given, and what the growers can hope or fear. */
export const draftAccount: ScenarioSource['situations'][number]['account'] = [
  {
    text: 'A draft lies before the growers: a share for each, with every pump stopped at the floor.',
    basis: fromTheWalk,
  },
  {
    when: noneSaves,
    text: 'It asks less pumping of them, and in the town it can point to no saving at all.',
    basis: inferred('Where there is too little for everyone, a share for each means less for some.'),
  },
  {
    when: townSaves,
    text: 'It asks less pumping of them, beside a town without hosepipes and a brewery that has not moved.',
    basis: fromTheWalk,
  },
  {
    when: bothSave,
    text: 'It asks less pumping of them, as the town does without hosepipes and the brewery pays for its plant.',
    basis: fromTheWalk,
  },
  {
    when: all(wet, weeksLeft),
    text: 'With the river up they could live with their share, and with weeks in hand they could also hope for a better one.',
    basis: fromTheWalk,
  },
  {
    when: all(wet, daysLeft),
    text: 'With the river up they could live with their share, and they have only days in which to get a better one.',
    basis: fromTheWalk,
  },
  {
    when: all(dry, weeksLeft),
    text: 'In this drought their share would cost them a part of the crop, and weeks remain in which something might change.',
    basis: told('¶2', 'most of the bean crop is lost'),
  },
  {
    when: all(dry, daysLeft),
    text: 'In this drought their share would cost them a part of the crop, and so might an order, after the 30 June that is days away.',
    basis: told('¶7', 'all were cut alike'),
  },
  {
    when: all(dry, not(bothSave)),
    text: 'They will not bear it while the brewery bears nothing.',
    basis: inferred(
      'To lose a crop for others who lose nothing is more than we suppose members would accept.',
    ),
  },
  {
    when: all(dry, bothSave),
    text: 'They would not be alone in it.',
    basis: fromTheWalk,
  },
];
