import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerLikelihoods, Likelihoods } from '../../src/analysis/odds/likelihoods';
import type { AnswerId, MoveId, Scenario } from '../../src/scenario/types';
import { readAddress, writeAddress } from '../../src/url/address';
import type { ViewId } from '../../src/url/view-id';
import { runs } from '../random-runs';
import { randomScenario } from '../scenario/random-scenario';
import { tiktok } from '../tiktok';
import { anyAnswerLikelihoods } from '../walk/any-session';

const views: ViewId[] = ['explore'];
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

  it.each([
    [0, 'AA', 0],
    [0.0001, 'AB', 0.001],
    [0.25, 'D6', 0.25],
    [0.999, 'Pn', 0.999],
    [0.9995, 'RM', 1],
    [1, 'RM', 1],
    [9.99, 'fP', 9.99],
    [12.34, 'hL', 12.3],
    [100, 'wc', 100],
    [5000, '-f', 999],
  ])('of %s are written as “%s”, which is %s', (weight, letters, kept) => {
    const link = linkOf(tiktok, { ['offerData' as MoveId]: weight });
    expect(link).toBe(`#/explore?s=tiktok-2022.1&l=vE${letters}`);
    expect(readAddress(tiktok, link, views).likelihoods).toEqual({ offerData: kept });
  });

  it.each(['-g', '__', 'A!', '!A', 'A', '', '𝒻A', 'A𝒻'])('are not read of “%s”', (letters) => {
    const read = readAddress(tiktok, `#/explore?l=vE${letters}`, views);
    expect(read).toEqual({
      view: 'explore',
      moves: [],
      assumptions: {},
      problems: ['One likelihood does not fit this scenario; it is left as the scenario has it.'],
    });
  });

  it('are not those of what every object has', () => {
    const [first, ...others] = tiktok.situations;
    const moves = first?.moves.map((move) => ({ ...move, id: 'constructor' as MoveId })).slice(0, 1);
    const scenario = { ...tiktok, situations: [{ ...first, moves }, ...others] } as Scenario;
    expect(linkOf(scenario, {})).toBe('#/explore?s=tiktok-2022.1');
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

  it('of answers are written by code, those of each assumption together again where read', () => {
    const link = '#/explore?s=tiktok-2022.1&al=sSRMEMD6';
    const likelihoods = { concede: { nothing: 1 }, beijingView: { objects: 0.25 } };
    expect(answerLinkOf(tiktok, likelihoods as AnswerLikelihoods)).toBe(link);
    expect(readAddress(tiktok, link, views).answerLikelihoods).toEqual(likelihoods);
  });

  it('name an answer by its ids where two answers share a code', () => {
    const [concede] = tiktok.assumptions;
    if (!concede) throw new Error('The scenario asks something');
    // Found by trying: both hash to the same twelve bits.
    const answers = concede.answers.map((given, at) => ({ ...given, id: `a${at ? 57 : 48}` as AnswerId }));
    const alike: Scenario = { ...tiktok, assumptions: [{ ...concede, answers }] };
    const likelihoods = { concede: { a48: 1, a57: 0.25 } };
    const link = answerLinkOf(alike, likelihoods as AnswerLikelihoods);
    expect(decodeURIComponent(link)).toBe('#/explore?s=tiktok-2022.1&al=~concede.a48~RM~concede.a57~D6');
    expect(readAddress(alike, link, views).answerLikelihoods).toEqual(likelihoods);
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
    expect(read.problems).toEqual([
      '2 likelihoods do not fit this scenario; they are left as the scenario has them.',
    ]);
    expect(readAddress(tiktok, link.slice(0, -1), views)).toMatchObject({
      problems: [expect.stringMatching(/^One likelihood does not fit/)],
    });
  });
});
