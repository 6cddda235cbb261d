import { describe, expect, it } from 'vitest';
import { type Lookup, lookup } from '../../src/scenario/lookup';
import { small } from './small';

const [seller, buyer] = small.parties;
const [asking, hearing] = small.situations;
const [sold, kept] = small.outcomes;

/** What a lookup that is made anew gives for an id that is written as plain text. */
function part(getter: keyof Lookup, id: string): unknown {
  return (lookup({ ...small })[getter] as (id: string) => unknown)(id);
}

describe('a scenario’s parts by id', () => {
  it.each<[keyof Lookup, string, unknown]>([
    ['party', 'seller', seller],
    ['party', 'buyer', buyer],
    ['interest', 'money', seller?.interests[0]],
    ['interest', 'boat', buyer?.interests[0]],
    ['partyOf', 'money', seller],
    ['partyOf', 'boat', buyer],
    ['fact', 'price', small.facts[0]],
    ['fact', 'weather', small.facts[1]],
    ['situation', 'asking', asking],
    ['situation', 'hearing', hearing],
    ['outcome', 'sold', sold],
    ['outcome', 'kept', kept],
    ['node', 'hearing', hearing],
    ['node', 'kept', kept],
    ['move', 'keep', asking?.moves[1]],
    ['move', 'refuse', hearing?.moves[0]],
    ['situationOf', 'keep', asking],
    ['situationOf', 'refuse', hearing],
  ])('have as %s "%s" the scenario’s own', (getter, id, expected) => {
    expect(expected).toBeDefined();
    expect(part(getter, id)).toBe(expected);
  });

  it.each([
    ['sold', true],
    ['kept', true],
    ['asking', false],
    ['nowhere', false],
  ])('tell whether "%s" is an outcome: %s', (id, expected) => {
    expect(part('isOutcome', id)).toBe(expected);
  });

  it.each<[keyof Lookup, string, string]>([
    ['party', 'money', 'party'],
    ['interest', 'seller', 'interest'],
    ['partyOf', 'seller', 'interest'],
    ['fact', 'high', 'fact'],
    ['situation', 'sold', 'situation'],
    ['outcome', 'asking', 'outcome'],
    ['node', 'ask', 'situation'],
    ['move', 'asking', 'move'],
    ['situationOf', 'asking', 'move'],
  ])('have no %s "%s", and say so', (getter, id, kind) => {
    expect(() => part(getter, id)).toThrow(new Error(`There is no ${kind} "${id}" in this scenario`));
  });

  it('are gathered once for each scenario object', () => {
    const copy = { ...small };
    expect(lookup(copy)).toBe(lookup(copy));
    expect(lookup(copy)).not.toBe(lookup(small));
  });
});
