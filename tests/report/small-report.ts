import type { Report } from '../../src/report/report';
import type { PartyId, SituationId } from '../../src/scenario/types';

/** A report of two steps, written by hand; it has something of everything but an open move. */
export const smallReport: Report = {
  title: 'The ferry',
  scenario: { id: 'ferry', version: 3 },
  asOf: '2022-12-08',
  made: '2026-03-02',
  link: 'https://impasse.example/#/explore?s=ferry.3',
  story: 'Ann offers a fare, and the tide turns.',
  startNote: 'Who is at the table?',
  steps: [
    {
      step: 1,
      by: 'ann' as PartyId,
      mover: 'Ann',
      story: 'Ann offers a fare',
      text: 'She pays for the crossing.',
      mark: '¶1',
      to: 'On the quay',
      changes: [
        { interest: 'crossing', from: 'open', to: 'at risk', text: 'The boat is late.', mark: 'i1' },
        { interest: 'fare', from: 'at risk', to: 'secured', text: 'He is paid.', mark: '¶1' },
      ],
      note: '',
    },
    {
      step: 2,
      by: 'chance',
      mover: 'Chance',
      story: 'The tide turns',
      text: 'It can wait no longer.',
      mark: 'i2',
      to: 'Across',
      changes: [{ interest: 'crossing', from: 'at risk', to: 'secured', text: 'She is over.', mark: '¶2' }],
      note: 'Say “well rowed”,\n- then ask why.',
    },
  ],
  place: {
    kind: 'outcome',
    at: 'across' as SituationId,
    title: 'Across',
    account: [
      { text: 'Ann is on the far bank.', mark: '¶2' },
      { text: 'The boat is hers.', mark: 'i2' },
    ],
    next: undefined,
  },
  parties: [
    {
      id: 'ann' as PartyId,
      name: 'Ann',
      interests: [
        {
          id: 'crossing',
          name: 'A crossing',
          start: 'open',
          standing: 'secured',
          text: 'She is over.',
          mark: '¶2',
        },
        { id: 'purse', name: 'Her purse', start: 'lost', standing: 'lost', text: 'Untouched.', mark: 'i1' },
      ],
    },
    {
      id: 'ben' as PartyId,
      name: 'Ben',
      interests: [
        {
          id: 'fare',
          name: 'A fare',
          start: 'at risk',
          standing: 'secured',
          text: 'He is paid.',
          mark: '¶1',
        },
      ],
    },
  ],
  orders: [{ party: 'Ann', order: 'Across; then Adrift and Ashore, level.' }],
  assumptions: [
    { question: 'Is the boat sound?', answer: 'Yes', text: 'It was caulked.', mark: '¶3' },
    { question: 'Is Ben honest?', answer: 'No', text: 'He winks.', mark: 'i3' },
  ],
  class: {
    played: ['Ann', 'Ben'],
    votes: [
      {
        ...{ step: 1, situation: 'Before dawn', tally: [], happened: 'Offer a fare', verdict: 'right' },
        ...{ named: [], told: 'Seven said so.' },
      },
      {
        ...{ step: 2, situation: 'On the quay', tally: [], happened: 'The tide turns', verdict: 'split' },
        ...{ named: [], told: 'Nobody knew.' },
      },
    ],
    summary: ['Of 2 votes one was right.', 'Ann 1 of 2.'],
  },
  sources: {
    documents: [
      {
        letter: '',
        name: 'A ferryman’s log',
        address: undefined,
        passages: [
          { mark: '¶1', tells: 'Of the fare.', locators: ['a penny', 'a groat'] },
          { mark: '¶2', tells: 'Of the far bank.', locators: ['over'] },
        ],
      },
    ],
    inferences: [
      { mark: 'i1', reason: 'Boats are late.' },
      { mark: 'i2', reason: 'Tides turn.' },
    ],
  },
};

/** The report of a walk that has not begun, in which nothing was noted, assumed or inferred. */
export const emptyReport: Report = {
  ...smallReport,
  story: '',
  startNote: '',
  steps: [],
  place: {
    kind: 'situation',
    at: 'quay' as SituationId,
    title: 'On the quay',
    account: [],
    next: { mover: 'Ann', choices: ['Offer a fare', 'Swim'] },
  },
  parties: [],
  orders: [],
  assumptions: [],
  class: undefined,
  sources: {
    documents: [{ letter: '', name: 'A ferryman’s log', address: undefined, passages: [] }],
    inferences: [],
  },
};
