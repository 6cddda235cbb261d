import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerLikelihoods, Likelihoods } from '../../src/analysis/likelihoods';
import type { MoveId, Scenario } from '../../src/scenario/types';
import { readAddress, writeAddress } from '../../src/session/address';
import { runs } from '../random-runs';
import { randomScenario } from '../scenario/random-scenario';
import { tiktok } from '../tiktok';
import { anyAnswerLikelihoods } from './kept/any-session';

const views = ['explore'];
const idsOf = (scenario: Scenario) => scenario.situations.flatMap(({ moves }) => moves.map(({ id }) => id));

function linkOf(scenario: Scenario, likelihoods: Likelihoods): string {
  return writeAddress(scenario, { view: 'explore', moves: [], assumptions: {}, likelihoods });
}

function answerLinkOf(scenario: Scenario, answerLikelihoods: AnswerLikelihoods): string {
  return writeAddress(scenario, { view: 'explore', moves: [], assumptions: {}, answerLikelihoods });
}

/** Some weights for some of a scenario's moves. */
function anyLikelihoods(scenario: Scenario, weight: fc.Arbitrary<number>): fc.Arbitrary<Likelihoods> {
  return fc
    .subarray(idsOf(scenario))
    .chain((ids) =>
      fc
        .array(weight, { minLength: ids.length, maxLength: ids.length })
        .map((weights) => Object.fromEntries(ids.map((id, index) => [id, weights[index] as number]))),
    );
}

/** Every weight that three digits can say. */
const shortWeight = fc
  .tuple(fc.nat(999), fc.constantFrom(1000, 100, 10, 1))
  .map(([parts, scale]) => parts / scale);

describe('likelihoods in an address', () => {
  it('come back as they were, of any scenario, where three digits say them', () => {
    const any = randomScenario().chain((scenario) =>
      anyLikelihoods(scenario, shortWeight).map((likelihoods) => ({ scenario, likelihoods })),
    );
    fc.assert(
      fc.property(any, ({ scenario, likelihoods }) => {
        const read = readAddress(scenario, linkOf(scenario, likelihoods), views);
        expect(read.problems).toEqual([]);
        expect(read.likelihoods ?? {}).toEqual(likelihoods);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('are rounded to three digits, and none that is above 0 becomes 0', () => {
    fc.assert(
      fc.property(anyLikelihoods(tiktok, fc.double({ min: 0, noNaN: true })), (likelihoods) => {
        const { likelihoods: read = {} } = readAddress(tiktok, linkOf(tiktok, likelihoods), views);
        for (const [id, weight = 0] of Object.entries(likelihoods)) {
          const kept = read[id as MoveId] ?? Number.NaN;
          expect(kept > 0).toBe(weight > 0);
          if (weight >= 0.1 && weight <= 999) expect(Math.abs(kept / weight - 1)).toBeLessThanOrEqual(0.0051);
        }
        expect(linkOf(tiktok, read)).toBe(linkOf(tiktok, likelihoods));
      }),
    );
  });

  it('name a move by its id where two moves share a code', () => {
    const [first, ...others] = tiktok.situations;
    const [one, two, ...rest] = first?.moves ?? [];
    if (!first || !one || !two) throw new Error('The scenario has two moves at its start');
    // Found by trying: both ids hash to the same twelve bits.
    const [left, right] = ['a18' as MoveId, 'a80' as MoveId];
    const alike: Scenario = {
      ...tiktok,
      situations: [{ ...first, moves: [{ ...one, id: left }, { ...two, id: right }, ...rest] }, ...others],
    };
    const link = linkOf(alike, { [left]: 0.5, [right]: 2 });
    expect(link).toContain('~a18~');
    expect(readAddress(alike, link, views).likelihoods).toEqual({ [left]: 0.5, [right]: 2 });
  });

  it('of answers come back as they were, of any scenario', () => {
    const any = randomScenario().chain((scenario) =>
      anyAnswerLikelihoods(scenario, shortWeight).map((likelihoods) => ({ scenario, likelihoods })),
    );
    fc.assert(
      fc.property(any, ({ scenario, likelihoods }) => {
        const read = readAddress(scenario, answerLinkOf(scenario, likelihoods), views);
        expect(read.problems).toEqual([]);
        expect(read.answerLikelihoods ?? {}).toEqual(likelihoods);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('of answers that are not the scenario’s are left out, counted and said', () => {
    const [assumption] = tiktok.assumptions;
    const weights = Object.fromEntries(assumption?.answers.map(({ id }) => [id, 0.5]) ?? []);
    const likelihoods = { [assumption?.id ?? '']: weights };
    const read = readAddress(tiktok, `${answerLinkOf(tiktok, likelihoods)}!!!!`, views);
    expect(read.answerLikelihoods).toEqual(likelihoods);
    expect(read.problems).toEqual([expect.stringMatching(/^One likelihood does not fit/)]);
  });

  it('that fit no move are left out, counted and said', () => {
    const link = linkOf(tiktok, { ['offerData' as MoveId]: 0.25 });
    const read = readAddress(tiktok, `${link}!!!!~nowhere~AB`, views);
    expect(read.likelihoods).toEqual({ offerData: 0.25 });
    expect(read.problems).toEqual([expect.stringMatching(/^2 likelihoods do not fit/)]);
    expect(readAddress(tiktok, link.slice(0, -1), views)).toMatchObject({
      problems: [expect.stringMatching(/^One likelihood does not fit/)],
    });
  });
});
