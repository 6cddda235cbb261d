import { type AnalysisResult, isComputed, type Part } from '../analysis/result/analysis-result';
import type { Scenario } from '../scenario/types';

/**
 * What is computed of a scenario as plain JSON: `scenario`, `explored`, `reach`, `paths`, `necessaryConditions`, `pointsOfNoReturn`,
 * `powers` and `odds`, as `AnalysisResult` has them, but for this: moves and situations go by their ids; a number of paths
 * is a string, as it may have more digits than a JSON number keeps; and an expected number of moves without an end is
 * null. A part that was not computed is `{ notComputed }`, with the reason.
 */
export function analysisJson(scenario: Scenario, result: AnalysisResult): object {
  const { id, version, title, outcomes } = scenario;
  return {
    scenario: { id, version, title },
    explored: ifComputed(result.explored, ({ states, isAll }) => ({ states, isAll })),
    reach: result.reach.map(({ outcome, prospect, path }) => ({
      outcome,
      prospect,
      shortest: path?.map((move) => move.id),
    })),
    paths: ifComputed(result.paths, ({ byEnd, counted }) => ({
      counted,
      all: String(byEnd.reduce((sum, count) => sum + count, 0n)),
      byOutcome: outcomes.map((outcome, index) => ({ outcome: outcome.id, paths: String(byEnd[index]) })),
      withoutOutcome: String(byEnd[outcomes.length]),
    })),
    needs: ifComputed(result.needs, (needs) =>
      needs.map((need) => ('moves' in need ? { ...need, moves: need.moves.map((move) => move.id) } : need)),
    ),
    pointsOfNoReturn: ifComputed(result.closings, (closings) =>
      closings.map(({ move, path, ...closing }) => ({ move: move.id, ...closing, first: path })),
    ),
    powers: result.powers,
    odds: ifComputed(result.odds, ({ byOutcome, ...odds }) => ({
      byOutcome: outcomes.map((outcome, index) => ({ outcome: outcome.id, probability: byOutcome[index] })),
      ...odds,
    })),
  };
}

function ifComputed<Value extends object>(part: Part<Value>, write: (value: Value) => unknown): unknown {
  return isComputed(part) ? write(part) : part;
}
