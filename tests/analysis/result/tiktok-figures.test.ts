import { describe, expect, it } from 'vitest';
import { countPaths } from '../../../src/analysis/reachability/path-counts';
import { outcomesLostAlong } from '../../../src/analysis/reachability/points-of-no-return';
import { shortestPathTo, shortestPathToOpen } from '../../../src/analysis/reachability/shortest-paths';
import { analyseScenario } from '../../../src/analysis/result/analysis-result';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import { componentsOf } from '../../../src/analysis/state-space/strong-components';
import { lookup } from '../../../src/scenario/lookup';
import { startState, stateAfter } from '../../../src/scenario/states';
import type { MoveId } from '../../../src/scenario/types';
import { moves, shortest, tiktok } from '../../tiktok';

const start = startState(tiktok);
const after = (words: string) =>
  moves(words).reduce((state, move) => stateAfter(tiktok, lookup(tiktok).move(move), state), start);

describe("the TikTok scenario's figures, from packed states", () => {
  it('has 233 states, 335 steps and no cycle', () => {
    const space = exploreStateSpace(tiktok);
    expect(space.size).toBe(233);
    expect(space.stepTo.length).toBe(335);
    expect(componentsOf(space).hasCycle).toBe(false);
  });

  it('has 34,167 complete paths, the longest of 34 moves', () => {
    const { byEnd, byLength, counted } = countPaths(exploreStateSpace(tiktok));
    expect(counted).toEqual({ kind: 'every path' });
    expect(byEnd.reduce((sum, count) => sum + count)).toBe(34_167n);
    expect(byLength?.[0]?.length).toBe(35);
    expect(byLength?.some((row) => (row[34] ?? 0n) > 0n)).toBe(true);
    expect(byEnd[tiktok.outcomes.length], 'paths without an outcome').toBe(0n);
  });

  it('reaches each outcome in 7 moves and none in fewer', () => {
    for (const { id } of tiktok.outcomes) expect(shortestPathTo(tiktok, start, id)).toHaveLength(7);
    const { byLength } = countPaths(exploreStateSpace(tiktok));
    for (const row of byLength ?? []) expect(row.slice(0, 7).every((count) => count === 0n)).toBe(true);
  });

  it('says that a limit was hit', () => {
    const space = exploreStateSpace(tiktok, { limit: 100 });
    expect(space.size).toBe(100);
    expect(space.isComplete).toBe(false);
    expect(() => countPaths(space)).toThrow('More than 100 positions');
  });
});

describe('reach', () => {
  it('has all four outcomes ahead of the start, and one at an outcome', () => {
    const prospects = (words: string) =>
      analyseScenario(tiktok, { from: after(words) }).reach.map(({ prospect }) => prospect);
    expect(prospects('')).toEqual(['possible', 'possible', 'possible', 'possible']);
    expect(prospects(shortest.agreement.join(' '))).toEqual([
      'certain',
      'impossible',
      'impossible',
      'impossible',
    ]);
  });
});

describe('ways', () => {
  it('opens a closed move by the fewest moves', () => {
    const way = shortestPathToOpen(tiktok, start, 'faceChoice' as MoveId);
    expect(way).toHaveLength(5);
  });

  it('finds none where nothing opens it any more', () => {
    const ended = after(shortest.fullBan.join(' '));
    expect(shortestPathToOpen(tiktok, ended, 'offerData' as MoveId)).toBeUndefined();
  });
});

describe('points of no return on a walk', () => {
  it('names the step that closed each outcome', () => {
    const lost = outcomesLostAlong(tiktok, shortest.fullBan);
    expect(lost.get(lookup(tiktok).move('noAction' as MoveId).to)).toBe(7);
    expect(lost.size).toBe(3);
  });

  it('is empty at the start', () => {
    expect(outcomesLostAlong(tiktok, []).size).toBe(0);
  });
});
