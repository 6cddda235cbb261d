import { expect, it } from 'vitest';
import { holds } from '../../src/scenario/conditions';
import { lookup } from '../../src/scenario/lookup';
import { readScenario } from '../../src/scenario/read';
import { applyEffects, openMoves, startState, stateAfter } from '../../src/scenario/states';
import type { Condition, Effect, MoveId, Scenario, State } from '../../src/scenario/types';
import { riverTamble } from '../../src/scenarios/river-tamble/scenario';
import { tiktok2022 } from '../../src/scenarios/tiktok-2022/scenario';
import riverRules from './first-rules/river-tamble.json';
import tiktokRules from './first-rules/tiktok-2022.json';

/** What a scenario's walks were when it was first shared: its moves alone, with what opens them and what they do. */
interface Rules {
  readonly start: string;
  readonly facts: readonly { readonly id: string; readonly values: readonly string[] }[];
  readonly moves: readonly {
    readonly id: string;
    readonly at: string;
    readonly when?: object;
    readonly sets?: readonly object[];
    readonly to: string;
  }[];
  readonly outcomes: readonly string[];
}

/** The rules as a scenario that has nothing to tell, for the one meaning of conditions and effects. */
function walkable({ facts, outcomes }: Rules): Scenario {
  return {
    facts: facts.map(({ id, values }) => ({ id, values: values.map((value) => ({ id: value })) })),
    outcomes: outcomes.map((id) => ({ id })),
    parties: [],
    situations: [],
  } as unknown as Scenario;
}

/**
 * Walks by the first rules and by the scenario as it now is side by side, from every pair of states that the same
 * moves lead to, once: so every walk is looked at, of any length, and however often it returns.
 * @returns how many pairs there are, and the complete walks by the first rules; endless where walks return
 */
function compare(rules: Rules, scenario: Scenario): { pairs: number; walks: number } {
  const before = walkable(rules);
  const facts = Object.fromEntries(rules.facts.map(({ id, values }) => [id, values[0]]));
  const start = { at: rules.start, facts } as State;
  const walksFrom = new Map<string, number>();
  const look = (old: State, now: State, path: readonly string[]): number => {
    const pair = JSON.stringify([old, now]);
    const known = walksFrom.get(pair);
    if (known !== undefined) return known;
    if (rules.outcomes.includes(old.at)) {
      expect(lookup(scenario).isOutcome(now.at), path.join(' ')).toBe(true);
      walksFrom.set(pair, 1);
      return 1;
    }
    // Met again before it is known, it is on a walk that returns.
    walksFrom.set(pair, Number.POSITIVE_INFINITY);
    const openNow = new Map(openMoves(scenario, now).map((move) => [move.id, move]));
    let walks = 0;
    for (const { id, at, when, sets = [], to } of rules.moves) {
      if (at !== old.at || !holds(when as Condition | undefined, old.facts)) continue;
      const way = [...path, id];
      const move = openNow.get(id as MoveId);
      if (!move) throw new Error(`No longer legal: ${way.join(' ')}`);
      const next = { at: to, facts: applyEffects(before, sets as Effect[], old.facts) } as State;
      walks += look(next, stateAfter(scenario, move, now), way);
    }
    walksFrom.set(pair, walks);
    return walks;
  };
  const walks = look(start, startState(scenario), []);
  return { pairs: walksFrom.size, walks };
}

it('each of the 34,167 complete walks of the TikTok scenario as first shared is still one', () => {
  expect(compare(tiktokRules, readScenario(tiktok2022))).toMatchObject({ walks: 34_167 });
});

it('each walk of the River Tamble as first shared, of whatever length, is still one', () => {
  const { pairs, walks } = compare(riverRules, readScenario(riverTamble));
  expect(walks).toBe(Number.POSITIVE_INFINITY);
  expect(pairs).toBeGreaterThanOrEqual(145);
});

it('a walk that is no longer legal is told by its moves', () => {
  const scenario = readScenario(tiktok2022);
  const without = {
    ...scenario,
    situations: scenario.situations.map((situation) => ({
      ...situation,
      moves: situation.moves.filter(({ id }) => id !== 'offerData'),
    })),
  };
  expect(() => compare(tiktokRules, without)).toThrow('No longer legal: offerData');
});
