import * as v from 'valibot';
import { scenarioSchema } from '../schema';
import type { Scenario } from '../types';
import { countFaults } from './counts';
import type { Fault } from './fault';
import { type Finding, inFileOrder, type Locate, locator } from './finding';
import { firstOf } from './first-of';
import { readJsonText, withoutMark } from './json-text';
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
  const json = readJsonText(text);
  const opened: Opened = 'value' in json ? open(json.value) : json;
  const locate = locator(withoutMark(text));
  const told = firstOf(opened.faults);
  const isSound = told.every(({ severity }) => severity !== 'error');
  return {
    ...(opened.scenario && isSound ? { scenario: opened.scenario } : {}),
    findings: inFileOrder(told.map(locate)),
    locate,
  };
}

interface Opened {
  readonly scenario?: Scenario;
  readonly faults: Iterable<Fault>;
}

function open(value: unknown): Opened {
  // One departure is enough to know of any; what they all are is looked for only then.
  const { success, output: scenario } = v.safeParse(scenarioSchema, value, { abortEarly: true });
  if (!success) return { faults: shapeFaults(value) };
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
