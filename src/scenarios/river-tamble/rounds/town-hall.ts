import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import { all, daysLeft, dry, weeksLeft, wet } from '../when';

export const townHall: ScenarioSource['situations'][number] = {
  id: 'townHall',
  phase: 'rounds',
  title: 'The town is asked to save',
  short: 'Town hall',
  account: [
    {
      text: 'The mediator has asked the town to go first, and the councillors sit before a full hall.',
      basis: fromTheWalk,
    },
    {
      text: 'The decision is theirs alone, voters will remember it, and Tambleford’s hosepipes have never been off.',
      basis: told('¶3', 'no council has ever turned the hosepipes off'),
    },
    {
      when: all(wet, weeksLeft),
      text: 'With rain on the roof a limit is hard to explain, and with weeks to go nothing yet forces one.',
      basis: fromTheWalk,
    },
    {
      when: all(wet, daysLeft),
      text: 'Rain on the roof makes a limit hard to explain, and the last days of June make it hard to refuse.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, weeksLeft),
      text: 'Outside, the lawns are yellow. A limit now may not be the last, with weeks of summer still to come.',
      basis: fromTheWalk,
    },
    {
      when: all(dry, daysLeft),
      text: 'Outside, the lawns are yellow, and the mediator has days in which to show the growers that they would not be alone.',
      basis: fromTheWalk,
    },
  ],
  moves: [
    {
      id: 'turnOff',
      by: 'council',
      label: 'Turn the hosepipes off',
      story: 'The council turns the hosepipes off',
      does: 'The council forbids hosepipes in the town until there is a compact or the summer is over.',
      why: 'It can hardly ask the growers for water that the town spends on lawns.',
      basis: inferred('A limit on gardens is in its power, and to save first is what others wait for.'),
      sets: [{ fact: 'saving', to: 'town' }],
      to: 'brewhouse',
      consequences: [
        {
          interest: 'councilSay',
          to: 'secured',
          text: 'The limit is one that the council has set itself.',
          basis: told('¶3', 'alone decides how the town uses it'),
        },
        {
          interest: 'householdsTaps',
          to: 'at risk',
          text: 'Gardens go without the hose, and those who keep them were not asked.',
          basis: told('¶10', 'keep their gardens with it'),
        },
        {
          interest: 'breweryMoney',
          to: 'at risk',
          text: 'The brewery’s own condition is met, and the next to pay is the brewery.',
          basis: told('¶4', 'They would pay for it themselves'),
        },
      ],
    },
    {
      id: 'leaveOn',
      by: 'council',
      label: 'Leave the hosepipes on',
      story: 'The council leaves the hosepipes on',
      does: 'The council thanks the mediator for the question and changes nothing.',
      why: 'Voters would feel a limit at once, and any good that it does only later.',
      basis: told('¶3', 'Voters judge it on every limit'),
      to: 'round',
      consequences: [
        {
          interest: 'councilSay',
          to: 'secured',
          text: 'The town uses its water as it has always done.',
          basis: inferred('Nobody but the council could have changed it, and it has not.'),
        },
        {
          when: dry,
          interest: 'householdsJobs',
          to: 'at risk',
          text: 'The brewery has no reason to make itself less dependent on a shrinking river.',
          basis: inferred('It would pay for its plant only after the town has saved.'),
        },
        {
          when: wet,
          interest: 'householdsJobs',
          to: 'open',
          text: 'The brewery goes on as before, on a river that is full enough this year.',
          basis: inferred('With good rain the town has water to sell it, plant or no plant.'),
        },
      ],
    },
  ],
  discuss: [
    { kind: 'recall', text: 'Who can limit the town’s use of water, and has it been done before?' },
    { kind: 'reasoning', text: 'Why does it matter to others whether the town saves first?' },
    { kind: 'perspective', text: 'How would a gardener, a brewer and a grower each report on this evening?' },
    { kind: 'judgement', text: 'Is it fair to ask the town to begin?' },
  ],
};
