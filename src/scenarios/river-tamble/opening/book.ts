import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import { all, bookAgain, filed, fresh, not, unfiled } from '../when';

export const book: ScenarioSource['situations'][number] = {
  id: 'book',
  phase: 'opening',
  title: 'The growers’ book',
  short: 'The book',
  account: [
    {
      when: all(unfiled, fresh),
      text: 'All four sit at one table, and the question before them is how much water leaves the river between the Uplands and the weir.',
      basis: inferred('Two ends of a river that is short of water meet over what is taken between them.'),
    },
    {
      when: all(unfiled, fresh),
      text: 'The growers could answer it: the book in which they write what they pump lies closed in front of them.',
      basis: inferred('¶2 says that they keep such a book; that they bring it along is our step.'),
    },
    {
      when: all(unfiled, fresh),
      text: 'They can open it and hope that candour is returned, or keep it closed and hope that the others cannot do without them.',
      basis: inferred('Each is what one would hope for who chooses so.'),
    },
    {
      when: all(unfiled, bookAgain),
      text: 'The trust has asked once more, and the others at the table look up the river, to the growers.',
      basis: inferred('The trust has just asked again, and only the growers can answer.'),
    },
    {
      when: all(unfiled, bookAgain),
      text: 'Nothing has been offered for the figures and nothing threatened. A no would not be their first; a yes would now be a yes to a request, and no longer a gift.',
      basis: inferred('They have kept the book closed before, and asking again has changed no fact.'),
    },
    {
      when: all(filed, fresh),
      text: 'The growers’ book is where it was, but a petition now lies before the water court.',
      basis: inferred('The trust has filed its petition since the growers kept the book closed.'),
    },
    {
      when: all(filed, fresh),
      text: 'They can still open the book of their own accord, or leave it to a judge to ask for it. Nobody knows whether a judge would, and it might be two years before one has ruled.',
      basis: inferred('A court that has to rule on water may want to know who takes it; ¶5 says two years.'),
    },
    {
      when: all(filed, bookAgain),
      text: 'For the growers there are now two who might want to see the book: the trust, which has asked for it again, and one day a judge.',
      basis: inferred('The petition is before the court, and the trust has asked again all the same.'),
    },
    {
      when: all(filed, bookAgain),
      text: 'If they open it, the talks have their figures. If they do not, the trust can still ask, or put its gauge at the bridge in place of an answer.',
      basis: inferred('These are the steps that remain open to the two of them.'),
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
      sets: [
        { fact: 'figures', to: 'accepted' },
        { fact: 'tried', to: 'none' },
      ],
      to: 'floorDraft',
      consequences: [
        {
          interest: 'growersBook',
          to: 'lost',
          text: 'After today everyone at the table knows what the growers pump.',
          basis: inferred('What is shown at the table is known to all who sit there.'),
        },
        {
          interest: 'trustFigures',
          to: 'secured',
          text: 'Everyone argues from the same page, and the trust can hold its gauge beside it.',
          basis: inferred('¶5 gives the trust a gauge, which a record of pumping can be compared with.'),
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
      basis: inferred(
        '¶2 says that the rights name no quantity; that this is why they give none is our step.',
      ),
      to: 'doubt',
      consequences: [
        {
          when: all(fresh, filed),
          interest: 'growersBook',
          to: 'secured',
          text: 'The petition has not opened the book.',
          basis: inferred('The trust has filed it, and the growers have shown nothing.'),
        },
        {
          when: all(fresh, unfiled),
          interest: 'growersBook',
          to: 'secured',
          text: 'What they take stays between them and the book.',
          basis: inferred('Nobody else has seen it, and nobody has been shown it now.'),
        },
        {
          when: not(fresh),
          interest: 'growersBook',
          to: 'secured',
          text: 'The book has been asked for and is as closed as before.',
          basis: inferred('The request has changed nothing about who has read it.'),
        },
        {
          when: all(fresh, filed),
          interest: 'trustFigures',
          to: 'at risk',
          text: 'A court may one day have figures, and the talks have none.',
          basis: inferred('The petition is before the court, and the book is closed.'),
        },
        {
          when: all(fresh, unfiled),
          interest: 'trustFigures',
          to: 'at risk',
          text: 'The others are asked to share a river without knowing what leaves it.',
          basis: inferred('Only the growers have a record of what is pumped.'),
        },
        {
          when: not(fresh),
          interest: 'trustFigures',
          to: 'at risk',
          text: 'Asking has brought no figures; if there are to be any, they have to come from somewhere else.',
          basis: inferred('The growers have been asked more than once, and the book is closed.'),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'What does the case sheet say about the growers’ rights?',
      answer: {
        text: 'That they are old and name no quantity.',
        basis: told('¶2', 'old rights that name no quantity'),
      },
    },
    {
      kind: 'reasoning',
      text: 'What do the growers gain by a closed book, and what might it cost them later?',
      weighs:
        'They keep the advantage of being the only ones who know. The cost is trust, and perhaps their say: others may act on a gauge, a court or an order instead.',
    },
    {
      kind: 'perspective',
      text: 'How does the closed book look to someone who lives below the weir?',
      weighs:
        'Like a sign that there is something to hide, or like ordinary caution; and that nobody in the town is asked to show a book of its own.',
    },
    {
      kind: 'judgement',
      text: 'Does it change anything, in your view, if they are asked a second time?',
      weighs:
        'Whether anything else has changed since the first request: what is offered in return, who asks, and what happens without an answer.',
    },
  ],
};
