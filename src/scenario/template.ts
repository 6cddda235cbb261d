import type { ScenarioSource } from './types';

const basis = { kind: 'inference', reason: 'Why you infer this, in a sentence; or cite a passage.' } as const;

/**
 * A scenario to start from. Its texts say what goes in their place, because JSON has no comments; it opens and walks
 * as it is.
 */
export const template: ScenarioSource = {
  format: 'impasse-scenario-2',
  id: 'my-negotiation',
  version: 1,
  title: 'My negotiation',
  asOf: '2024-01-31',
  language: 'en',
  invitation: 'One sentence that says what is at stake and invites a first visitor to decide.',
  sources: [
    {
      id: 'document',
      title: 'The document this rests on',
      publisher: 'Who published it',
      date: '2024-01-31',
      about: 'What kind of document it is, and how its passages are named here.',
      passages: [{ id: 'P1', tells: 'What the first passage tells, in your own words.' }],
      silent: ['What the document does not say, and this scenario leaves out or infers.'],
    },
  ],
  parties: [
    {
      id: 'first',
      name: 'The first party',
      short: 'First',
      disc: 'F',
      about: 'Who the first party is, in a sentence.',
      basis: { kind: 'document', cite: 'P1', locator: 'up to eight words from it' },
      interests: [{ id: 'firstInterest', name: 'What the first party cares about', start: 'open', basis }],
    },
    {
      id: 'second',
      name: 'The second party',
      short: 'Second',
      disc: 'S',
      about: 'Who the second party is, in a sentence.',
      basis,
      interests: [
        { id: 'secondInterest', name: 'What the second party cares about', start: 'at risk', basis },
      ],
    },
  ],
  facts: [
    {
      id: 'offer',
      name: 'The offer',
      basis,
      values: [
        { id: 'none', name: 'none', is: 'there is no offer', isNot: 'there is an offer' },
        { id: 'made', name: 'made', is: 'an offer is made', isNot: 'no offer is made' },
      ],
    },
  ],
  phases: [
    { id: 'talks', name: 'Talks' },
    { id: 'end', name: 'Outcome' },
  ],
  start: 'opening',
  situations: [
    {
      id: 'opening',
      phase: 'talks',
      title: 'Where things stand, as a headline',
      short: 'Opening',
      account: [
        { text: 'What one knows here, always told.', basis },
        {
          when: { fact: 'offer', is: 'made' },
          text: 'What is told only once an offer is made.',
          basis,
        },
      ],
      moves: [
        {
          id: 'makeOffer',
          by: 'first',
          label: 'Make an offer',
          story: 'The first party makes an offer',
          does: 'What this move does, in a sentence.',
          why: 'Why a party would make it.',
          basis,
          when: { fact: 'offer', is: 'none' },
          sets: [{ fact: 'offer', to: 'made' }],
          to: 'answering',
          consequences: [
            {
              interest: 'secondInterest',
              to: 'open',
              text: 'What the move means for this interest.',
              basis,
            },
          ],
        },
        {
          id: 'walkAway',
          by: 'first',
          label: 'Walk away',
          story: 'The first party walks away',
          does: 'It ends the talks.',
          why: 'Why a party would rather have no deal.',
          basis,
          to: 'noDeal',
          consequences: [],
        },
      ],
      discuss: [
        { kind: 'recall', text: 'A question that the account answers.' },
        { kind: 'reasoning', text: 'A question that asks why.' },
      ],
    },
    {
      id: 'answering',
      phase: 'talks',
      title: 'The second party has an answer to give',
      short: 'Answering',
      account: [{ text: 'What the second party weighs.', basis }],
      moves: [
        {
          id: 'accept',
          by: 'second',
          label: 'Accept the offer',
          story: 'The second party accepts',
          does: 'It settles the matter.',
          why: 'Why the offer is good enough.',
          basis,
          to: 'deal',
          consequences: [],
        },
        {
          id: 'sendBack',
          by: 'second',
          label: 'Send it back',
          story: 'The second party sends the offer back',
          does: 'It leaves the next word to the first party.',
          why: 'Why the offer is not good enough.',
          basis,
          to: 'opening',
          consequences: [],
        },
      ],
      discuss: [{ kind: 'perspective', text: 'A question that asks how another sees it.' }],
    },
  ],
  outcomes: [
    {
      id: 'deal',
      phase: 'end',
      title: 'They agree',
      short: 'Agreement',
      hue: 'green',
      deal: { between: ['first', 'second'] },
      account: [{ text: 'How the agreement came about.', basis }],
      meaning: [
        {
          interest: 'firstInterest',
          standing: 'secured',
          account: [{ text: 'What a deal means for the first.', basis }],
        },
        {
          interest: 'secondInterest',
          standing: 'secured',
          account: [{ text: 'What a deal means for the second.', basis }],
        },
      ],
      discuss: [
        { kind: 'perspective', text: 'How would each party tell what has happened?' },
        { kind: 'judgement', text: 'What would you have done, and why?' },
      ],
    },
    {
      id: 'noDeal',
      phase: 'end',
      title: 'They part without a deal',
      short: 'No deal',
      hue: 'violet',
      account: [{ text: 'How it came to no deal.', basis }],
      meaning: [
        {
          interest: 'firstInterest',
          standing: 'lost',
          account: [{ text: 'What no deal means for the first.', basis }],
        },
        {
          interest: 'secondInterest',
          standing: 'lost',
          account: [{ text: 'What no deal means for the second.', basis }],
        },
      ],
      discuss: [{ kind: 'judgement', text: 'A question that asks what one holds of it oneself.' }],
    },
  ],
  assumptions: [
    {
      id: 'patience',
      question: 'Does the first party have time?',
      basis,
      answers: [
        {
          id: 'yes',
          label: 'Yes',
          closes: ['walkAway'],
          text: 'With time it does not walk away.',
          basis,
        },
        {
          id: 'no',
          label: 'No',
          closes: ['sendBack'],
          text: 'Without time an offer is the last.',
          basis,
        },
      ],
    },
  ],
};
