import * as v from 'valibot';
import { scenarioSchema } from '../schema';
import type { Scenario } from '../types';
import { countFaults } from './counts';
import { type Finding, inFileOrder, locator } from './diagnostic';
import type { Fault } from './fault';
import { readJsonText, withoutMark } from './json-text';
import { firstOf } from './limit-diagnostics';
import { repeatedIds } from './repeated-ids';
import { shapeFaults } from './shape';
import { tellingFaults } from './text-quality';
import { unknownIds } from './unknown-ids';
import { unusedParts } from './unused';

/** What was found of a scenario file. */
export interface Checked {
  /** The scenario, where no finding is an error. */
  readonly scenario?: Scenario;
  /** In the order of the file. Of more than `limits.findings` only so many, errors before warnings, and one that says so. */
  readonly findings: readonly Finding[];
}

/** Faults of a scenario that its text alone does not show. */
type Further = (scenario: Scenario) => Iterable<Fault>;

/**
 * Opens a scenario file, or says what is wrong with it: with its JSON, its shape, its ids, what it tells and what it
 * never uses. What takes exploring it is found by `checkScenario` in analysis.
 * @param text the whole file, JSON of the format in `schema.ts`; it may come from anywhere, and nothing is thrown
 * @param further asked where the text shows no error
 */
export function checkScenarioText(text: string, further: Further = () => []): Checked {
  const json = readJsonText(text);
  const opened: Opened = 'value' in json ? open(json.value, further) : json;
  const told = firstOf(opened.faults);
  const isSound = told.every(({ severity }) => severity !== 'error');
  return {
    ...(opened.scenario && isSound ? { scenario: opened.scenario } : {}),
    findings: inFileOrder(told.map(locator(withoutMark(text)))),
  };
}

interface Opened {
  readonly scenario?: Scenario;
  readonly faults: Iterable<Fault>;
}

function open(value: unknown, further: Further): Opened {
  // One departure is enough to know of any; what they all are is looked for only then.
  const { success, output: scenario } = v.safeParse(scenarioSchema, value, { abortEarly: true });
  if (!success) return { faults: shapeFaults(value) };
  const counts = [...countFaults(scenario)];
  return counts.length > 0 ? { faults: counts } : { scenario, faults: faultsIn(scenario, further) };
}

/** Errors come first, so that no number of warnings hides one. */
function* faultsIn(scenario: Scenario, further: Further): Generator<Fault> {
  let isSound = true;
  for (const fault of idFaults(scenario)) {
    isSound = false;
    yield fault;
  }
  if (isSound) yield* further(scenario);
  yield* unusedParts(scenario);
  yield* tellingFaults(scenario);
}

function* idFaults(scenario: Scenario): Generator<Fault> {
  yield* repeatedIds(scenario);
  yield* unknownIds(scenario);
}
