import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStoredSession } from '../../src/persistence/parse-stored-session';
import { restoreSession } from '../../src/persistence/restore-session';
import { serializeSession } from '../../src/persistence/serialize-session';
import type { StoredSession } from '../../src/persistence/stored-session-schema';
import type { MoveId, Scenario } from '../../src/scenario/types';
import { noMarks, type Session } from '../../src/walk/session';
import { limits } from '../../src/walk/session-limits';
import { branches, goTo, movesTo, newWalk, startStep, takeMoves } from '../../src/walk/walk';
import { runs } from '../random-runs';
import { randomScenario } from '../scenario/random-scenario';
import { moves, tiktok, without } from '../tiktok';
import { anySession } from '../walk/any-session';

const now = new Date('2022-12-08T09:30:00Z');
const first = takeMoves(tiktok, newWalk(), moves('offerData acceptData offerAlgorithm'));
const walk = takeMoves(tiktok, goTo(first, startStep), moves('holdFirm keepTalking'));
const session: Session = {
  ...noMarks,
  walk,
  played: tiktok.parties.slice(0, 1).map(({ id }) => id),
  pins: [{ id: 'a', name: 'The short way', moves: moves('offerData acceptData') }],
  notes: [{ path: moves('offerData'), text: 'Ask the room here.' }],
  votes: [
    {
      path: moves('holdFirm'),
      tally: { ['keepTalking' as MoveId]: 4 },
      named: [{ who: 'Table 1', move: 'keepTalking' as MoveId }],
    },
  ],
};
const kept = serializeSession(tiktok, session, now);

/** What is kept, with something else in the place that a path of keys names. */
function changed(keys: string, value: unknown): unknown {
  const copy = structuredClone(kept) as never;
  const path = keys.split('.');
  const last = path.pop() ?? '';
  const parent = path.reduce<Record<string, unknown>>((part, key) => part[key] as never, copy);
  parent[last] = value;
  return copy;
}

function faultsOf(value: unknown) {
  const read = parseStoredSession(value);
  return read.ok ? [] : read.problem.faults;
}

function opened(scenario: Scenario, value: StoredSession) {
  const open = restoreSession(scenario, value);
  if (!open.ok) throw new Error(open.problem);
  return open.value;
}

/** A later version of the scenario, without one of its moves. */
function later(move: string): Scenario {
  return { ...without(move), version: tiktok.version + 1 };
}

describe('a kept session', () => {
  it('comes back the same, whatever was walked, branched, undone, assumed and noted', () => {
    const any = randomScenario().chain((scenario) =>
      fc.record({ scenario: fc.constant(scenario), session: anySession(scenario) }),
    );
    fc.assert(
      fc.property(any, ({ scenario, session }) => {
        const read = parseStoredSession(JSON.parse(JSON.stringify(serializeSession(scenario, session, now))));
        if (!read.ok) throw new Error(JSON.stringify(read.problem));
        expect(restoreSession(scenario, read.value)).toEqual({ ok: true, value: { session, problems: [] } });
      }),
      { numRuns: runs(300) },
    );
  }, 60_000);

  it('names the scenario, its version and when it was saved', () => {
    expect(kept).toMatchObject({
      format: 'impasse-kept-1',
      scenario: { id: tiktok.id, version: tiktok.version },
      saved: '2022-12-08T09:30:00.000Z',
    });
  });

  it('of a newer format is refused with a sentence, not taken for damaged', () => {
    const read = parseStoredSession({ ...kept, format: 'impasse-kept-2' });
    expect(read).toMatchObject({ ok: false, problem: { kind: 'newer' } });
    expect(faultsOf({ ...kept, format: 'impasse-kept-2' })[0]?.message).toContain('newer Impasse');
  });

  it.each(['impasse-kept-0', 'impasse-kept-', 'impasse-kept-1.5', 'twine', 7, undefined])(
    'of the unknown format %s is refused',
    (format) => {
      expect(parseStoredSession({ ...kept, format })).toMatchObject({
        ok: false,
        problem: { kind: 'damaged' },
      });
    },
  );

  it.each([null, undefined, 'impasse-kept-1', 3, [], [kept], new Date()])('is not %s', (value) => {
    expect(parseStoredSession(value)).toMatchObject({ ok: false, problem: { kind: 'damaged' } });
  });

  it.each([
    ['walk', undefined, 'walk', 'It is missing.'],
    ['walk.here', 6, 'walk.here', 'It names step 6, but there are 5 steps.'],
    ['walk.here', 'x', 'walk.here', 'It must be a number, but is text.'],
    ['walk.steps.1.after', 2, 'walk.steps.1', 'It follows step 2, which does not come before it.'],
    ['walk.steps.1.move', 4, 'walk.steps.1.move', 'It must be text, but is a number.'],
    ['walk.onward', [1, 4, 5], 'walk.onward.1', 'Two steps go on from step 0.'],
    ['walk.onward', [9], 'walk.onward.0', 'It names step 9, which there is not.'],
    ['walk.steps', {}, 'walk.steps', 'It must be a list, but is a group of entries.'],
    ['likelihoods', [], 'likelihoods', 'It must be a group of entries, but is a list.'],
    ['likelihoods.sign', -1, 'likelihoods.sign', 'It must be at least 0.'],
    ['votes.0.tally.sign', 0.5, 'votes.0.tally.sign', 'It must be a whole number.'],
    ['saved', 'today', 'saved', 'It must be a date and time as 2022-12-08T09:30:00.000Z.'],
    ['name', '', 'name', 'It is empty.'],
    ['colour', 'red', 'colour', 'It is not part of this format.'],
    ['notes.0.text', 'x'.repeat(limits.note + 1), 'notes.0.text', 'It is longer than 5000 characters.'],
    [
      'walk.steps',
      Array.from({ length: limits.steps + 1 }, (_, after) => ({ after, move: 'object' })),
      'walk.steps',
      'It holds more than 10000 entries.',
    ],
  ])('with a fault at %s says where and what', (keys, value, path, message) => {
    expect(faultsOf(changed(keys, value))).toContainEqual({ path, message });
  });

  it('with faults beyond number names the first and says how many more there are', () => {
    const faults = faultsOf(
      changed(
        'notes',
        Array.from({ length: 500 }, () => 1),
      ),
    );
    expect(faults).toHaveLength(21);
    expect(faults[20]?.message).toBe('There are 480 more faults.');
  });
});

describe('a kept session opened in a later version of the scenario', () => {
  it('without one of its moves stops there, keeps the other branches and says so', () => {
    const { session: open, problems } = opened(later('acceptData'), kept);
    expect(branches(open.walk).map(({ tip }) => movesTo(open.walk, tip))).toEqual([moves('offerData')]);
    expect(movesTo(open.walk)).toEqual(moves('holdFirm keepTalking'));
    expect(problems[0]).toMatch(/^Step 2, “acceptData”, cannot be taken at “.+” any more/);
    expect(problems).toContain('In all, 2 of 5 steps are left out.');
    expect(problems.at(-1)).toContain(`version ${tiktok.version}`);
  });

  it('is at the last step that is still there where its own step is not', () => {
    const { session: open } = opened(later('keepTalking'), kept);
    expect(movesTo(open.walk)).toEqual(moves('holdFirm'));
  });

  it('shortens pinned paths and leaves out notes and votes that stand nowhere, and says each', () => {
    const { session: open, problems } = opened(later('acceptData'), kept);
    expect(open.pins[0]?.moves).toEqual(moves('offerData'));
    expect(open.notes).toEqual(session.notes);
    expect(problems).toContain('The pinned path “The short way” stops after 1 of its 2 steps.');
    const other = opened(later('offerData'), kept);
    expect(other.session.notes).toEqual([]);
    expect(other.problems.join(' ')).toContain('Ask the room here.');
    const third = opened(later('keepTalking'), kept);
    expect(third.session.votes[0]?.tally).toEqual({});
    expect(third.session.votes[0]?.named).toEqual([]);
  });

  it('leaves an answer open that is no longer one', () => {
    const read = parseStoredSession(changed('assumptions', { nobody: 'knows' }));
    if (!read.ok) throw new Error('It reads');
    const { session: open, problems } = opened(tiktok, read.value);
    expect(open.walk.assumptions).toEqual({});
    expect(problems[0]).toContain('nobody');
  });

  it('leaves out how likely the answers to a question are that is no longer asked, and says so', () => {
    const read = parseStoredSession(changed('answerLikelihoods', { nobody: { knows: 1 } }));
    if (!read.ok) throw new Error('It reads');
    const { session: open, problems } = opened(tiktok, read.value);
    expect(open.answerLikelihoods).toEqual({});
    expect(problems[0]).toContain('“nobody”');
  });

  it('walks a step written twice once', () => {
    const read = parseStoredSession(
      changed('walk', {
        here: 2,
        steps: [
          { after: 0, move: 'offerData' },
          { after: 0, move: 'offerData' },
          { after: 2, move: 'acceptData' },
        ],
        onward: [2, 3],
      }),
    );
    if (!read.ok) throw new Error('It reads');
    const { walk: open } = opened(tiktok, read.value).session;
    expect(open.steps).toHaveLength(2);
    expect(open).toMatchObject({ here: 1, onward: { 0: 1, 1: 2 } });
  });

  it('of another scenario is refused with a sentence', () => {
    const open = restoreSession({ ...tiktok, id: 'other' as Scenario['id'] }, kept);
    expect(open).toEqual({ ok: false, problem: expect.stringContaining(tiktok.id) });
  });
});
