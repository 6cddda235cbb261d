import { getNodeValue } from 'jsonc-parser';
import * as v from 'valibot';
import { scenarioSchema } from '../schema';
import type { Scenario } from '../types';
import { countFaults } from './counts';
import type { Fault } from './fault';
import { type Finding, inFileOrder, type Locate, locator } from './finding';
import { firstOf } from './first-of';
import { readJsonText } from './json-text';
import { repeatedIds } from './repeated-ids';
import { shapeFaults } from './shape';
import { tellingFaults } from './telling';
import { unknownIds } from './unknown-ids';
import { unusedParts } from './unused';

/** What was found of a scenario file. */
export interface CheckedText {
  /** The scenario, where no finding is an error. */
  readonly scenario?: Scenario;
  /** In the order of the file; `limits.findings` at most, errors before warnings where there are more. */
  readonly findings: readonly Finding[];
  /** Gives further faults of the same file their line and column. */
  readonly locate: Locate;
}

/**
 * Opens a scenario file, or says what is wrong with it: with its JSON, its shape, its ids, what it tells and what it
 * never uses. What takes exploring it is found by `checkScenario` in analysis.
 * @param text the whole file, JSON of the format in `schema.ts`; it may come from anywhere, and nothing is thrown
 */
export function checkScenarioText(text: string): CheckedText {
  const { root, faults } = readJsonText(text);
  const locate = locator(text, root);
  const opened = faults.length === 0 && root ? open(getNodeValue(root)) : { faults };
  const told = firstOf(opened.faults);
  const isSound = told.every(({ severity }) => severity !== 'error');
  return {
    ...(opened.scenario && isSound ? { scenario: opened.scenario } : {}),
    findings: inFileOrder(told.map(locate)),
    locate,
  };
}

function open(value: unknown): { scenario?: Scenario; faults: Iterable<Fault> } {
  const shape = firstOf(shapeFaults(value));
  if (shape.length > 0) return { faults: shape };
  const scenario = v.parse(scenarioSchema, value);
  const counts = [...countFaults(scenario)];
  return counts.length > 0 ? { faults: counts } : { scenario, faults: faultsIn(scenario) };
}

/** Errors come first, so that no number of warnings hides one. */
function* faultsIn(scenario: Scenario): Generator<Fault> {
  yield* repeatedIds(scenario);
  yield* unknownIds(scenario);
  yield* unusedParts(scenario);
  yield* tellingFaults(scenario);
}
