import { describe, expect, it } from 'vitest';
import { mayCome } from '../../../src/analysis/preferences/line-of-play';
import { runs } from '../../random-runs';
import { type RandomGame, randomGame, valuesText } from './random-game';
import { game, payoffs, solved, wants } from './small-game';

describe('look-ahead play and cycles', () => {
  const talks = game({ a: 'A: b give', b: 'B: a take' });

  it('rules out what nobody would take, and says that what is left is all that can come', () => {
    const solution = solved(talks, wants(talks, { A: 'take>give', B: 'take>give' }));
    expect(mayCome(solution, 0)).toEqual({
      sureness: 'at most',
      ends: ['take'],
      plays: [[{ end: 'take', chance: '1', share: 1 }]],
    });
  });

  it('counts never ending among what may come where each would rather wait than give in', () => {
    const solution = solved(talks, wants(talks, { A: 'take>_never>give', B: 'give>_never>take' }));
    expect(mayCome(solution, 0).ends).toContain('_never');
  });

  it('solves exactly what lies after a cycle', () => {
    const scenario = game({ a: 'A: b', b: 'B: a c', c: 'A: good bad' });
    const solution = solved(scenario, wants(scenario, { A: 'good>bad', B: 'good>bad' }));
    const states = [0, 1, 2].map((state) => mayCome(solution, state).sureness);
    expect(states).toEqual(['at most', 'at most', 'exact']);
    expect(mayCome(solution, 2).ends).toEqual(['good']);
  });

  it('tells a range where chance is part of a cycle', () => {
    const scenario = game({ a: 'chance: a good bad' });
    const solution = solved(scenario, wants(scenario, { A: 'good>bad' }));
    expect(mayCome(solution, 0)).toEqual({ sureness: 'range', ends: ['good', 'bad', '_never'], plays: [] });
  });

  it('leaves out no end of an equilibrium without memory, in random games that come back', () => {
    for (let seed = 1; seed <= runs(300); seed += 1) {
      const random = randomGame(seed, { chance: false, comesBack: true });
      const solution = solved(
        random.scenario,
        payoffs(random.scenario, valuesText(random), random.parties.join(' ')),
      );
      const told = mayCome(solution, 0).ends;
      for (const end of positionalEnds(random)) expect(told, `seed ${seed}`).toContain(end);
    }
  });
});

describe('look-ahead play and shared turns', () => {
  it('is not told where two may have the move', () => {
    const scenario = game({ a: 'A: b c', b: 'A: x | B: y', c: 'B: x y' });
    const solution = solved(scenario, wants(scenario, { A: 'x>y', B: 'y>x' }));
    expect(mayCome(solution, 0)).toEqual({
      sureness: 'shared turn',
      ends: ['x', 'y'],
      plays: expect.anything(),
    });
    expect(mayCome(solution, 2)).toMatchObject({ sureness: 'exact', ends: ['y'] });
  });
});

/** The ends of all equilibria in which each party always does the same at a situation, never ending being worst. */
function positionalEnds({ scenario, parties, values }: RandomGame): Set<string> {
  const { situations } = scenario;
  const end = (choices: ReadonlyMap<string, number>, from: string): string => {
    const met = new Set<string>();
    for (let at = from; ; ) {
      const situation = situations.find(({ id }) => id === at);
      if (!situation) return at;
      if (met.has(at)) return '_never';
      met.add(at);
      at = situation.moves[choices.get(at) as number]?.to as string;
    }
  };
  const worth = (ended: string, party: number) => values[ended]?.[party] ?? -1;
  const ownOf = (party: number) => situations.filter(({ moves }) => moves[0]?.by === parties[party]);
  const ends = new Set<string>();
  for (const choices of everyChoice(situations)) {
    const isPerfect = parties.every((_, party) =>
      everyChoice(ownOf(party)).every((own) => {
        const departed = new Map([...choices, ...own]);
        return situations.every(
          ({ id }) => worth(end(departed, id), party) <= worth(end(choices, id), party),
        );
      }),
    );
    if (isPerfect) ends.add(end(choices, scenario.start));
  }
  return ends;
}

function everyChoice(situations: RandomGame['scenario']['situations']): Map<string, number>[] {
  let every: Map<string, number>[] = [new Map()];
  for (const { id, moves } of situations) {
    every = every.flatMap((before) => moves.map((_, index) => new Map([...before, [id, index]])));
  }
  return every;
}
