import { describe, expect, it } from 'vitest';
import { parseStoredSession } from '../../src/persistence/parse-stored-session';
import { serializeSession } from '../../src/persistence/serialize-session';
import type { StoredSession } from '../../src/persistence/stored-session-schema';
import { noMarks } from '../../src/walk/session';
import { limits } from '../../src/walk/session-limits';
import { newWalk } from '../../src/walk/walk';
import { tiktok } from '../tiktok';

const kept = serializeSession(tiktok, { ...noMarks, walk: newWalk() }, new Date('2022-12-08T09:30:00Z'));

function problemOf(entries: object) {
  const read = parseStoredSession({ ...kept, ...entries });
  return read.ok ? undefined : read.problem;
}

const asMany = (length: number) => Array.from({ length }, (_, index) => `${index}`);
const asWide = (length: number) => Object.fromEntries(asMany(length).map((id) => [id, 1]));
const noLongerThan = (most: number) => `It is longer than ${most} characters.`;
const noMoreThan = (most: number) => `It holds more than ${most} entries.`;
const vote = { path: [], tally: {} };
const prediction = { who: 'Ann', move: 'offerData' };
const pin = { id: '1', name: '', moves: [] };

describe('a kept session', () => {
  it.each<[keyof StoredSession, unknown, string, string]>([
    ['scenario', { id: 'x', version: 0 }, 'scenario.version', 'It must be at least 1.'],
    ['scenario', { id: '', version: 1 }, 'scenario.id', 'It is empty.'],
    ['scenario', { id: 'x'.repeat(41), version: 1 }, 'scenario.id', noLongerThan(40)],
    ['walk', { ...kept.walk, here: -1 }, 'walk.here', 'It must be at least 0.'],
    ['votes', [{ ...vote, tally: { x: 2 ** 53 } }], 'votes.0.tally.x', 'It is too great a number.'],
    ['name', 'x'.repeat(101), 'name', noLongerThan(100)],
    ['likelihoods', null, 'likelihoods', 'It must be a group of entries, but is empty.'],
    ['likelihoods', 3, 'likelihoods', 'It must be a group of entries, but is a number.'],
    ['likelihoods', { x: Number.POSITIVE_INFINITY }, 'likelihoods.x', 'It must be a number.'],
    ['likelihoods', asWide(1001), 'likelihoods', noMoreThan(1000)],
    ['pins', Array(101).fill(pin), 'pins', noMoreThan(100)],
    ['notes', Array(1001).fill({ path: [], text: '' }), 'notes', noMoreThan(1000)],
    ['votes', Array(1001).fill(vote), 'votes', noMoreThan(1000)],
    ['votes', [{ ...vote, named: Array(201).fill(prediction) }], 'votes.0.named', noMoreThan(200)],
    ['played', asMany(101), 'played', noMoreThan(100)],
  ])('whose %s is out of bounds is damaged, and says how', (entry, value, path, message) => {
    expect(problemOf({ [entry]: value })).toEqual({ kind: 'damaged', faults: [{ path, message }] });
  });

  it('holds as much as it may', () => {
    const most = {
      name: 'x'.repeat(limits.name),
      likelihoods: asWide(1000),
      pins: Array(100).fill(pin),
      notes: [{ path: [], text: 'x'.repeat(5000) }],
      votes: [{ ...vote, named: Array(200).fill(prediction) }],
      played: asMany(100),
      scenario: { id: 'x'.repeat(40), version: 1 },
    };
    expect(parseStoredSession({ ...kept, ...most })).toEqual({ ok: true, value: { ...kept, ...most } });
  });

  it.each(['impasse-kept-2', 'impasse-kept-12', 'impasse-kept-999999'])(
    'of the format %s was made by a newer Impasse',
    (format) => {
      const message = 'A newer Impasse made this. Reload the page to get the newest one, then open it again.';
      expect(problemOf({ format })).toEqual({ kind: 'newer', faults: [{ path: 'format', message }] });
    },
  );

  it.each([
    'my-impasse-kept-2',
    'impasse-kept-2x',
    'impasse-kept-1000000',
    'impasse-kept-01',
    ['impasse-kept-1'],
    null,
  ])('of the format %j is none', (format) => {
    const message = 'This is not a walk kept by Impasse: its format is not “impasse-kept-1”.';
    expect(problemOf({ format })).toEqual({ kind: 'damaged', faults: [{ path: 'format', message }] });
  });
});
