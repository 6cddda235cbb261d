import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import { all, awaited, bothSave, dry, noneSaves, not, townSaves } from '../when';

export const forecast: ScenarioSource['situations'][number] = {
  id: 'forecast',
  phase: 'rounds',
  title: 'Waiting for the weather',
  short: 'The weather',
  account: [
    {
      when: awaited,
      text: 'The floor is agreed, and before anyone speaks of shares the weather has its turn.',
      basis: fromTheWalk,
    },
    {
      when: awaited,
      text: 'Good rain by midsummer has a chance of one in three; without it the drought deepens.',
      basis: told('¶8', 'one chance in three'),
    },
    {
      when: awaited,
      text: 'None of the parties can do anything about it, and each of them has plans that depend on it.',
      basis: inferred('The beans, the taps, the kettles and the fish all live on the same river.'),
    },
    {
      when: dry,
      text: 'The talks stand adjourned. The drought has deepened once, and the mediator has spent weeks of the calendar on the hope that the sky will do what the parties have not. When they meet again, 30 June will be days away.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, noneSaves),
      text: 'Meanwhile nobody in the town has saved a drop.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, townSaves),
      text: 'In Tambleford the hosepipes are off while everyone waits.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, bothSave),
      text: 'In Tambleford the hosepipes are off, and the brewery’s plant is pledged.',
      basis: fromTheWalk,
    },
  ],
  moves: [
    {
      id: 'rainComes',
      by: 'chance',
      label: 'Good rain comes',
      story: 'Good rain comes',
      does: 'Rain falls on the Uplands for the better part of a week, and the river rises.',
      why: 'The weather office gave it one chance in three.',
      basis: told('¶8', 'one chance in three'),
      sets: [{ fact: 'season', to: 'wet' }],
      to: 'round',
      likelihood: 1,
      consequences: [
        {
          interest: 'growersCrop',
          to: 'open',
          text: 'The beans have had a drink, and may yet ripen without many hours of pumping.',
          basis: inferred('Rain on the fields does part of the work of the pumps.'),
        },
        {
          interest: 'councilSupply',
          to: 'open',
          text: 'Enough reaches the weir for now, though nobody is bound to leave it there.',
          basis: inferred('Rain fills the river for a season and settles nothing about its use.'),
        },
        {
          when: not(bothSave),
          interest: 'breweryBrewing',
          to: 'open',
          text: 'The kettles are safe for the weeks ahead.',
          basis: inferred('The brewery buys from the town, so it fares as the town’s supply does.'),
        },
        {
          interest: 'householdsTaps',
          to: 'open',
          text: 'The town can drink, and the gardens have been watered from above.',
          basis: inferred('What fills the river also falls on the gardens.'),
        },
      ],
    },
    {
      id: 'droughtDeepens',
      by: 'chance',
      label: 'The drought deepens',
      story: 'The drought deepens',
      does: 'No rain worth the name falls, and the river goes on sinking.',
      why: 'The weather office held this to be twice as likely as good rain.',
      basis: told('¶8', 'the drought deepens'),
      sets: [{ fact: 'season', to: 'dry' }],
      to: 'round',
      likelihood: 2,
      consequences: [
        {
          interest: 'growersCrop',
          to: 'at risk',
          text: 'The beans live on what is pumped, and the river comes nearer to the floor.',
          basis: told('¶2', 'most of the bean crop is lost'),
        },
        {
          interest: 'councilSupply',
          to: 'at risk',
          text: 'Less reaches the weir each week.',
          basis: inferred('The town lies below the growers, so it gets what they and the sky leave.'),
        },
        {
          when: not(bothSave),
          interest: 'breweryBrewing',
          to: 'at risk',
          text: 'A town that runs short will have less to sell to its brewery.',
          basis: told('¶4', 'buys its water from the town'),
        },
        {
          interest: 'householdsTaps',
          to: 'at risk',
          text: 'Taps and gardens are the first things that a council can limit.',
          basis: told('¶3', 'every limit it sets on taps and gardens'),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'What does the weather office say, and in how many of three summers like this would it be dry?',
    },
    {
      kind: 'judgement',
      text: 'Would you rather settle the shares before the weather is known, or after? Does your answer depend on where you live?',
    },
    { kind: 'reasoning', text: 'Which parties could prepare for both, and how?' },
  ],
};
