import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import { filed, unfiled } from '../when';

export const floorAnswer: ScenarioSource['situations'][number] = {
  id: 'floorAnswer',
  phase: 'opening',
  title: 'The growers answer on the floor',
  short: 'Yes or no',
  account: [
    {
      text: 'The trust has asked for a floor, and the growers have to say yes or no. It would bite in June and July, when the beans need water.',
      basis: told('¶2', 'Without water in June and July'),
    },
    {
      text: 'Without it the trust would hardly put its name to anything.',
      basis: inferred('Its name is one of four that are needed, and the floor is the one thing it asks for.'),
    },
    {
      when: unfiled,
      text: 'Nothing but the talks depends on the answer so far.',
      basis: fromTheWalk,
    },
    {
      when: filed,
      text: 'If they say yes, the petition is dropped; if they say no, the trust may leave the talks and spend two years in court.',
      basis: told('¶5', 'would drop it as soon as'),
    },
  ],
  moves: [
    {
      id: 'acceptFloor',
      by: 'growers',
      label: 'Accept the floor',
      story: 'The growers accept the floor',
      does: 'The growers agree that every pump stops at the floor, as part of whatever is signed in the end.',
      why: 'With the floor given, the trust has a reason to want the rest as well.',
      basis: inferred('The trust asks for nothing else, so the floor is the price of its support.'),
      sets: [
        { fact: 'floor', to: 'agreed' },
        { fact: 'petition', to: 'none' },
      ],
      to: 'forecast',
      consequences: [
        {
          interest: 'trustFloor',
          to: 'secured',
          text: 'The river has a floor, as long as the talks hold.',
          basis: inferred('What is agreed in talks stands or falls with them until it is signed.'),
        },
        {
          interest: 'growersCrop',
          to: 'at risk',
          text: 'In a dry summer the pumps may stop before the beans are ripe.',
          basis: told('¶2', 'most of the bean crop is lost'),
        },
        {
          interest: 'mediatorConsent',
          to: 'open',
          text: 'The first thing has been settled, by people who might have refused.',
          basis: inferred('A yes that could have been a no is what consent is made of.'),
        },
      ],
    },
    {
      id: 'refuseFloor',
      by: 'growers',
      label: 'Refuse the floor',
      story: 'The growers refuse the floor',
      does: 'The growers turn the request down, and the question is as open as it was.',
      why: 'They will not promise to stop before they know what share they stop short of.',
      basis: inferred('The shares are not yet on the table, so a floor is a promise of unknown price.'),
      sets: [{ fact: 'floor', to: 'open' }],
      to: 'floorDraft',
      consequences: [
        {
          interest: 'trustFloor',
          to: 'at risk',
          text: 'The pumps may run for as long as there is water to run on.',
          basis: inferred('Without a floor nothing stops them but the river itself.'),
        },
        {
          interest: 'councilSupply',
          to: 'at risk',
          text: 'A river without a floor may reach the weir as a trickle.',
          basis: told('¶3', 'takes the town’s supply at the weir'),
        },
      ],
    },
  ],
  discuss: [
    { kind: 'recall', text: 'What does the trust promise in return for a floor?' },
    { kind: 'reasoning', text: 'Why might the growers refuse now what they could accept later?' },
    { kind: 'perspective', text: 'Who besides the trust would be glad of a floor?' },
  ],
};
