import { describe, expect, it } from 'vitest';
import { checkReachability } from '../../../src/analysis/diagnostics/check-reachability';
import { type Fault, warning } from '../../../src/scenario/check/fault';
import type { Mover, Scenario } from '../../../src/scenario/types';
import { drawn } from '../../drawn-scenario';

type Arrows = Parameters<typeof drawn>[0];
type Changed = Readonly<Record<string, { readonly by?: Mover; readonly likelihood?: number }>>;

/** A drawing whose situations tell nothing, with some of its moves changed, by their ids. */
function scenarioOf(arrows: Arrows, changed: Changed = {}): Scenario {
  const { situations, outcomes, ...rest } = drawn(arrows);
  return {
    ...rest,
    outcomes: outcomes.map((outcome) => ({ ...outcome, account: [] })),
    situations: situations.map((situation) => ({
      ...situation,
      account: [],
      moves: situation.moves.map((move) => ({ ...move, ...changed[move.id] })),
    })),
  };
}

const found = (arrows: Arrows, changed?: Changed) => [...checkReachability(scenarioOf(arrows, changed))];
/** A row of situations, so many moves long, that ends at none. */
const row = (length: number): Arrows =>
  Object.fromEntries(
    Array.from({ length: length + 1 }, (_, at) => [`s${at}`, at < length ? `s${at + 1}` : '']),
  );

function deadEnd(place: number, id: string, way: string): Fault {
  return warning(
    ['situations', place],
    `The situation "${id}" can be a dead end: no move is open there ${way}, and it is no outcome.`,
    'Add a move that is open then, or loosen the condition of one.',
  );
}

describe('where a drawn scenario leads', () => {
  it('is in order where every way ends at an outcome', () => {
    expect(found({ a: 'b x', b: 'a y' })).toEqual([]);
  });

  it('is to dead ends, each told once, with the shortest way', () => {
    expect(found({ a: 'b c x', b: 'c d', c: '', d: '' })).toEqual([
      deadEnd(2, 'c', 'after "a-c"'),
      deadEnd(3, 'd', 'after "a-b", "b-d"'),
    ]);
    expect(found({ a: '' })).toEqual([deadEnd(0, 'a', 'at the start')]);
  });

  it('names forty moves of a way, and of a longer one the last', () => {
    const named = Array.from({ length: 40 }, (_, at) => `"s${at}-s${at + 1}"`).join(', ');
    expect(found(row(40))).toEqual([deadEnd(40, 's40', `after ${named}`)]);
    expect(found(row(41))).toEqual([deadEnd(41, 's41', 'after 41 moves, the last of them "s40-s41"')]);
    expect(found(row(1_000))).toEqual([
      deadEnd(1_000, 's1000', 'after 1,000 moves, the last of them "s999-s1000"'),
    ]);
  });

  it('is not told of a scenario that begins at none of its places', () => {
    const scenario = { ...scenarioOf({ a: 'x' }), start: 'elsewhere' as Scenario['start'] };
    expect(() => [...checkReachability(scenario)]).toThrow('The position is not one of this scenario');
  });

  it('is not to situations and outcomes that no move leads to from the start', () => {
    expect(found({ a: 'x', b: 'c y', c: 'x z' })).toEqual([
      warning(
        ['situations', 1],
        'No path reaches the situation "b".',
        'Let a move lead to it, or take it out.',
      ),
      warning(
        ['situations', 2],
        'No path reaches the situation "c".',
        'Let a move lead to it, or take it out.',
      ),
      warning(['outcomes', 1], 'No path reaches the outcome "y".', 'Let a move lead to it, or take it out.'),
      warning(['outcomes', 2], 'No path reaches the outcome "z".', 'Let a move lead to it, or take it out.'),
    ]);
  });
});

describe('who moves at a drawn situation', () => {
  const shared = (place: number, id: string, way: string, names: string) =>
    warning(
      ['situations', place, 'moves'],
      `At the situation "${id}" more than one has open moves ${way}: ${names}.`,
      'Let a condition say whose turn it is, or make a situation for each.',
    );
  const [one, two] = scenarioOf({ a: 'x' }).parties.map(({ id }) => id) as [Mover, Mover];

  it('may be another at each', () => {
    expect(found({ a: 'b c', b: 'x', c: 'x' }, { 'b-x': { by: two }, 'c-x': { by: 'chance' } })).toEqual([]);
  });

  it('is told where there are several, each once, in the order of their moves', () => {
    const by = {
      'a-b': { by: two },
      'a-x': { by: 'chance' },
      'a-y': { by: two },
      'a-z': { by: one },
    } as const;
    expect(found({ a: 'b x y z', b: 'x y' }, { ...by, 'b-x': { by: one }, 'b-y': { by: 'chance' } })).toEqual(
      [
        shared(0, 'a', 'at the start', `"${two}" and "chance" and "${one}"`),
        shared(1, 'b', 'after "a-b"', `"${one}" and "chance"`),
      ],
    );
  });
});

describe('how likely the moves of a drawn situation are', () => {
  const none = (place: number, id: string, way: string) =>
    warning(
      ['situations', place, 'moves'],
      `At the situation "${id}" every move that is open ${way} has the likelihood 0.`,
      'Give one of them more.',
    );

  it('is told where they all are ruled out', () => {
    const never = { likelihood: 0 };
    expect(found({ a: 'b x', b: 'x y' }, { 'a-b': never, 'b-x': never, 'b-y': never })).toEqual([
      none(1, 'b', 'after "a-b"'),
    ]);
    expect(found({ a: 'x' }, { 'a-x': never })).toEqual([none(0, 'a', 'at the start')]);
    expect(found({ a: 'x y' }, { 'a-x': never, 'a-y': { likelihood: 0.1 } })).toEqual([]);
    expect(found({ a: 'x y' }, { 'a-x': { likelihood: 0.1 }, 'a-y': never })).toEqual([]);
  });
});
