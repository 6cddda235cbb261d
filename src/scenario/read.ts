import * as v from 'valibot';
import { scenarioSchema } from './schema';
import type { Scenario, ScenarioSource } from './types';

/** One thing that is wrong with a scenario's shape, and where. */
export interface ShapeFault {
  /** Such as `situations.2.moves.0.label`. */
  readonly path: string;
  readonly message: string;
}

/** Thrown by `readScenario`; its message lists the faults. */
export class ScenarioShapeError extends Error {
  constructor(readonly faults: readonly ShapeFault[]) {
    super(faults.map((fault) => `${fault.path}: ${fault.message}`).join('\n'));
    this.name = 'ScenarioShapeError';
  }
}

/**
 * Reads a scenario: checks its shape and types its ids.
 * @throws {ScenarioShapeError} naming every place where the shape is not the format's
 */
export function readScenario(source: ScenarioSource): Scenario {
  const read = v.safeParse(scenarioSchema, source);
  if (read.success) return read.output;
  throw new ScenarioShapeError(
    read.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '(whole file)', message: issue.message })),
  );
}
