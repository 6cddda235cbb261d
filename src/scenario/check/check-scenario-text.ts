import * as v from 'valibot';
import { migrate } from '../format-1/migrate';
import { migrateText } from '../format-1/migrate-text';
import { format1Schema, isFormat1 } from '../format-1/schema';
import { scenarioSchema } from '../schema';
import type { Scenario } from '../types';
import { countFaults } from './counts';
import { type Diagnostic, inFileOrder, locator } from './diagnostic';
import type { Fault, JsonPath } from './fault';
import { meaningsLeftOut, pathInFormat1 } from './format-1-faults';
import { type FormatPath, formatPath } from './format-path';
import { readJsonText, withoutMark } from './json-text';
import { limitDiagnostics } from './limit-diagnostics';
import { limits } from './limits';
import { questionFaults } from './questions';
import { repeatedIds } from './repeated-ids';
import { shapeFaults } from './shape';
import { textQualityFaults } from './text-quality';
import { unknownIds } from './unknown-ids';
import { unusedParts } from './unused';
import { wantFaults } from './wants';

/** What was found of a scenario file. */
export interface Checked {
  /** The scenario, where no diagnostic is an error. */
  readonly scenario?: Scenario;
  /**
   * The file's text in the present format, to be kept in its place: where it is of an earlier format, no finding is an
   * error, and the text is not too large for a file then.
   */
  readonly migrated?: string;
  /** In the order of the file. Of more than `limits.findings` only so many, errors before warnings, and one that says so. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Faults of a scenario that its text alone does not show. */
type Further = (scenario: Scenario) => Iterable<Fault>;

/**
 * Opens a scenario file, or says what is wrong with it: with its JSON, its shape, its ids, what it tells and what it
 * never uses. What takes exploring it is found by `checkScenario` in analysis.
 * @param text the whole file, JSON of the format in `schema.ts` or an earlier one; it may come from anywhere, and
 *   nothing is thrown
 * @param further asked where the text shows no error
 */
export function checkScenarioText(text: string, further: Further = () => []): Checked {
  const json = readJsonText(text);
  const opened: Opened = 'value' in json ? open(json.value, further) : json;
  const told = limitDiagnostics(opened.faults);
  const isSound = told.every(({ severity }) => severity !== 'error');
  const { scenario, isEarlier } = opened;
  return {
    ...(scenario && isSound && { scenario, ...(isEarlier && inPresentFormat(text)) }),
    diagnostics: inFileOrder(told.map(locator(withoutMark(text)))),
  };
}

function inPresentFormat(text: string): Pick<Checked, 'migrated'> {
  const migrated = migrateText(text);
  return new TextEncoder().encode(migrated).length > limits.bytes ? {} : { migrated };
}

interface Opened {
  readonly scenario?: Scenario;
  readonly faults: Iterable<Fault>;
  /** Whether the file is of an earlier format. */
  readonly isEarlier?: boolean;
}

function open(value: unknown, further: Further): Opened {
  if (isFormat1(value)) return openFormat1(value, further);
  // One departure is enough to know of any; what they all are is looked for only then.
  const { success, output: scenario } = v.safeParse(scenarioSchema, value, { abortEarly: true });
  return success ? openScenario(scenario, further) : { faults: shapeFaults(value) };
}

/** Opens a file of the first format: what is wrong with it is said of it as it is written. */
function openFormat1(value: object, further: Further): Opened {
  const { success, output } = v.safeParse(format1Schema, value, { abortEarly: true });
  if (!success) return { faults: shapeFaults(value, format1Schema) };
  const written = (path: JsonPath) => pathInFormat1(output, path);
  const { faults, ...opened } = openScenario(migrate(output), further, (path) => formatPath(written(path)));
  return { ...opened, faults: asWritten(faults, written, meaningsLeftOut(output)), isEarlier: true };
}

function* asWritten(
  faults: Iterable<Fault>,
  written: (path: JsonPath) => JsonPath,
  more: Iterable<Fault>,
): Generator<Fault> {
  for (const fault of faults) yield { ...fault, path: written(fault.path) };
  yield* more;
}

function openScenario(scenario: Scenario, further: Further, place: FormatPath = formatPath): Opened {
  const counts = [...countFaults(scenario)];
  return counts.length > 0 ? { faults: counts } : { scenario, faults: faultsIn(scenario, further, place) };
}

/** Errors come first, so that no number of warnings hides one. */
function* faultsIn(scenario: Scenario, further: Further, place: FormatPath): Generator<Fault> {
  let isSound = true;
  for (const fault of errorsIn(scenario, place)) {
    isSound = false;
    yield fault;
  }
  if (isSound) yield* further(scenario);
  yield* unusedParts(scenario);
  yield* textQualityFaults(scenario, place);
  yield* wantFaults(scenario);
}

function* errorsIn(scenario: Scenario, place: FormatPath): Generator<Fault> {
  yield* repeatedIds(scenario, place);
  yield* unknownIds(scenario);
  yield* questionFaults(scenario);
}
