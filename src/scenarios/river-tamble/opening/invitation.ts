import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';

export const invitation: ScenarioSource['situations'][number] = {
  id: 'invitation',
  phase: 'opening',
  title: 'A mediator comes to the Tamble',
  short: 'Invitation',
  account: [
    {
      text: 'It is 6 May, and the River Tamble cannot serve everyone who draws on it.',
      basis: told('¶1', 'too little in it for everyone'),
    },
    {
      text: 'Growers pump from it in the Uplands; eleven miles on, at the weir, it supplies Tambleford and its brewery; a trust speaks for the river itself.',
      basis: told('¶1', 'eleven miles below'),
    },
    {
      text: 'The province has sent a mediator, who may invite, draft and adjourn but decides nothing.',
      basis: told('¶6', 'invite, draft and adjourn'),
    },
    {
      text: 'The parties have until 30 June; after that, if she reports a failure, an order may follow.',
      basis: told('¶7', 'she may report that the talks have failed'),
    },
  ],
  moves: [
    {
      id: 'oneTable',
      by: 'mediator',
      label: 'Invite all four to one table',
      story: 'The mediator invites all four to one table',
      does: 'The mediator calls the growers, the council, the brewery and the trust to a first meeting at the weir.',
      why: 'What everyone hears at once need not be carried from door to door.',
      basis: inferred('Inviting is in her powers; how she goes about it is not said.'),
      to: 'book',
      consequences: [
        {
          interest: 'mediatorConsent',
          to: 'open',
          text: 'All whose names a compact needs are asked at once; whether they agree is theirs to say.',
          basis: inferred('¶9 names the four who sign, and they are the four who are invited.'),
        },
      ],
    },
    {
      id: 'doorToDoor',
      by: 'mediator',
      label: 'Visit the growers before any meeting',
      story: 'The mediator visits the growers before any meeting',
      does: 'The mediator drives to the Uplands and hears the growers at home, before they face the others.',
      why: 'They hold what the others want, and may speak more freely where nobody from the town listens.',
      basis: inferred('They lie upstream and keep the only book, so a mediator may well start with them.'),
      to: 'doorstep',
      consequences: [
        {
          interest: 'growersBook',
          to: 'secured',
          text: 'The growers are heard first, and their book is still theirs alone.',
          basis: inferred('A visit asks to be let in; it takes nothing.'),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'Who draws on the river, and where along it does each of them lie?',
      answer: {
        text: 'The growers, upstream in the Uplands; and at the weir, eleven miles on, the town, from which the brewery and the households have their water.',
        basis: told('¶1', 'to the weir at Tambleford, eleven miles below'),
      },
    },
    {
      kind: 'recall',
      text: 'What can the mediator do, and what can she not do?',
      answer: {
        text: 'She can invite, draft and adjourn, and she can report after 30 June that the talks have failed. She can decide nothing.',
        basis: told('¶6', 'but she decides nothing'),
      },
    },
    {
      kind: 'reasoning',
      text: 'Why might it matter whom she speaks to first?',
      weighs:
        'That the growers hold the only record of what is pumped and may speak more freely at home; and that the others may ask what was said there without them.',
    },
  ],
};
