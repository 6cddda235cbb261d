import { describe, expect, it } from 'vitest';
import { primeImplicants } from '../../../src/analysis/assumptions/prime-implicants';
import { robustness } from '../../../src/analysis/assumptions/robustness';
import { powersOf } from '../../../src/analysis/games/power';
import type { Likelihoods } from '../../../src/analysis/odds/likelihoods';
import { markovChainOf } from '../../../src/analysis/odds/markov-chain';
import { oddsAt, solve } from '../../../src/analysis/odds/odds';
import { swings } from '../../../src/analysis/odds/tornado';
import { necessaryConditions } from '../../../src/analysis/reachability/necessary-conditions';
import { countPaths } from '../../../src/analysis/reachability/path-counts';
import { outcomesLostAlong, pointsOfNoReturn } from '../../../src/analysis/reachability/points-of-no-return';
import { analyseScenario, isComputed, study } from '../../../src/analysis/result/analysis-result';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import { lookup } from '../../../src/scenario/lookup';
import { startState, stateAfter } from '../../../src/scenario/states';
import { drawn } from '../../drawn-scenario';
import { answer, moves, shortest, tiktok } from '../../tiktok';

const after = (words: string) =>
  moves(words).reduce(
    (state, move) => stateAfter(tiktok, lookup(tiktok).move(move), state),
    startState(tiktok),
  );

describe('findings', () => {
  it('are what the parts find', () => {
    const { assumption, answer: given } = answer(3, 0);
    const question = { from: after('holdFirm keepTalking'), assumptions: { [assumption]: given } };
    const likelihoods = { sitTight: 3, improve: 0.5 } as Likelihoods;
    const space = exploreStateSpace(tiktok, question);
    const found = analyseScenario(tiktok, { ...question, likelihoods });
    expect(found).toMatchObject({
      explored: { states: space.size, isAll: true },
      paths: countPaths(space),
      needs: necessaryConditions(space),
      implicants: primeImplicants(tiktok, question),
      closings: pointsOfNoReturn(space).map(({ firstAt: _, ...point }) => point),
      powers: powersOf(space),
      odds: oddsAt(solve(markovChainOf(space, likelihoods)), 0),
      swings: swings(space, likelihoods),
      robustness: robustness(tiktok, question),
    });
    expect(found.reach.map(({ outcome, prospect, path }) => [outcome, prospect, path?.length])).toEqual(
      tiktok.outcomes.map(({ id }) => {
        const row = found.needs;
        const isOut = isComputed(row) && row.find(({ outcome }) => outcome === id)?.kind === 'out of reach';
        return [id, isOut ? 'impossible' : 'possible', isOut ? undefined : expect.any(Number)];
      }),
    );
  });

  it('give the shortest ways, and a way to each point of no return that closes its outcome at the last move', () => {
    const { reach, closings } = analyseScenario(tiktok, {});
    const agreement = reach.find(({ outcome }) => outcome === 'agreement');
    expect(agreement?.path?.map(({ id }) => id)).toEqual(shortest.agreement);
    if (!isComputed(closings)) throw new Error(closings.notComputed);
    expect(closings.length).toBeGreaterThan(0);
    for (const { outcome, move, path } of closings) {
      expect(path.at(-1)).toBe(move.id);
      expect(outcomesLostAlong(tiktok, path).get(outcome)).toBe(path.length);
    }
  });

  it('call an outcome certain that every walk comes to', () => {
    const { reach } = analyseScenario(drawn({ talks: 'deal court', court: 'deal' }), {});
    expect(reach.map(({ prospect }) => prospect)).toEqual(['certain']);
  });

  it('can be sent from a worker as they are', () => {
    const found = analyseScenario(tiktok, {});
    expect(structuredClone(found)).toEqual(found);
  });

  it('weigh other likelihoods without exploring again', () => {
    const { implied, weigh } = study(tiktok, {});
    const likelihoods = { acceptAlgorithm: 9 } as Likelihoods;
    expect({ ...implied(), ...weigh(likelihoods) }).toEqual(analyseScenario(tiktok, { likelihoods }));
  });

  it('past a limit say what was not computed, and still give what was met', () => {
    const limited = analyseScenario(tiktok, { limit: 200 });
    expect(limited.explored).toEqual({ states: 200, isAll: false });
    const { explored, reach, ...others } = limited;
    expect(
      reach.every(({ prospect, path }) => (path ? prospect === 'possible' : prospect === 'unknown')),
    ).toBe(true);
    expect(reach.some(({ path }) => path !== undefined)).toBe(true);
    for (const part of Object.values(others)) {
      expect(part).toEqual({ notComputed: expect.stringMatching(/^More than 200 positions lie ahead/) });
    }
  });

  it('with faulty likelihoods say so of the odds alone', () => {
    const {
      odds,
      swings: swung,
      ...implied
    } = analyseScenario(tiktok, { likelihoods: { ban: -1 } as Likelihoods });
    expect(odds).toEqual({ notComputed: expect.stringContaining('it must be 0 or more') });
    expect(swung).toEqual(odds);
    expect(Object.values(implied).every((part) => isComputed(part))).toBe(true);
  });
});
