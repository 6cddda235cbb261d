import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Likelihoods } from '../../../../src/analysis/odds/likelihoods';
import { choiceGroups, shareOf, withShare } from '../../../../src/views/analyse/odds/likelihood-shares';
import { tiktok } from '../../../tiktok';

const groups = choiceGroups(tiktok, () => true);

describe('likelihoods as shares of a choice', () => {
  it('are grouped by situation and by who chooses', () => {
    for (const { moves, by } of groups) {
      expect(moves.length).toBeGreaterThan(1);
      expect(moves.every((move) => move.by === by)).toBe(true);
    }
  });

  it('give one move its share, keep the others in proportion and add up to the whole', () => {
    const share = fc.double({ min: 1, max: 99, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...groups), fc.array(share, { minLength: 1 }), (group, shares) => {
        let likelihoods: Likelihoods = {};
        for (const [turn, each] of shares.entries()) {
          const [chosen, a, b] = group.moves.map(
            (_, at) => group.moves[(at + turn) % group.moves.length]?.id,
          );
          const ratio = () =>
            shareOf(group, likelihoods, a as never) / shareOf(group, likelihoods, b as never);
          const before = ratio();
          likelihoods = withShare(group, likelihoods, chosen as never, each);
          expect(shareOf(group, likelihoods, chosen as never)).toBeCloseTo(each / 100, 9);
          if (b !== undefined) expect(ratio() / before).toBeCloseTo(1, 6);
          const sum = group.moves.reduce((all, { id }) => all + shareOf(group, likelihoods, id), 0);
          expect(sum).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it('are equal again where one that had all gives some back', () => {
    const group = groups.find(({ moves }) => moves.length > 2) as (typeof groups)[number];
    const [first, ...others] = group.moves;
    const all = withShare(group, {}, first?.id as never, 100);
    const some = withShare(group, all, first?.id as never, 40);
    for (const { id } of others) expect(shareOf(group, some, id)).toBeCloseTo(0.6 / others.length, 12);
  });
});
