import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ranking } from '../../src/analysis/preferences/ranking';
import type { Scenario } from '../../src/scenario/types';
import { readAddress, writeAddress } from '../../src/url/address';
import type { ViewId } from '../../src/url/view-id';
import type { OwnRankings } from '../../src/walk/session';
import { runs } from '../random-runs';
import { randomScenario } from '../scenario/random-scenario';
import { tiktok } from '../tiktok';
import { anyRankings } from '../walk/any-session';

const views: ViewId[] = ['analyse'];

function linkOf(scenario: Scenario, rankings: OwnRankings): string {
  return writeAddress(scenario, { view: 'analyse', moves: [], assumptions: {}, rankings });
}

const rankings = {
  washington: [['agreement'], ['fullBan', 'continuedDelay'], ['perceivedInaction'], ['_stuck', '_never']],
} as Partial<Record<string, Ranking>> as OwnRankings;

describe('rankings in an address', () => {
  it('come back as they were, of any scenario', () => {
    const any = randomScenario().chain((scenario) =>
      anyRankings(scenario).map((ranked) => ({ scenario, ranked })),
    );
    fc.assert(
      fc.property(any, ({ scenario, ranked }) => {
        const read = readAddress(scenario, linkOf(scenario, ranked), views);
        expect(read.problems).toEqual([]);
        expect(read.rankings ?? {}).toEqual(ranked);
      }),
      { numRuns: runs(300) },
    );
  });

  it('take two letters for an outcome, and none for what is last by itself', () => {
    expect(linkOf(tiktok, rankings)).toMatch(/&r=[\w-]{4}\.[\w-]{4}\.[\w-]{2}$/);
    expect(readAddress(tiktok, linkOf(tiktok, rankings), views).rankings).toEqual(rankings);
  });

  it.each([
    [
      'an outcome there is not',
      (r: string) => r.replace(/..$/, '!!'),
      'The ranking of Washington in the link: There is no outcome “!!”',
    ],
    [
      'an outcome left out',
      (r: string) => r.replace(/...$/, ''),
      'The ranking of Washington in the link: The ranking does not say where perceivedInaction stands.',
    ],
    [
      'an outcome twice',
      (r: string) => r + r.slice(-2),
      'The ranking of Washington in the link: “perceivedInaction” is ranked twice.',
    ],
    [
      'an empty tier',
      (r: string) => `${r}.`,
      'The ranking of Washington in the link: An outcome is missing beside this sign.',
    ],
    [
      'a party there is not',
      (r: string) => `!!${r.slice(2)}`,
      'A ranking in the link is for “!!”, which is no party here; it is left out.',
    ],
  ])('with %s are left as the scenario has them, and it is said', (_, spoil, problem) => {
    const [before, written = ''] = linkOf(tiktok, rankings).split('&r=');
    const read = readAddress(tiktok, `${before}&r=${spoil(written)}`, views);
    expect(read.rankings).toBeUndefined();
    expect(read.problems).toHaveLength(1);
    expect(read.problems[0]).toContain(problem);
  });
});
