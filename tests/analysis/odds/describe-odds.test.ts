import { describe, expect, it } from 'vitest';
import { describeOddsBasis, scenarioOdds } from '../../../src/analysis/odds/describe-odds';
import type { Likelihoods } from '../../../src/analysis/odds/likelihoods';
import { drawn } from '../../drawn-scenario';
import { scenario as river } from '../../scenarios/river-tamble/river-tamble';
import { tiktok } from '../../tiktok';

describe('whose the odds are', () => {
  it('is said of each move whose likelihood the scenario itself sets', () => {
    expect(describeOddsBasis(river, {})).toBe(
      'How likely “Good rain comes” and “The drought deepens” are, the scenario itself sets. The odds hold every other choice equally likely: your assumption, not the document’s.',
    );
  });

  it('is the user alone where the scenario sets none', () => {
    expect(describeOddsBasis(tiktok, {})).toBe(
      'The odds hold every choice equally likely: your assumption, not the document’s.',
    );
    expect(describeOddsBasis(tiktok, { ban: 2 } as Likelihoods)).toBe(
      'The odds are those of your likelihoods: your assumption, not the document’s.',
    );
  });

  it('is the user once what the scenario sets is changed', () => {
    const changed = { rainComes: 50, droughtDeepens: 50 } as Likelihoods;
    expect(scenarioOdds(river, changed)).toEqual([]);
    expect(describeOddsBasis(river, changed)).toBe(
      'The odds are those of your likelihoods: your assumption, not the document’s.',
    );
  });

  it('is said of what the scenario sets beside the likelihoods of the user', () => {
    expect(describeOddsBasis(river, { rainComes: 50 } as Likelihoods)).toBe(
      'How likely “The drought deepens” is, the scenario itself sets. The odds are otherwise those of your likelihoods: your assumption, not the document’s.',
    );
  });

  it('names four of them', () => {
    const paths = drawn({ talks: 'deal ban', court: 'deal ban' });
    const situations = paths.situations.map((situation) => ({
      ...situation,
      moves: situation.moves.map((move) => ({ ...move, label: move.id, likelihood: 1 })),
    }));
    expect(describeOddsBasis({ ...paths, situations }, {})).toContain(
      'How likely “talks-deal”, “talks-ban”, “court-deal” and “court-ban” are, the scenario itself sets.',
    );
  });

  it('counts the moves where they are too many to name', () => {
    const situations = tiktok.situations.map((situation) => ({
      ...situation,
      moves: situation.moves.map((move) => ({ ...move, likelihood: 1 })),
    }));
    const count = situations.flatMap(({ moves }) => moves).length;
    expect(describeOddsBasis({ ...tiktok, situations }, {})).toContain(
      `How likely ${count} of the moves are, the scenario itself sets.`,
    );
  });
});
