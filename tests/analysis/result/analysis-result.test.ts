import { describe, expect, it } from 'vitest';
import { primeImplicants } from '../../../src/analysis/assumptions/prime-implicants';
import { robustness } from '../../../src/analysis/assumptions/robustness';
import { powersOf } from '../../../src/analysis/games/power';
import type { Likelihoods } from '../../../src/analysis/odds/likelihoods';
import { chainOf } from '../../../src/analysis/odds/markov-chain';
import { oddsAt, solve } from '../../../src/analysis/odds/odds';
import { swings } from '../../../src/analysis/odds/tornado';
import { needs } from '../../../src/analysis/reachability/necessary-conditions';
import { countPaths } from '../../../src/analysis/reachability/path-counts';
import { outcomesLostAlong, pointsOfNoReturn } from '../../../src/analysis/reachability/points-of-no-return';
import { findings, isComputed, study } from '../../../src/analysis/result/analysis-result';
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
    const found = findings(tiktok, { ...question, likelihoods });
    expect(found).toMatchObject({
      explored: { states: space.size, isAll: true },
      paths: countPaths(space),
      needs: needs(space),
      implicants: primeImplicants(tiktok, question),
      closings: pointsOfNoReturn(space).map(({ firstAt: _, ...point }) => point),
      powers: powersOf(space),
      odds: oddsAt(solve(chainOf(space, likelihoods)), 0),
      swings: swings(space, likelihoods),
      robustness: robustness(tiktok, question),
    });
    expect(found.reach.map(({ outcome, prospect, way }) => [outcome, prospect, way?.length])).toEqual(
      tiktok.outcomes.map(({ id }) => {
        const row = found.needs;
        const isOut = isComputed(row) && row.find(({ outcome }) => outcome === id)?.kind === 'out of reach';
        return [id, isOut ? 'impossible' : 'possible', isOut ? undefined : expect.any(Number)];
      }),
    );
  });

  it('give the shortest ways, and a way to each point of no return that closes its outcome at the last move', () => {
    const { reach, closings } = findings(tiktok, {});
    const agreement = reach.find(({ outcome }) => outcome === 'agreement');
    expect(agreement?.way?.map(({ id }) => id)).toEqual(shortest.agreement);
    if (!isComputed(closings)) throw new Error(closings.notComputed);
    expect(closings.length).toBeGreaterThan(0);
    for (const { outcome, move, way } of closings) {
      expect(way.at(-1)).toBe(move.id);
      expect(outcomesLostAlong(tiktok, way).get(outcome)).toBe(way.length);
    }
  });

  it('call an outcome certain that every walk comes to', () => {
    const { reach } = findings(drawn({ talks: 'deal court', court: 'deal' }), {});
    expect(reach.map(({ prospect }) => prospect)).toEqual(['certain']);
  });

  it('can be sent from a worker as they are', () => {
    const found = findings(tiktok, {});
    expect(structuredClone(found)).toEqual(found);
  });

  it('weigh other likelihoods without exploring again', () => {
    const { implied, weigh } = study(tiktok, {});
    const likelihoods = { acceptAlgorithm: 9 } as Likelihoods;
    expect({ ...implied(), ...weigh(likelihoods) }).toEqual(findings(tiktok, { likelihoods }));
  });

  it('past a limit say what was not computed, and still give what was met', () => {
    const limited = findings(tiktok, { limit: 200 });
    expect(limited.explored).toEqual({ states: 200, isAll: false });
    const { explored, reach, ...others } = limited;
    expect(reach.every(({ prospect, way }) => (way ? prospect === 'possible' : prospect === 'unknown'))).toBe(
      true,
    );
    expect(reach.some(({ way }) => way !== undefined)).toBe(true);
    for (const part of Object.values(others)) {
      expect(part).toEqual({ notComputed: expect.stringMatching(/^More than 200 positions lie ahead/) });
    }
  });

  it('with faulty likelihoods say so of the odds alone', () => {
    const { odds, swings: swung, ...implied } = findings(tiktok, { likelihoods: { ban: -1 } as Likelihoods });
    expect(odds).toEqual({ notComputed: expect.stringContaining('it must be 0 or more') });
    expect(swung).toEqual(odds);
    expect(Object.values(implied).every((part) => isComputed(part))).toBe(true);
  });
});
