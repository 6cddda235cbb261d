import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OwnScenario } from '../../src/persistence/own-scenarios';
import { restoreSession } from '../../src/persistence/restore-session';
import { serializeSession } from '../../src/persistence/serialize-session';
import { readSessionFile, writeSessionFile } from '../../src/persistence/session-file';
import { openStore } from '../../src/persistence/store';
import { type Report, reportOf } from '../../src/report/report';
import { reportJson } from '../../src/report/report-json';
import type { Scenario } from '../../src/scenario/types';
import { readAddress, writeAddress } from '../../src/url/address';
import { notesAlong } from '../../src/walk/notes';
import type { Session } from '../../src/walk/session';
import { movesTo, newWalk, takeMoves } from '../../src/walk/walk';
import { runs } from '../random-runs';
import { randomScenario } from '../scenario/random-scenario';
import { anySession } from '../walk/any-session';
import { emptyDevice, valueIn } from './device';

const link = 'https://impasse.example/#/explore';
const reported = (scenario: Scenario, { walk, ...marks }: Session): Report =>
  JSON.parse(reportJson(reportOf(scenario, walk, { ...marks, link, made: '2026-03-02' })));

/** The session as it comes back from this device's storage, and from the file of another. */
async function keptAndCarried(scenario: Scenario, session: Session): Promise<Session[]> {
  emptyDevice();
  const here = await openStore();
  await valueIn(here.saveAs(serializeSession(scenario, session, new Date()), 'Mine', 'refuse'));
  const { text } = await valueIn(writeSessionFile(here));
  const saved = (await valueIn(here.saves())).found;
  here.close();
  emptyDevice();
  const elsewhere = await openStore();
  await valueIn(elsewhere.add((await valueIn(readSessionFile(text))).sessions));
  const carried = (await valueIn(elsewhere.saves())).found;
  elsewhere.close();
  return [...saved, ...carried].map((kept) => {
    const opened = restoreSession(scenario, kept);
    if (!opened.ok) throw new Error(opened.problem);
    expect(opened.value.problems).toEqual([]);
    return opened.value.session;
  });
}

it('any state survives save, load and file: all of it, and the report made of it', async () => {
  const any = randomScenario().chain((scenario) => fc.tuple(fc.constant(scenario), anySession(scenario)));
  await fc.assert(
    fc.asyncProperty(any, async ([scenario, session]) => {
      const report = reported(scenario, session);
      const back = await keptAndCarried(scenario, session);
      expect(back).toHaveLength(2);
      for (const one of back) {
        expect(one).toEqual({ ...session, name: 'Mine' });
        expect(reported(scenario, one)).toEqual(report);
      }
    }),
    { numRuns: runs(100) },
  );
});

it('any own scenarios survive a file, and never take the place of another', async () => {
  const text = fc.string({ maxLength: 20, unit: 'binary' });
  const ownOf = fc.record(
    {
      format: fc.constant('impasse-own-1' as const),
      id: fc.constantFrom('a', 'b', 'c', 'a-2'),
      version: fc.integer({ min: 1 }),
      title: text,
      text: fc.oneof(
        fc.constant(''),
        randomScenario().map((scenario) => JSON.stringify(scenario, null, 2)),
      ),
      draft: text,
      saved: fc.constant('2022-12-08T09:00:00.000Z'),
    },
    { requiredKeys: ['format', 'id', 'version', 'title', 'text', 'saved'] },
  );
  const some = fc.uniqueArray(ownOf, { selector: ({ id }) => id, maxLength: 4 });
  const keepAll = async (scenarios: readonly OwnScenario[]) => {
    emptyDevice();
    const store = await openStore();
    for (const own of scenarios) await valueIn(store.saveScenario(own));
    return store;
  };
  await fc.assert(
    fc.asyncProperty(some, some, async (there, here) => {
      const writer = await keepAll(there);
      const { text: file } = await valueIn(writeSessionFile(writer));
      writer.close();
      const reader = await keepAll(here);
      const read = await valueIn(readSessionFile(file));
      expect(read.scenarios.toSorted(byId)).toEqual(there.toSorted(byId));
      const added = await valueIn(reader.add(read.sessions, { ...read, bundled: [] }));
      const { found } = await valueIn(reader.ownScenarios());
      reader.close();
      for (const own of here) {
        const after = found.find(({ id }) => id === own.id);
        expect(after).toMatchObject({ text: own.text });
        if (own.draft !== undefined) expect(after?.draft).toBe(own.draft);
      }
      const newIds = new Map(added.scenarios?.renamed.map(({ from, to }) => [from, to]));
      for (const own of there) {
        const after = found.find(({ id }) => id === (newIds.get(own.id) ?? own.id));
        if (own.draft !== undefined) expect(after?.draft).toBe(own.draft);
        const withoutId = (written = '') => written && { ...JSON.parse(written), id: '' };
        expect(withoutId(after?.text)).toEqual(withoutId(own.text));
      }
    }),
    { numRuns: 100 },
  );
});

const byId = (one: OwnScenario, other: OwnScenario) => one.id.localeCompare(other.id);

it('any place survives a link: path, answers and the notes on it, and the report made of them', () => {
  const any = randomScenario().chain((scenario) => fc.tuple(fc.constant(scenario), anySession(scenario)));
  fc.assert(
    fc.property(any, ([scenario, session]) => {
      const moves = movesTo(session.walk);
      const { assumptions } = session.walk;
      // A step has one note, and an empty one is none.
      const along = notesAlong(moves, session.notes).filter(({ text }) => text.trim() !== '');
      const notes = along.filter(
        ({ path }, index) => along.findIndex((other) => other.path.length === path.length) === index,
      );
      const fragment = writeAddress(scenario, { view: 'report', moves, assumptions, notes });
      const read = readAddress(scenario, fragment, ['explore', 'report']);
      expect(read.problems).toEqual([]);
      const unhindered = takeMoves(scenario, newWalk(), read.moves);
      expect(movesTo(unhindered)).toEqual(moves);
      const walk = { ...unhindered, assumptions: read.assumptions };
      const marks = { ...session, votes: [], played: [] };
      const opened = { ...marks, walk, notes: read.notes ?? [] };
      expect(reported(scenario, opened)).toEqual(reported(scenario, { ...marks, notes }));
    }),
    { numRuns: runs(300) },
  );
});
