import { describe, expect, it } from 'vitest';
import type { Likelihoods } from '../../../src/analysis/odds/likelihoods';
import { stepChange } from '../../../src/analysis/result/step-change';
import { lookup } from '../../../src/scenario/lookup';
import { startState, stateAfter } from '../../../src/scenario/states';
import type { SituationId, State } from '../../../src/scenario/types';
import { drawn } from '../../drawn-scenario';
import { moves, shortest, tiktok } from '../../tiktok';
import { movedBy } from '../games/games';

const after = (words: readonly string[]) =>
  moves(words.join(' ')).reduce(
    (state, move) => stateAfter(tiktok, lookup(tiktok).move(move), state),
    startState(tiktok),
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

  it('is told of every outcome, with its odds and with who decides', () => {
    const game = movedBy(drawn({ talks: 'court deal', court: 'deal lapse' }), 'A B', {
      talks: 'A',
      court: 'B',
    });
    const scenario = {
      ...game,
      outcomes: game.outcomes.map((outcome) => ({ ...outcome, short: outcome.id })),
    };
    const given = { assumptions: {}, likelihoods: { 'talks-deal': 3 } as Likelihoods, limit: 100 };
    const at = (place: string): State => ({ at: place as SituationId, facts: {} });
    const change = (before: string, after: string) => stepChange(scenario, at(before), at(after), given);
    expect(change('talks', 'court')).toEqual({
      outcomes: [
        {
          outcome: 'deal',
          before: { prospect: 'possible', chance: 7 / 8 },
          after: { prospect: 'possible', chance: 1 / 2 },
        },
        {
          outcome: 'lapse',
          before: { prospect: 'possible', chance: 1 / 8 },
          after: { prospect: 'possible', chance: 1 / 2 },
        },
      ],
      reach: [],
      powers: {
        before: [
          'lapse takes A and B together; any one of them can stop it.',
          'A or B alone can bring about deal; A and B together can stop it.',
        ],
        after: ['B alone can bring about deal or lapse, and can stop each.'],
      },
      notComputed: undefined,
    });
    expect(change('court', 'lapse')).toEqual({
      outcomes: [
        {
          outcome: 'deal',
          before: { prospect: 'possible', chance: 1 / 2 },
          after: { prospect: 'impossible', chance: 0 },
        },
        {
          outcome: 'lapse',
          before: { prospect: 'possible', chance: 1 / 2 },
          after: { prospect: 'certain', chance: 1 },
        },
      ],
      reach: ['It put deal out of reach.', 'It made lapse certain.'],
      powers: {
        before: ['B alone can bring about deal or lapse, and can stop each.'],
        after: ['deal is out of reach, whatever anyone does.', 'lapse comes about whatever anyone does.'],
      },
      notComputed: undefined,
    });
    expect(change('lapse', 'lapse')).toMatchObject({ reach: [], powers: { before: [], after: [] } });
  });

  it('says so where too many states lie ahead', () => {
    const { outcomes, powers, notComputed } = changed(['holdFirm'], 50);
    expect(notComputed).toMatch(/^More than 50 positions/);
    expect(outcomes.every(({ before }) => before.chance === undefined)).toBe(true);
    expect(powers).toEqual({ before: [], after: [] });
  });
});
