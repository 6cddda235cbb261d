import { describe, expect, it } from 'vitest';
import { lookup } from '../../../src/scenario/lookup';
import { startState } from '../../../src/scenario/states';
import { ahead, plainWalk } from '../../scenario/plain-walk';
import { stateKey } from '../../scenario/state-key';
import { tiktok as scenario } from '../../tiktok';

const nodes = plainWalk(scenario);
const start = stateKey(scenario, startState(scenario));
const isOutcome = (key: string) => lookup(scenario).isOutcome(at(key));
const at = (key: string) => {
  const node = nodes.get(key);
  if (!node) throw new Error(`No position ${key}`);
  return node.state.at;
};

describe('the TikTok scenario, walked exhaustively', () => {
  it('has the 233 states and 335 steps of the negotiation model', () => {
    expect(nodes.size).toBe(233);
    expect([...nodes.values()].reduce((sum, node) => sum + node.steps.length, 0)).toBe(335);
  });

  it('never comes back to a state it has left', () => {
    expect(() => ahead(nodes)).not.toThrow();
  });

  it('has 34,167 complete paths, the longest of 34 moves', () => {
    const paths = new Map<string, { count: number; longest: number }>();
    const measure = (key: string): { count: number; longest: number } => {
      const known = paths.get(key);
      if (known) return known;
      const next = (nodes.get(key)?.steps ?? []).map((step) => measure(step.to));
      const measured =
        next.length === 0
          ? { count: 1, longest: 0 }
          : {
              count: next.reduce((sum, each) => sum + each.count, 0),
              longest: 1 + Math.max(...next.map((each) => each.longest)),
            };
      paths.set(key, measured);
      return measured;
    };
    expect(measure(start)).toEqual({ count: 34_167, longest: 34 });
  });

  it('reaches each outcome in 7 moves and none in fewer', () => {
    const distance = new Map([[start, 0]]);
    for (const [key, far] of distance) {
      for (const { to } of nodes.get(key)?.steps ?? []) {
        if (!distance.has(to)) distance.set(to, far + 1);
      }
    }
    for (const outcome of scenario.outcomes) {
      const fewest = Math.min(
        ...[...distance].filter(([key]) => at(key) === outcome.id).map(([, far]) => far),
      );
      expect(fewest, outcome.title).toBe(7);
    }
  });

  it('has an open move everywhere but at an outcome', () => {
    for (const node of nodes.values()) {
      expect(node.steps.length === 0, node.key).toBe(isOutcome(node.key));
    }
  });

  it('has exactly one party to move at every state', () => {
    for (const node of nodes.values()) {
      if (isOutcome(node.key)) continue;
      expect(new Set(node.steps.map((step) => step.move.by)).size, node.key).toBe(1);
    }
  });
});
