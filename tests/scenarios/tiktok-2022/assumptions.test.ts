import { describe, expect, it } from 'vitest';
import { lookup } from '../../../src/scenario/lookup';
import type { Assumptions } from '../../../src/scenario/types';
import { plainWalk } from '../../scenario/plain-walk';
import { tiktok as scenario } from '../../tiktok';

const everywhere = [...plainWalk(scenario).values()];
const combinations = scenario.assumptions.reduce<Assumptions[]>(
  (some, { id, answers }) =>
    some.flatMap((fixed) => [fixed, ...answers.map((answer) => ({ ...fixed, [id]: answer.id }))]),
  [{}],
);

describe('the assumptions', () => {
  it('are four questions with two answers each, and 81 ways to answer or leave them open', () => {
    expect(scenario.assumptions.map(({ answers }) => answers.length)).toEqual([2, 2, 2, 2]);
    expect(combinations).toHaveLength(81);
  });

  it('leave an open move at every state short of an outcome, however they are answered and whenever', () => {
    for (const fixed of combinations) {
      const nodes = plainWalk(
        scenario,
        fixed,
        everywhere.map(({ state }) => state),
      );
      const dead = [...nodes.values()].filter(
        ({ state, steps }) => steps.length === 0 && !lookup(scenario).isOutcome(state.at),
      );
      expect(
        dead.map(({ key }) => key),
        JSON.stringify(fixed),
      ).toEqual([]);
    }
  });

  it('each close moves of the scenario and make some state out of reach or some step impossible', () => {
    for (const { id, answers } of scenario.assumptions) {
      for (const answer of answers) {
        for (const move of answer.closes) expect(() => lookup(scenario).move(move)).not.toThrow();
        const nodes = [...plainWalk(scenario, { [id]: answer.id }).values()];
        const steps = nodes.reduce((sum, node) => sum + node.steps.length, 0);
        expect(steps, `${id}: ${answer.label}`).toBeLessThan(335);
      }
    }
  });
});
