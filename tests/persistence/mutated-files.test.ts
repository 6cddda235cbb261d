import fc from 'fast-check';
import { expect, it } from 'vitest';
import { restoreSession } from '../../src/persistence/restore-session';
import { serializeSession } from '../../src/persistence/serialize-session';
import { readSessionFile } from '../../src/persistence/session-file';
import { contradiction, stationsTo } from '../../src/walk/walk';
import { runs } from '../random-runs';
import { tiktok } from '../tiktok';
import { anySession } from '../walk/any-session';

/** Small values, names and numbers that have broken readers before. */
const bait = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 0, 0.5, 1, 1e308, 2 ** 53, '', 'x', [], {}, 'x'.repeat(6000)),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'offerData', 'impasse-kept-2', 'impasse-kept-1e9'),
  fc.jsonValue({ maxDepth: 3 }),
);
const baitKey = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'length', 'x', '0');

const mutation = fc.oneof(
  fc.record({ what: fc.constant('put' as const), where: fc.nat(), value: bait }),
  fc.record({ what: fc.constant('drop' as const), where: fc.nat() }),
  fc.record({ what: fc.constant('add' as const), where: fc.nat(), key: baitKey, value: bait }),
  fc.record({ what: fc.constant('repeat' as const), where: fc.nat(), times: fc.nat(200) }),
  fc.record({ what: fc.constant('cut' as const), where: fc.nat(), most: fc.nat(20) }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer Kind> ? Kind : never;

/** Every place in a JSON value: the object or list it is in, and its key there. */
function placesIn(value: unknown): { parent: Record<string, unknown>; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as Record<string, unknown>;
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...placesIn(parent[key])]);
}

function own(parent: object, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

/** A file's text with one thing about it changed. */
function mutated(text: string, change: Mutation): string {
  if (change.what === 'cut') {
    const at = change.where % text.length;
    return text.slice(0, at) + text.slice(at + change.most);
  }
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return text;
  }
  const places = placesIn(file);
  const place = places[change.where % (places.length || 1)];
  if (!place) return text;
  const { parent, key } = place;
  const value = parent[key];
  if (change.what === 'put') own(parent, key, change.value);
  else if (change.what === 'drop') Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key];
  else if (change.what === 'repeat') {
    if (Array.isArray(parent)) parent.push(...Array.from({ length: change.times }, () => value));
  } else {
    const target = typeof value === 'object' && value !== null ? value : parent;
    if (Array.isArray(target)) target.push(change.value);
    else own(target, change.key, change.value);
  }
  return JSON.stringify(file);
}

/** A file of two sessions, as the app writes it, with an own scenario or, as it once was, without. */
const anyFile = fc
  .tuple(anySession(tiktok), anySession(tiktok), fc.boolean())
  .map(([autosave, save, isEarlier]) => {
    const written = new Date('2022-12-08T09:30:00Z');
    const saved = written.toISOString();
    const named = { format: 'impasse-own-1', id: 'mine', version: 1, title: 'Mine' };
    return JSON.stringify({
      format: isEarlier ? 'impasse-saves-1' : 'impasse-saves-2',
      written: saved,
      autosaves: [serializeSession(tiktok, autosave, written)],
      saves: [serializeSession(tiktok, { ...save, name: 'Monday' }, written)],
      ...(isEarlier ? {} : { scenarios: [{ ...named, text: '{}', draft: '{', saved }] }),
    });
  });

/** A hundred of them, the same in each run, since making them takes longer than reading them. */
const files = fc.sample(anyFile, { numRuns: runs(100), seed: 8122022 });

/** How many walks and scenarios are written in a file. */
function entriesOf(text: string): number {
  const { autosaves, saves, scenarios = [] } = JSON.parse(text);
  return autosaves.length + saves.length + scenarios.length;
}

it('reads mutated files without throwing, and opens what it reads of them', () => {
  const clean = Reflect.ownKeys(Object.prototype);
  const seen = { refused: 0, faulty: 0, whole: 0, partlyOpened: 0 };
  const longestAnswer = 20_000;
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      (text, mutations) => {
        const file = mutations.reduce(mutated, text);
        const read = readSessionFile(file);
        expect(Reflect.ownKeys(Object.prototype)).toEqual(clean);
        if (!read.ok) {
          seen.refused += 1;
          expect(JSON.stringify(read.problem).length).toBeLessThan(longestAnswer);
          expect(read.problem.length).toBeGreaterThan(0);
          return;
        }
        const { sessions, scenarios, faults } = read.value;
        const unread = entriesOf(file) - sessions.autosaves.length - sessions.saves.length - scenarios.length;
        expect(JSON.stringify(faults).length).toBeLessThan(longestAnswer);
        expect(faults.length > 0).toBe(unread > 0);
        seen[unread > 0 ? 'faulty' : 'whole'] += 1;
        for (const kept of [...sessions.autosaves, ...sessions.saves]) {
          const opened = restoreSession(tiktok, kept);
          if (!opened.ok) continue;
          const { session, problems } = opened.value;
          expect(JSON.stringify(problems).length).toBeLessThan(longestAnswer);
          if (problems.length > 0) seen.partlyOpened += 1;
          stationsTo(tiktok, session.walk);
          contradiction(tiktok, session.walk);
        }
        expect(Reflect.ownKeys(Object.prototype)).toEqual(clean);
      },
    ),
    { numRuns: runs(10_000) },
  );
  for (const [kind, number] of Object.entries(seen)) expect(number, kind).toBeGreaterThan(runs(10_000) / 100);
}, 120_000);
