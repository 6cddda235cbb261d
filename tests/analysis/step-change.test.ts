import { describe, expect, it } from 'vitest';
import { stepChange } from '../../src/analysis/step-change';
import { lookup } from '../../src/scenario/lookup';
import { positionAfter, startPosition } from '../../src/scenario/positions';
import { moves, shortest, tiktok } from '../tiktok';

const after = (words: readonly string[]) =>
  moves(words.join(' ')).reduce(
    (position, move) => positionAfter(tiktok, lookup(tiktok).move(move), position),
    startPosition(tiktok),
  );
const changed = (words: readonly string[], limit = 20_000) =>
  stepChange(tiktok, after(words.slice(0, -1)), after(words), { assumptions: {}, likelihoods: {}, limit });

describe('what a step changed', () => {
  it('is the odds alone where all stays possible and the same parties decide', () => {
    const { outcomes, reach, powers, notComputed } = changed(['holdFirm']);
    const [agreement] = outcomes;
    expect(agreement?.before.chance).toBeCloseTo(0.238131, 6);
    expect(agreement?.after.chance).toBeLessThan(agreement?.before.chance as number);
    expect(reach).toEqual([]);
    expect(powers).toEqual({ before: [], after: [] });
    expect(notComputed).toBeUndefined();
  });

  it('names the outcomes it closed and made certain, and who decided before', () => {
    const { reach, powers } = changed(shortest.fullBan);
    expect(reach).toEqual([
      'It put Agreement, Continued delay and Perceived inaction out of reach.',
      'It made Full ban certain.',
    ]);
    expect(powers.before).toContain(
      'Washington alone can bring about Continued delay, Full ban or Perceived inaction, and can stop each.',
    );
    expect(powers.after).toContain('Full ban comes about whatever anyone does.');
  });

  it('says so where too many positions lie ahead', () => {
    const { outcomes, powers, notComputed } = changed(['holdFirm'], 50);
    expect(notComputed).toMatch(/^More than 50 positions/);
    expect(outcomes.every(({ before }) => before.chance === undefined)).toBe(true);
    expect(powers).toEqual({ before: [], after: [] });
  });
});
