import * as v from 'valibot';
import type { Database } from './kept-database';

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

/** What the database has as an own scenario; nothing where it is none that this Impasse can read. */
export function readOwn(value: unknown): OwnScenario | undefined {
  const read = v.safeParse(ownSchema, value);
  return read.success ? read.output : undefined;
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
