import { describe, expect, it } from 'vitest';
import { type CheckedStatement, factcheck } from '../../../src/analysis/factcheck/factcheck';
import type { ReadingOptions } from '../../../src/analysis/factcheck/reading';
import { readScenario } from '../../../src/scenario/read';
import type { Scenario, ScenarioSource } from '../../../src/scenario/types';
import { drawn } from '../../drawn-scenario';
import { type Place, partOf, smallScenario, withPart } from '../../scenario/check/small-scenario';
import { largeScenario } from '../../scenario/large-scenario';

/** The small scenario with some parts put in the place of others. */
function changed(...parts: readonly (readonly [Place, unknown])[]): Scenario {
  const source = parts.reduce<unknown>((all, [place, part]) => withPart(all, place, part), smallScenario());
  return readScenario(source as ScenarioSource);
}
const small = changed();

function statement(scenario: Scenario, text: string, options?: ReadingOptions): CheckedStatement {
  const found = factcheck(scenario, options).statements.filter((each) => each.text.startsWith(text));
  if (found.length !== 1) throw new Error(`${found.length} statements begin so: ${text}`);
  return found[0] as CheckedStatement;
}

const inference = { kind: 'inference', reason: 'It is made up for a test.' };

describe('the check of every statement', () => {
  it('has each text of the scenario that says something', () => {
    const said = new Set([
      'text',
      'does',
      'why',
      'story',
      'label',
      'about',
      'is',
      'isNot',
      'tells',
      'question',
    ]);
    const texts: string[] = [small.invitation];
    const collect = (part: unknown) => {
      for (const [key, value] of Object.entries(Object(part))) {
        if (typeof value === 'string' && said.has(key) && !('fact' in Object(part))) texts.push(value);
        else if (typeof value === 'object') collect(value);
      }
    };
    collect(small);
    expect(texts.length).toBeGreaterThan(30);
    const { statements } = factcheck(small);
    for (const text of texts) {
      expect(
        statements.some((each) => each.text.includes(text)),
        text,
      ).toBe(true);
    }
  });

  it('says where each stands in the file, and what it rests on', () => {
    expect(statement(small, 'The buyer finds it dear.').path).toEqual(['situations', 0, 'account', 1]);
    const { path, basis } = statement(small, 'The boat is for sale.');
    expect(path).toEqual(['situations', 0, 'account', 0]);
    expect(basis).toEqual({ kind: 'document', cite: 'P1', locator: 'they meet on Monday' });
    expect(statement(small, 'They meet.').basis).toBeUndefined();
  });

  it('has what parties want, what answers to questions are, and what a document is', () => {
    const scenario = changed(
      [
        ['parties', 0, 'wants'],
        [
          { outcome: 'sold', basis: inference },
          { interest: 'money', standing: 'secured', basis: inference },
          { condition: { not: { fact: 'price', is: 'high' } }, basis: inference },
        ],
      ],
      [
        ['situations', 0, 'discuss'],
        [
          { kind: 'recall', text: 'Is it for sale?', answer: { text: 'It is.', basis: inference } },
          { kind: 'judgement', text: 'Is it dear?', weighs: 'What a boat is worth.' },
        ],
      ],
      [['sources', 0, 'about'], 'A letter of one page.'],
    );
    const { statements } = factcheck(scenario);
    const of = (kind: string) =>
      statements.filter((each) => each.kind === kind).map(({ text, basis }) => [text, basis?.kind]);
    expect(of('want')).toEqual([
      ['It ends with “Sold”', 'inference'],
      ['In the end “Money” is secured', 'inference'],
      ['In the end the price is not high', 'inference'],
    ]);
    expect(of('question')).toEqual([
      ['Is it for sale?', undefined],
      ['Is it dear?', undefined],
    ]);
    expect(of('question answer')).toEqual([['It is.', 'inference']]);
    expect(of('question weighs')).toEqual([['What a boat is worth.', undefined]]);
    expect(of('source')).toEqual([['A letter of one page.', undefined]]);
  });

  it('says after which moves a text is read, with which facts, in how many walks, and whether for the first time', () => {
    // The walks: keep; ask refuse keep; ask refuse ask refuse keep; ask refuse ask buy.
    expect(statement(small, 'The boat is for sale.').reading).toEqual({
      contexts: [
        {
          states: 1,
          facts: [{ fact: 'price', values: ['unsaid'] }],
          isFirst: true,
          isAgain: false,
          walks: { read: 4n, first: 4n, again: 0n },
        },
        {
          after: 'refuse',
          states: 2,
          facts: [{ fact: 'price', values: ['high', 'fair'] }],
          isFirst: false,
          isAgain: true,
          walks: { read: 3n, first: 0n, again: 3n },
        },
      ],
      isRepeated: true,
      walks: { read: 4n, again: 3n },
    });
  });

  it('says of what is read after a move which came before that move', () => {
    expect(statement(small, 'The seller asks a price').reading).toMatchObject({
      contexts: [
        { states: 1, facts: [{ values: ['unsaid'] }], walks: { read: 3n, first: 3n, again: 0n } },
        {
          after: 'refuse',
          states: 1,
          facts: [{ values: ['high'] }],
          walks: { read: 2n, first: 0n, again: 2n },
        },
      ],
    });
  });

  it('tells what a move needs where it is closed', () => {
    expect(statement(small, 'the price is not fair').reading).toMatchObject({
      contexts: [{ after: 'refuse', states: 1, facts: [{ values: ['fair'] }] }],
    });
    expect(statement(small, 'the price is fair').reading).toMatchObject({
      contexts: [{ after: 'ask', states: 1, facts: [{ values: ['high'] }], walks: { read: 3n } }],
    });
    expect(statement(small, 'no price is said').read).toBeUndefined();
  });

  it('finds a consequence untold where a later one or the outcome speaks for the same interest', () => {
    const consequence = (text: string, when?: object) => ({
      ...partOf('situations', 0, 'moves', 0, 'consequences', 0),
      text,
      ...(when && { when }),
    });
    const high = { fact: 'price', is: 'high' };
    const scenario = changed(
      [
        ['situations', 0, 'moves', 0, 'consequences'],
        [consequence('Early.'), consequence('Late.', high)],
      ],
      [['situations', 0, 'moves', 1, 'consequences'], [consequence('Drowned.')]],
    );
    expect(statement(scenario, 'Early.').reading).toMatchObject({ contexts: [{ states: 1 }] });
    expect(statement(scenario, 'Late.').reading).toMatchObject({
      contexts: [{ after: 'refuse', states: 1 }],
    });
    expect(statement(scenario, 'Drowned.').marks).toEqual(['never read']);
  });

  it('marks what is read after moves of different movers, or after different moves of one', () => {
    expect(statement(small, 'The boat is for sale.').marks).toEqual(['movers']);
    const whine = { ...partOf('situations', 1, 'moves', 0), id: 'whine', story: 'The buyer whines' };
    const scenario = changed(
      [['situations', 1, 'moves', 2], whine],
      [
        ['situations', 0, 'account', 0],
        { ...partOf('situations', 0, 'account', 1), text: 'It is dear here.' },
      ],
    );
    expect(statement(scenario, 'It is dear here.').marks).toEqual(['moves']);
    expect(statement(small, 'The buyer has heard a price.').marks).toEqual([]);
  });

  it('marks a time word only where contexts differ, or the text is read again', () => {
    const told = (text: string, when?: object) =>
      changed([['situations', 0, 'account', 0], { text, basis: inference, ...(when && { when }) }]);
    expect(statement(told('It is still for sale.'), 'It is still').marks).toEqual(['movers', 'time words']);
    expect(statement(told('It is still for sale.'), 'It is still').timeWords).toEqual([{ from: 6, to: 11 }]);
    expect(statement(told('It is still dear.', { fact: 'price', is: 'high' }), 'It is still').marks).toEqual(
      [],
    );
    const heard = changed([['situations', 1, 'account', 0, 'text'], 'At last the buyer knows.']);
    expect(statement(heard, 'At last').marks).toEqual(['time words']);
  });

  it('counts contexts and states, and no walks, where walks come back to where they were', () => {
    const circle = changed([['situations', 0, 'moves', 0, 'sets'], []]);
    expect(factcheck(circle).walks).toEqual({ count: 'without number' });
    expect(statement(circle, 'The boat is for sale.').reading).toEqual({
      contexts: [
        { states: 1, facts: [{ fact: 'price', values: ['unsaid'] }], isFirst: true, isAgain: false },
        {
          after: 'refuse',
          states: 1,
          facts: [{ fact: 'price', values: ['unsaid'] }],
          isFirst: false,
          isAgain: true,
        },
      ],
      isRepeated: true,
    });
  });

  it('counts walks to the last digit where there are more than a number holds', () => {
    const places = Array.from({ length: 61 }, (_, index) => `s${index}`);
    const doubled = drawn(
      Object.fromEntries(
        places
          .map((place, index) => [place, index === 60 ? 'end' : `${places[index + 1]} x${index}`])
          .concat(places.slice(0, 60).map((_, index) => [`x${index}`, places[index + 1] as string])),
      ),
    );
    expect(factcheck(doubled).walks).toEqual({ count: 2n ** 60n });
    const middle = doubled.situations.findIndex(({ id }) => id === 'x30');
    expect(
      factcheck(doubled).statements.find(({ path: [, at, key] }) => at === middle && key === 'title')
        ?.reading,
    ).toMatchObject({ walks: { read: 2n ** 59n, again: 0n } });
  });

  it('says what a bound kept it from, and tells the rest', () => {
    const few = factcheck(small, { limit: 3 });
    expect(few.states).toEqual({ notComputed: expect.stringContaining('More than 3') });
    expect(statement(small, 'The boat is for sale.', { limit: 3 })).toMatchObject({
      basis: { cite: 'P1' },
      reading: { notComputed: expect.stringContaining('More than 3') },
    });
    const uncounted = factcheck(small, { maxCounting: 10 });
    expect(uncounted.walks).toEqual({ notComputed: expect.stringContaining('would take too long') });
    const { reading } = statement(small, 'The boat is for sale.', { maxCounting: 10 });
    expect(reading).toMatchObject({ contexts: [{ isFirst: true }, { after: 'refuse', isAgain: true }] });
    expect(reading).not.toHaveProperty('walks');
  });

  it('tells how far it is', () => {
    const kinds = new Set<string>();
    factcheck(largeScenario(300), { onProgress: ({ kind }) => kinds.add(kind) });
    expect(kinds).toEqual(new Set(['counting']));
  });

  it('is plain data, which a worker can send', () => {
    expect(structuredClone(factcheck(small))).toEqual(factcheck(small));
  });
});
