import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';

export const doorstep: ScenarioSource['situations'][number] = {
  id: 'doorstep',
  phase: 'opening',
  title: 'At the growers’ kitchen table',
  short: 'Doorstep',
  account: [
    {
      text: 'The mediator sits at a kitchen table in the Uplands, and the growers tell her what they fear: that a number, once shown, becomes a limit.',
      basis: inferred(
        'Rights that name no quantity can only be narrowed by naming one, which gives cause for the fear.',
      ),
    },
    {
      text: 'What they take is written in a book that no outsider has seen.',
      basis: told('¶2', 'have never shown it to an outsider'),
    },
    {
      text: 'She asks them to come to the weir and meet the others. They could also let her see the book now, where nobody else is looking.',
      basis: inferred('These are the two things that a mediator would come to ask for.'),
    },
  ],
  moves: [
    {
      id: 'comeDown',
      by: 'growers',
      label: 'Agree to come to the table',
      story: 'The growers agree to come to the table',
      does: 'The growers promise to send delegates to the first meeting and say nothing of the book.',
      why: 'To come commits them to nothing, and to stay away would leave the others to talk about them.',
      basis: inferred('The sheet lets each of the four hold back until a compact is signed.'),
      to: 'book',
      consequences: [
        {
          interest: 'mediatorConsent',
          to: 'open',
          text: 'Those who lie upstream of all the others will be in the room.',
          basis: inferred('A compact needs their signature, and any share below depends on what they leave.'),
        },
      ],
    },
    {
      id: 'lendBook',
      by: 'growers',
      label: 'Let the mediator read the book',
      story: 'The growers let the mediator read the book',
      does: 'The growers show the mediator the book and let her take its figures to the talks.',
      why: 'A book that is shown freely counts in their favour.',
      basis: inferred('A concession made unasked is seldom held against the one who makes it.'),
      sets: [{ fact: 'figures', to: 'accepted' }],
      to: 'floorDraft',
      consequences: [
        {
          interest: 'growersBook',
          to: 'lost',
          text: 'Someone outside the cooperative now knows what they pump.',
          basis: inferred('The book was theirs alone as long as nobody else had read it.'),
        },
        {
          interest: 'trustFigures',
          to: 'secured',
          text: 'The talks can start from figures that the mediator has read with her own eyes.',
          basis: inferred('A record shown to a neutral person can be checked by one.'),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'What do the growers keep to themselves, and who has ever seen it?',
      answer: {
        text: 'The book of what they take from the river. No outsider has seen it.',
        basis: told('¶2', 'have never shown it to an outsider'),
      },
    },
    {
      kind: 'reasoning',
      text: 'Why could a number be a threat to someone whose right has none?',
      weighs:
        'That a right without a number can be used as needed, and that a number, once known, can be cut, compared and held against its owner. It may also protect: a share can be claimed as well as limited.',
    },
    {
      kind: 'perspective',
      text: 'If you were a grower, what would you want to hear before you opened the book?',
      weighs:
        'What the figures would be used for, who else would see them, what others would show or give in return, and what would happen to them if the talks failed.',
    },
  ],
};
