import type { Diagnostic } from '../../../src/scenario/check/diagnostic';
import type { ScenarioSource } from '../../../src/scenario/types';

const basis = { kind: 'inference', reason: 'It is made up for a test.' } as const;
const cited = { kind: 'document', cite: 'P1', locator: 'they meet on Monday' } as const;

/** A scenario in which nothing is to be found: two situations, two outcomes, a fact of three values. */
export function smallScenario(): ScenarioSource {
  return {
    format: 'impasse-scenario-2',
    id: 'small',
    version: 1,
    title: 'A sale',
    asOf: '2022-12-08',
    language: 'en',
    invitation: 'Sell or keep the boat.',
    sources: [{ id: 'letter', title: 'A letter', passages: [{ id: 'P1', tells: 'They meet.' }], silent: [] }],
    parties: [
      {
        id: 'seller',
        name: 'The seller',
        short: 'Seller',
        disc: 'S',
        about: 'Has a boat.',
        basis,
        interests: [{ id: 'money', name: 'Money', start: 'open', basis }],
      },
      {
        id: 'buyer',
        name: 'The buyer',
        short: 'Buyer',
        disc: 'B',
        about: 'Wants a boat.',
        basis,
        interests: [{ id: 'boat', name: 'The boat', start: 'open', basis }],
      },
    ],
    facts: [
      {
        id: 'price',
        name: 'The price',
        basis: cited,
        values: [
          { id: 'unsaid', name: 'unsaid', is: 'no price is said', isNot: 'a price is said' },
          { id: 'high', name: 'high', is: 'the price is high', isNot: 'the price is not high' },
          { id: 'fair', name: 'fair', is: 'the price is fair', isNot: 'the price is not fair' },
        ],
      },
    ],
    phases: [
      { id: 'talks', name: 'Talks' },
      { id: 'end', name: 'End' },
    ],
    start: 'asking',
    situations: [
      {
        id: 'asking',
        phase: 'talks',
        title: 'The seller asks',
        short: 'Asking',
        account: [
          { text: 'The boat is for sale.', basis: cited },
          { when: { fact: 'price', is: 'high' }, text: 'The buyer finds it dear.', basis },
        ],
        moves: [
          {
            id: 'ask',
            by: 'seller',
            label: 'Ask a price',
            story: 'The seller asks a price',
            does: 'The seller names a price.',
            why: 'A price must be named by someone.',
            basis,
            when: { not: { fact: 'price', is: 'fair' } },
            sets: [{ fact: 'price', advance: true }],
            to: 'hearing',
            consequences: [{ interest: 'money', to: 'at risk', text: 'It may be too much.', basis }],
          },
          {
            id: 'keep',
            by: 'seller',
            label: 'Keep the boat',
            story: 'The seller keeps the boat',
            does: 'The seller sails away.',
            why: 'No price is enough.',
            basis,
            to: 'kept',
            consequences: [],
          },
        ],
      },
      {
        id: 'hearing',
        phase: 'talks',
        title: 'The buyer hears',
        short: 'Hearing',
        account: [{ text: 'The buyer has heard a price.', basis }],
        moves: [
          {
            id: 'refuse',
            by: 'buyer',
            label: 'Refuse',
            story: 'The buyer refuses',
            does: 'The buyer asks for less.',
            why: 'It is dear.',
            basis,
            to: 'asking',
            consequences: [],
          },
          {
            id: 'buy',
            by: 'buyer',
            label: 'Buy',
            story: 'The buyer buys',
            does: 'The buyer pays.',
            why: 'It is fair.',
            basis,
            when: { all: [{ fact: 'price', is: 'fair' }] },
            to: 'sold',
            consequences: [],
          },
        ],
      },
    ],
    outcomes: [
      {
        id: 'sold',
        phase: 'end',
        title: 'Sold',
        short: 'Sold',
        hue: 'green',
        account: [{ text: 'The boat is sold.', basis }],
        meaning: [
          { interest: 'money', standing: 'secured', account: [{ text: 'The seller is paid.', basis }] },
          { interest: 'boat', standing: 'secured', account: [{ text: 'The buyer sails.', basis }] },
        ],
      },
      {
        id: 'kept',
        phase: 'end',
        title: 'Kept',
        short: 'Kept',
        hue: 'amber',
        account: [{ text: 'The boat is not sold.', basis }],
        meaning: [
          { interest: 'money', standing: 'lost', account: [{ text: 'The seller is not paid.', basis }] },
          { interest: 'boat', standing: 'lost', account: [{ text: 'The buyer stays ashore.', basis }] },
        ],
      },
    ],
    assumptions: [
      {
        id: 'patient',
        question: 'Is the seller patient?',
        basis,
        answers: [
          { id: 'yes', label: 'Yes', closes: ['keep'], text: 'The seller goes on asking.', basis },
          { id: 'no', label: 'No', closes: ['ask'], text: 'The seller asks no price.', basis },
        ],
      },
    ],
  };
}

/** Its text, two spaces deep at each level. */
export const smallText = JSON.stringify(smallScenario(), null, 2);

/** Where a part of a JSON value lies. */
export type Place = readonly (string | number)[];

/** The text of the small scenario with a part put in the place of another, or taken out where none is given. */
export function textWith(place: Place, part?: unknown): string {
  return JSON.stringify(withPart(smallScenario(), place, part), null, 2);
}

/** A value with a part put in the place of another, added to the end of a list, or taken out where it is undefined. */
export function withPart(value: unknown, [step, ...rest]: Place, part: unknown): unknown {
  if (step === undefined) return part;
  if (Array.isArray(value)) {
    const next = withPart(value[Number(step)], rest, part);
    return value.toSpliced(Number(step), 1, ...(next === undefined ? [] : [next]));
  }
  const entries = new Map(Object.entries(Object(value)));
  return Object.fromEntries(entries.set(String(step), withPart(entries.get(String(step)), rest, part)));
}

/** A part of the small scenario, to be put elsewhere or changed. */
export function partOf(...place: Place): object {
  return place.reduce<object>((part, step) => Reflect.get(part, step), smallScenario());
}

/** Findings, each in a line: severity, path, message and mend. */
export function inLines(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ severity, path, message, fix }) => `${severity} ${path}: ${message} ${fix}`);
}
