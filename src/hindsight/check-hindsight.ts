import * as v from 'valibot';
import { type Diagnostic, inFileOrder, locator } from '../scenario/check/diagnostic';
import { error, type Fault } from '../scenario/check/fault';
import { readJsonText, withoutMark } from '../scenario/check/json-text';
import { limitDiagnostics } from '../scenario/check/limit-diagnostics';
import { shapeFaults } from '../scenario/check/shape';
import type { Scenario } from '../scenario/types';
import { dateFaults } from './date-faults';
import { idFaults } from './id-faults';
import { hindsightSchema } from './schema';
import type { Hindsight } from './types';
import { walkFaults } from './walk-faults';

/** What was found of a hindsight file. */
export interface CheckedHindsight {
  /** The hindsight, where no diagnostic is an error. */
  readonly hindsight?: Hindsight;
  /** In the order of the file; of very many the first only, and one that says so. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Opens a hindsight file, or says what is wrong with it: its JSON, its shape (a note without a source, or one of which
 * neither a primary text nor a good report was read), its dates, ids that its scenario or it does not have, and walks
 * that its scenario does not allow.
 * @param text the whole file, JSON of the format in `schema.ts`; it may come from anywhere, and nothing is thrown
 * @param scenario the one that the file belongs to
 */
export function checkHindsight(text: string, scenario: Scenario): CheckedHindsight {
  const json = readJsonText(text);
  if ('faults' in json) return { diagnostics: located(text, json.faults) };
  const read = v.safeParse(hindsightSchema, json.value);
  if (!read.success) return { diagnostics: located(text, shapeFaults(json.value, hindsightSchema)) };
  const hindsight = read.output;
  const diagnostics = located(text, faultsIn(hindsight, scenario));
  return diagnostics.length > 0 ? { diagnostics } : { hindsight, diagnostics };
}

function located(text: string, faults: Iterable<Fault>): Diagnostic[] {
  return inFileOrder(limitDiagnostics(faults).map(locator(withoutMark(text))));
}

function* faultsIn(hindsight: Hindsight, scenario: Scenario): Generator<Fault> {
  if (hindsight.scenario !== scenario.id) {
    yield error(
      ['scenario'],
      `The file belongs to the scenario "${hindsight.scenario}", and this one is "${scenario.id}".`,
      'Open it with the scenario that it names, or name this one.',
    );
    return;
  }
  yield* dateFaults(hindsight, scenario);
  yield* idFaults(hindsight, scenario);
  yield* walkFaults(hindsight, scenario);
}
