import * as v from 'valibot';
import type { ShapeFault } from '../scenario/read';
import { err, ok, type Result } from '../scenario/result';
import type { Database } from './database';
import { schemaFaults } from './schema-faults';
import type { StoreProblem } from './store-problem';
import { write } from './transactions';

const ownSchema = v.strictObject({
  format: v.literal('impasse-own-1'),
  id: v.string(),
  version: v.number(),
  title: v.string(),
  text: v.string(),
  draft: v.optional(v.string()),
  /** When it was last written, as ISO 8601. */
  saved: v.string(),
});

/**
 * A scenario of the person's own: the text of its file as it was last opened, and what has been typed since. The text
 * is read by the checker each time it is opened; what is kept here is only shown.
 */
export type OwnScenario = v.InferOutput<typeof ownSchema>;

/** Reads a value of a file as an own scenario; refused with the places where it is none. */
export function parseImportedScenario(value: unknown): Result<OwnScenario, readonly ShapeFault[]> {
  const read = v.safeParse(ownSchema, value);
  return read.success ? ok(read.output) : err(schemaFaults(read.issues));
}

/** What the database has as an own scenario; nothing where it is none that this Impasse can read. */
export function readOwn(value: unknown): OwnScenario | undefined {
  const read = parseImportedScenario(value);
  return read.ok ? read.value : undefined;
}

/** All own scenarios by title, and a sentence for each that cannot be read: it stays where it is. */
export async function readOwnScenarios(database: Database) {
  const { store, done } = database.transaction('scenarios');
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll(), done]);
  const found: OwnScenario[] = [];
  const problems: string[] = [];
  for (const [index, key] of keys.entries()) {
    const own = readOwn(values[index]);
    if (own) found.push(own);
    else problems.push(`The scenario “${key}” kept on this device cannot be read. It stays there.`);
  }
  found.sort((a, b) => a.title.localeCompare(b.title));
  return { found, problems };
}

/** The text as it was last written on, opened or not. */
export function latestText({ text, draft }: OwnScenario): string {
  return draft ?? text;
}

/** Whether one holds what another does, whenever they were written. */
export function isSameOwn(one: OwnScenario, other: OwnScenario): boolean {
  return one.text === other.text && one.draft === other.draft;
}

/** What came of replacing one: it is written, or another was found in the place of the one to be replaced. */
export interface Replaced {
  readonly found?: OwnScenario;
}

/**
 * Writes one in the place of another, if that is still what is kept there or nothing is; what else is found there is
 * given, and stays. It is looked at and written in one transaction, so that no tab comes between.
 */
export function replaceOwn(
  database: Database,
  before: OwnScenario,
  own: OwnScenario,
): Promise<Result<Replaced, StoreProblem>> {
  return write(database, async (writing) => {
    const scenarios = writing.objectStore('scenarios');
    const value = await scenarios.get(own.id);
    const found = readOwn(value);
    if (value !== undefined && !found) {
      const words = `What this device keeps as “${own.id}” cannot be read, and is not written over. Download your text as a file.`;
      return err({ kind: 'unfit', words } as const);
    }
    if (found && !isSameOwn(found, before)) return ok({ found });
    await scenarios.put(own, own.id);
    return ok({});
  });
}
