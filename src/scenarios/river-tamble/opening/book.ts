import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import { filed, unfiled } from '../when';

export const book: ScenarioSource['situations'][number] = {
  id: 'book',
  phase: 'opening',
  title: 'The growers’ book',
  short: 'The book',
  account: [
    {
      text: 'All four sit at one table, and the question before them is how much water leaves the river between the Uplands and the weir.',
      basis: fromTheWalk,
    },
    {
      text: 'The growers could answer it: the book in which they write what they pump lies closed in front of them.',
      basis: told('¶2', 'keep a book of what they take'),
    },
    {
      when: unfiled,
      text: 'They can open it and hope that candour is returned, or keep it closed and hope that the others cannot do without them.',
      basis: inferred('Each is what one would hope for who chooses so.'),
    },
    {
      when: filed,
      text: 'A petition now lies before the water court. They can still open the book of their own accord, or leave it to a judge to ask for it.',
      basis: inferred('A court that has to rule on water may want to know who takes it.'),
    },
  ],
  moves: [
    {
      id: 'showBook',
      by: 'growers',
      label: 'Open the book',
      story: 'The growers open their book',
      does: 'The growers show the table what they pump, month by month.',
      why: 'A share can only be fair to them if what they take is known.',
      basis: inferred('A share is a part of something, and this something is in the book.'),
      sets: [{ fact: 'figures', to: 'accepted' }],
      to: 'floorDraft',
      consequences: [
        {
          interest: 'growersBook',
          to: 'lost',
          text: 'After today the town knows the growers’ figures as well as they do.',
          basis: inferred('What is shown at the table is known to all who sit there.'),
        },
        {
          interest: 'trustFigures',
          to: 'secured',
          text: 'Everyone argues from the same page, and the trust can hold its gauge beside it.',
          basis: told('¶5', 'can gauge the river at Stone Bridge'),
        },
      ],
    },
    {
      id: 'keepBook',
      by: 'growers',
      label: 'Keep the book closed',
      story: 'The growers keep their book closed',
      does: 'The growers say that they take what their rights allow, and give no figures.',
      why: 'Their rights name no quantity, and they see no reason to supply one.',
      basis: told('¶2', 'old rights that name no quantity'),
      to: 'doubt',
      consequences: [
        {
          interest: 'growersBook',
          to: 'secured',
          text: 'What they take stays between them and the book.',
          basis: inferred('Nobody else has seen it, and nobody has been shown it now.'),
        },
        {
          interest: 'trustFigures',
          to: 'at risk',
          text: 'The others are asked to share a river without knowing what leaves it.',
          basis: inferred('Only the growers have a record of what is pumped.'),
        },
      ],
    },
  ],
  discuss: [
    { kind: 'recall', text: 'What does the case sheet say about the growers’ rights?' },
    {
      kind: 'reasoning',
      text: 'What do the growers gain by a closed book, and what might it cost them later?',
    },
    { kind: 'perspective', text: 'How does the closed book look to someone who lives below the weir?' },
    { kind: 'judgement', text: 'Does it change anything, in your view, if they are asked a second time?' },
  ],
};
