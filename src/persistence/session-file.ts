import * as v from 'valibot';
import type { ShapeFault } from '../scenario/read';
import { err, ok, type Result } from '../scenario/result';
import type { Sessions } from './add-sessions';
import { jsonFault } from './json-fault';
import { type OwnScenario, parseImportedScenario } from './own-scenarios';
import { parseStoredSession } from './parse-stored-session';
import { schemaFaults } from './schema-faults';
import type { Found, Store, StoreResult } from './store';
import type { StoredSession } from './stored-session-schema';

/** Characters. */
export const maxFileBytes = 100_000_000;

const maxFaults = 40;
const earlierFormat = 'impasse-saves-1';
const fileFormat = 'impasse-saves-2';

const earlierEntries = {
  /** When it was written, as ISO 8601. */
  written: v.pipe(v.string(), v.isoTimestamp('It must be a date and time as 2022-12-08T09:30:00.000Z.')),
  autosaves: v.array(v.unknown()),
  saves: v.array(v.unknown()),
};
/** Before files held own scenarios. */
const earlierFile = v.strictObject({ format: v.literal(earlierFormat), ...earlierEntries });
const file = v.strictObject({
  format: v.literal(fileFormat),
  ...earlierEntries,
  scenarios: v.array(v.unknown()),
});

/** What a file holds, for `Store.add`. */
export interface ReadFile {
  readonly sessions: Sessions;
  /** The texts are as they stand in the file: the checker has not seen them. */
  readonly scenarios: readonly OwnScenario[];
  /** Why some of its sessions and scenarios could not be read, and where in the file; no more than a person would read. */
  readonly faults: readonly ShapeFault[];
}

/**
 * Everything that is kept on this device, as JSON; with a sentence for each record that could not be read.
 * @param unkept what the device could not keep, which the file then holds beside the rest, or alone where nothing of
 *   the device can be read
 */
export async function writeSessionFile(
  store: Store,
  unkept?: StoredSession,
): StoreResult<{ readonly text: string; readonly problems: readonly string[] }> {
  const autosaves = await found(store.autosaves(), unkept);
  if (!autosaves.ok) return autosaves;
  const saves = await found(store.saves(), unkept);
  if (!saves.ok) return saves;
  const scenarios = await found(store.ownScenarios(), unkept);
  if (!scenarios.ok) return scenarios;
  const content: v.InferInput<typeof file> = {
    format: fileFormat,
    written: new Date().toISOString(),
    autosaves: [...autosaves.value.found.map(({ session }) => session), ...(unkept ? [unkept] : [])],
    saves: [...saves.value.found],
    scenarios: [...scenarios.value.found],
  };
  return ok({
    text: JSON.stringify(content, undefined, 1),
    problems: [...new Set([autosaves, saves, scenarios].flatMap(({ value }) => value.problems))],
  });
}

/** What the device gives; nothing, and why, where it gives nothing but there is something else to write. */
async function found<Item>(
  reading: StoreResult<Found<Item>>,
  unkept: StoredSession | undefined,
): StoreResult<Found<Item>> {
  const result = await reading;
  if (result.ok || !unkept) return result;
  return ok({ found: [], problems: ['It holds this walk alone: nothing else on this device can be read.'] });
}

/** Reads a file that `writeSessionFile` wrote. Refused, with places, if it is none; never throws. */
export function readSessionFile(text: string): Result<ReadFile, readonly ShapeFault[]> {
  if (text.length > maxFileBytes) {
    return err([{ path: '(whole file)', message: 'It is too large to have been written by Impasse.' }]);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err([jsonFault(text)]);
  }
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  const isKnown = format === fileFormat || format === earlierFormat;
  if (typeof format === 'string' && !isKnown && /^impasse-saves-[1-9]\d{0,5}$/.test(format)) {
    return err([
      { path: 'format', message: 'A newer Impasse wrote this file. Reload the page, then open it again.' },
    ]);
  }
  if (typeof format === 'string' && /^impasse-scenario-\d+$/.test(format)) {
    return err([{ path: 'format', message: 'It is a scenario, not walks. Open it under “Scenarios”.' }]);
  }
  if (format === earlierFormat) {
    const read = v.safeParse(earlierFile, value);
    return read.success
      ? ok(readSessions({ ...read.output, scenarios: [] }))
      : err(schemaFaults(read.issues));
  }
  const read = v.safeParse(file, value);
  return read.success ? ok(readSessions(read.output)) : err(schemaFaults(read.issues));
}

type Content = Pick<v.InferOutput<typeof file>, 'autosaves' | 'saves' | 'scenarios'>;

function readSessions(content: Content): ReadFile {
  const faults: ShapeFault[] = [];
  const readAll = <Item>(
    list: keyof Content,
    read: (value: unknown) => Result<Item, readonly ShapeFault[]>,
  ): Item[] =>
    content[list].flatMap((value, index) => {
      const item = read(value);
      if (item.ok) return [item.value];
      if (faults.length < maxFaults) {
        for (const { path, message } of item.problem) {
          faults.push({ path: `${list}.${index}.${path}`, message });
        }
      }
      return [];
    });
  const sessions = {
    autosaves: readAll('autosaves', readSession),
    // A save that has lost its name is still a walk.
    saves: readAll('saves', readSession).map((save) => ({ ...save, name: save.name ?? 'Unnamed' })),
  };
  return { sessions, scenarios: readAll('scenarios', parseImportedScenario), faults };
}

function readSession(value: unknown): Result<StoredSession, readonly ShapeFault[]> {
  const read = parseStoredSession(value);
  return read.ok ? read : err(read.problem.faults);
}
