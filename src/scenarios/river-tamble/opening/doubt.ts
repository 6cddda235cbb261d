import type { ScenarioSource } from '../../../scenario/types';
import { fromTheWalk, inferred, told } from '../basis';
import { filed, unfiled } from '../when';

export const doubt: ScenarioSource['situations'][number] = {
  id: 'doubt',
  phase: 'opening',
  title: 'Figures that nobody can check',
  short: 'Doubt',
  account: [
    {
      text: 'The book is closed. Without a figure that both ends of the river believe, any share is a guess, and the trust is the one party that can do something about it.',
      basis: fromTheWalk,
    },
    {
      when: unfiled,
      text: 'It can gauge the water at Stone Bridge, though this tells what is left and no more; it can put the question once more; or it can file its petition and see what that does.',
      basis: told('¶5', 'only to see what is left'),
    },
    {
      when: filed,
      text: 'Its petition is filed already. It remains to gauge the water at Stone Bridge, where nobody can tell who has used the rest, or to ask the growers again.',
      basis: told('¶5', 'not who took it'),
    },
  ],
  moves: [
    {
      id: 'gaugeRiver',
      by: 'trust',
      label: 'Gauge the river at Stone Bridge',
      story: 'The trust gauges the river at Stone Bridge',
      does: 'The trust reads the water at Stone Bridge each day and puts the readings before everyone.',
      why: 'A figure for what is left is better than none, and it needs nobody’s permission.',
      basis: told('¶5', 'can gauge the river at Stone Bridge'),
      sets: [{ fact: 'figures', to: 'accepted' }],
      to: 'floorDraft',
      consequences: [
        {
          interest: 'trustFigures',
          to: 'secured',
          text: 'Whoever doubts the readings can walk to the bridge and take their own.',
          basis: inferred('A bridge is open to all, which a book on a shelf is not.'),
        },
        {
          interest: 'growersBook',
          to: 'secured',
          text: 'The talks can go on without the book, which the growers keep.',
          basis: inferred('A gauge at the bridge does not show who pumped, so the book remains theirs.'),
        },
      ],
    },
    {
      id: 'askAgain',
      by: 'trust',
      label: 'Ask the growers once more',
      story: 'The trust asks the growers once more',
      does: 'The trust asks again for the book and leaves everything as it is.',
      why: 'An answer given freely would be worth more to it than one that it has to find out.',
      basis: inferred('The gauge cannot show who takes the water; only the book can.'),
      to: 'book',
      consequences: [
        {
          interest: 'trustFigures',
          to: 'at risk',
          text: 'Whether there are figures still depends on the goodwill of those who keep them.',
          basis: inferred('To ask again changes nothing but the number of times it has been asked.'),
        },
      ],
    },
    {
      id: 'filePetition',
      by: 'trust',
      label: 'File the petition',
      story: 'The trust files its petition',
      does: 'The trust takes its petition out of the drawer and files it with the water court, while the talks go on.',
      why: 'It wants the growers to see that there is another door than theirs.',
      basis: inferred(
        'A petition that is ready can be filed at any time; that it serves to press is our step.',
      ),
      when: unfiled,
      sets: [{ fact: 'petition', to: 'filed' }],
      to: 'book',
      consequences: [
        {
          interest: 'mediatorConsent',
          to: 'at risk',
          text: 'One of the four has a foot in the courtroom before the talks have come to anything.',
          basis: inferred('Whoever is before a court may no longer need the others’ consent.'),
        },
      ],
    },
  ],
  discuss: [
    { kind: 'recall', text: 'What can a gauge at Stone Bridge show, and what can it not show?' },
    { kind: 'reasoning', text: 'What changes when the trust asks again, if no fact has changed?' },
    {
      kind: 'perspective',
      text: 'Is filing a petition in the middle of talks a fair step? How would the growers see it?',
    },
  ],
};
