import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import { all, filed, floorRefused, not, unfiled } from '../when';

export const floorAnswer: ScenarioSource['situations'][number] = {
  id: 'floorAnswer',
  phase: 'opening',
  title: 'The growers answer on the floor',
  short: 'Yes or no',
  account: [
    {
      when: not(floorRefused),
      text: 'The trust asks for a floor, and the growers have to say yes or no. It could bite in June and July, when the beans need water.',
      basis: inferred(
        'A floor stops the pumps when the river is low, and ¶2 says when the crop needs water.',
      ),
    },
    {
      when: not(floorRefused),
      text: 'Without it the trust would hardly put its name to anything.',
      basis: inferred('Its name is one of four that are needed, and the floor is the one thing it asks for.'),
    },
    {
      when: floorRefused,
      text: 'The floor that the growers have refused is before them once more. June and July come no later for it, and the beans will need no less.',
      basis: inferred('The growers have said no before; ¶2 names the months in which the crop needs water.'),
    },
    {
      when: all(unfiled, not(floorRefused)),
      text: 'So far nothing but the talks depends on the answer.',
      basis: inferred('No petition is before a court, and no share has been set.'),
    },
    {
      when: all(unfiled, floorRefused),
      text: 'Another no would leave the talks where they are. A yes would let them turn to the shares.',
      basis: inferred('Nobody has spoken of shares so far, and the trust holds to its request.'),
    },
    {
      when: all(filed, not(floorRefused)),
      text: 'If they say yes, the petition is dropped; if they say no, the trust may leave the talks and spend two years in court.',
      basis: inferred('¶5 says what the trust would do for a floor; that it may go without one is our step.'),
    },
    {
      when: all(filed, floorRefused),
      text: 'They have to think of the petition as well: a floor would end it, and a judge who takes two years over it might set the river a harder one.',
      basis: inferred('¶5 says that it would be dropped for a floor; how the court would rule is not said.'),
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
        { fact: 'tried', to: 'none' },
      ],
      to: 'forecast',
      consequences: [
        {
          interest: 'trustFloor',
          to: 'secured',
          text: 'The growers have agreed to the floor that the trust asks for.',
          basis: inferred('¶5 says that a floor is what it asks for, and those who pump have agreed to one.'),
        },
        {
          interest: 'growersCrop',
          to: 'at risk',
          text: 'In a dry summer the pumps may stop before the beans are ripe.',
          basis: inferred('A floor stops every pump once it is reached, and ¶2 says what the crop needs.'),
        },
        {
          interest: 'mediatorConsent',
          to: 'open',
          text: 'One question is settled, by people who were free to refuse.',
          basis: inferred('A yes that could have been a no is what consent is made of.'),
        },
      ],
    },
    {
      id: 'refuseFloor',
      by: 'growers',
      label: 'Refuse the floor',
      story: 'The growers refuse the floor',
      does: 'The growers turn the request down, and no floor is agreed.',
      why: 'They will not promise to stop before they know what their share would be.',
      basis: inferred('The shares are not yet on the table, so a floor is a promise of unknown price.'),
      sets: [
        { fact: 'floor', to: 'open' },
        { fact: 'tried', to: 'floor' },
      ],
      to: 'floorDraft',
      consequences: [
        {
          interest: 'trustFloor',
          to: 'at risk',
          when: not(floorRefused),
          text: 'The pumps may run for as long as there is water to run on.',
          basis: inferred('Without a floor nothing stops them but the river itself.'),
        },
        {
          interest: 'trustFloor',
          to: 'at risk',
          when: floorRefused,
          text: 'The trust has asked more than once, and the river has no floor.',
          basis: inferred('The growers have refused it before, and they refuse it now.'),
        },
        {
          when: not(floorRefused),
          interest: 'councilSupply',
          to: 'at risk',
          text: 'A river without a floor may reach the weir as a trickle.',
          basis: inferred('¶3 says that the town draws its supply at the weir, below all the pumps.'),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'What would the trust give up for a floor?',
      answer: {
        text: 'Its petition to the water court.',
        basis: told('¶5', 'would drop it as soon as a floor'),
      },
    },
    {
      kind: 'reasoning',
      text: 'Why might the growers refuse now what they could accept later?',
      weighs:
        'That the floor’s price depends on the share above it and on the weather, and that they know neither yet; and that a refusal now keeps something to give later.',
    },
    {
      kind: 'perspective',
      text: 'Who besides the trust would be glad of a floor?',
      weighs:
        'Those below: a floor leaves water in the river as far as the weir. How much that is worth to the town depends on where it is set and on what the town itself would have to stop.',
    },
  ],
};
