import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import { all, bookAgain, filed, fresh, not, unfiled } from '../when';

export const doubt: ScenarioSource['situations'][number] = {
  id: 'doubt',
  phase: 'opening',
  title: 'Figures that nobody can check',
  short: 'Doubt',
  account: [
    {
      when: all(unfiled, fresh),
      text: 'The book is closed. Without figures that people at both ends of the river can use, any share is a guess, and the trust is the one party that can do something about it.',
      basis: inferred('The growers have kept the book closed, and of the others only the trust has a gauge.'),
    },
    {
      when: all(filed, fresh),
      text: 'The growers have kept their book closed with a petition before the court. The talks have no figures, and a share without them would be a guess.',
      basis: inferred('The trust has filed, and the growers have answered as they did before.'),
    },
    {
      when: bookAgain,
      text: 'Asked again, the growers have given the answer that they gave before. It is the trust’s turn once more.',
      basis: inferred('The trust has asked for the book again, and it is closed still.'),
    },
    {
      when: all(unfiled, fresh),
      text: 'It can gauge the water at Stone Bridge, though this tells what is left and no more; it can put the question once more; or it can file its petition and see what that does.',
      basis: inferred('¶5 gives it a gauge and a petition; and to ask again is open to anyone.'),
    },
    {
      when: all(unfiled, bookAgain),
      text: 'The gauge at Stone Bridge and the petition are both at hand and unused. The first would give the talks a figure; the second would tell the growers that the trust can go elsewhere.',
      basis: inferred('The trust has used neither so far; what each would do is our step.'),
    },
    {
      when: all(filed, fresh),
      text: 'The trust can still gauge the water at Stone Bridge, where nobody can tell who has used the rest, or ask the growers again.',
      basis: inferred('¶5 says that the gauge does not show who took the water.'),
    },
    {
      when: all(filed, bookAgain),
      text: 'Neither another request nor a petition before the court has opened the book. What the trust can do without anyone’s leave is to read its own gauge.',
      basis: inferred('It has filed and has asked again; the gauge at Stone Bridge is its own.'),
    },
  ],
  moves: [
    {
      id: 'gaugeRiver',
      by: 'trust',
      label: 'Gauge the river at Stone Bridge',
      story: 'The trust gauges the river at Stone Bridge',
      does: 'The trust reads the water at Stone Bridge each day, and the talks go on with what it reads.',
      why: 'A figure for what is left is better than none, and it needs nobody’s permission.',
      basis: inferred(
        '¶5 says that it can gauge the river there; that it would do so for the talks is our step.',
      ),
      sets: [
        { fact: 'figures', to: 'accepted' },
        { fact: 'tried', to: 'none' },
      ],
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
      story: 'The trust presses the growers for their book',
      does: 'The trust asks again for the book and leaves everything as it is.',
      why: 'An answer given freely would be worth more to it than one that it has to find out.',
      basis: inferred('The gauge cannot show who takes the water; only the book can.'),
      sets: [{ fact: 'tried', to: 'book' }],
      to: 'book',
      consequences: [
        {
          when: fresh,
          interest: 'trustFigures',
          to: 'at risk',
          text: 'Whether there are figures still depends on the goodwill of those who keep them.',
          basis: inferred('To ask again obliges nobody to answer.'),
        },
        {
          when: not(fresh),
          interest: 'trustFigures',
          to: 'at risk',
          text: 'One more request puts off the day on which the talks have figures.',
          basis: inferred('It has been asked before, and meanwhile nobody measures anything.'),
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
    {
      kind: 'recall',
      text: 'What can a gauge at Stone Bridge show, and what can it not show?',
      answer: {
        text: 'It shows how much water is left in the river there. It does not show who took the rest.',
        basis: told('¶5', 'only to see what is left, not who'),
      },
    },
    {
      kind: 'reasoning',
      text: 'What changes when the trust asks again, if nobody has learnt anything new?',
      weighs:
        'The facts stay as they are, and time passes. What can change is the meaning of the answer: a second refusal is harder to explain than a first, and a second request may look like pressure.',
    },
    {
      kind: 'perspective',
      text: 'Is filing a petition in the middle of talks a fair step? How would the growers see it?',
      weighs:
        'That the trust has a right to use what it has, and would drop it for a floor; and that talks under threat of a judgment may feel less like talks to those who are threatened.',
    },
  ],
};
