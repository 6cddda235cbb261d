import * as v from 'valibot';
import type { ShapeFault } from '../../scenario/read';
import type { Sessions } from './add-sessions';
import { jsonFault } from './json-fault';
import type { KeptSession } from './kept-schema';
import { readKept } from './kept-session';
import type { Found, Store, StoreResult } from './kept-store';
import { ok, type Result, refused } from './result';
import { shapeFaults } from './shape-faults';

/** Characters. */
export const largestFile = 100_000_000;

const mostFaults = 40;
const fileFormat = 'impasse-saves-1';

const file = v.strictObject({
  format: v.literal(fileFormat),
  /** When it was written, as ISO 8601. */
  written: v.pipe(v.string(), v.isoTimestamp('It must be a date and time as 2022-12-08T09:30:00.000Z.')),
  autosaves: v.array(v.unknown()),
  saves: v.array(v.unknown()),
});

/** What a file holds, for `Store.add`. */
export interface ReadFile {
  readonly sessions: Sessions;
  /** How many of its sessions could not be read; they are not in `sessions`. */
  readonly unread: number;
  /** Why, and where in the file; no more than a person would read. */
  readonly faults: readonly ShapeFault[];
}

/**
 * Everything that is kept on this device, as JSON; with a sentence for each record that could not be read.
 * @param unkept what the device could not keep, which the file then holds beside the rest, or alone where nothing of
 *   the device can be read
 */
export async function writeSessionFile(
  store: Store,
  unkept?: KeptSession,
): StoreResult<{ readonly text: string; readonly problems: readonly string[] }> {
  const autosaves = await found(store.autosaves(), unkept);
  if (!autosaves.ok) return autosaves;
  const saves = await found(store.saves(), unkept);
  if (!saves.ok) return saves;
  const content: v.InferInput<typeof file> = {
    format: fileFormat,
    written: new Date().toISOString(),
    autosaves: [...autosaves.value.found.map(({ session }) => session), ...(unkept ? [unkept] : [])],
    saves: [...saves.value.found],
  };
  return ok({
    text: JSON.stringify(content, undefined, 1),
    problems: [...new Set([...autosaves.value.problems, ...saves.value.problems])],
  });
}

/** What the device gives; nothing, and why, where it gives nothing but there is something else to write. */
async function found<Item>(
  reading: StoreResult<Found<Item>>,
  unkept: KeptSession | undefined,
): StoreResult<Found<Item>> {
  const result = await reading;
  if (result.ok || !unkept) return result;
  return ok({ found: [], problems: ['It holds this walk alone: nothing else on this device can be read.'] });
}

/** Reads a file that `writeSessionFile` wrote. Refused, with places, if it is none; never throws. */
export function readSessionFile(text: string): Result<ReadFile, readonly ShapeFault[]> {
  if (text.length > largestFile) {
    return refused([{ path: '(whole file)', message: 'It is too large to have been written by Impasse.' }]);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused([jsonFault(text)]);
  }
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof format === 'string' && format !== fileFormat && /^impasse-saves-[1-9]\d{0,5}$/.test(format)) {
    return refused([
      { path: 'format', message: 'A newer Impasse wrote this file. Reload the page, then open it again.' },
    ]);
  }
  const read = v.safeParse(file, value);
  return read.success ? ok(readSessions(read.output)) : refused(shapeFaults(read.issues));
}

function readSessions({ autosaves, saves }: v.InferOutput<typeof file>): ReadFile {
  const faults: ShapeFault[] = [];
  let unread = 0;
  const readAll = (list: 'autosaves' | 'saves', values: readonly unknown[]): KeptSession[] =>
    values.flatMap((value, index) => {
      const read = readKept(value);
      if (read.ok) return [read.value];
      if (faults.length < mostFaults) {
        for (const { path, message } of read.problem.faults) {
          faults.push({ path: `${list}.${index}.${path}`, message });
        }
      }
      unread += 1;
      return [];
    });
  const sessions = {
    autosaves: readAll('autosaves', autosaves),
    // A save that has lost its name is still a walk.
    saves: readAll('saves', saves).map((save) => ({ ...save, name: save.name ?? 'Unnamed' })),
  };
  return { sessions, faults, unread };
}
