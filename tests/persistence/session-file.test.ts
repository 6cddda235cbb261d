import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OwnScenario } from '../../src/persistence/own-scenarios';
import { maxFileBytes, readSessionFile, writeSessionFile } from '../../src/persistence/session-file';
import { openStore, type Store } from '../../src/persistence/store';
import type { StoredSession } from '../../src/persistence/stored-session-schema';
import { err } from '../../src/scenario/result';
import { emptyDevice, keptWalk, tamper, valueIn } from './device';

let store: Store;

beforeEach(async () => {
  emptyDevice();
  store = await openStore();
});
afterEach(() => store.close());

/** The same store on a device with nothing on it. */
async function onAnotherDevice(): Promise<void> {
  store.close();
  emptyDevice();
  store = await openStore();
}

async function state() {
  const autosaves = await valueIn(store.autosaves());
  const saves = await valueIn(store.saves());
  return { autosaves: autosaves.found.map(({ session }) => session), saves: saves.found };
}

async function exported(): Promise<string> {
  return (await valueIn(writeSessionFile(store))).text;
}

async function imported(text: string) {
  return valueIn(store.add((await valueIn(readSessionFile(text))).sessions));
}

const refuse = async () => err({ kind: 'blocked', words: 'Nothing is kept here.' } as const);
const one = keptWalk('offerData', 1);
const two = keptWalk('holdFirm', 2);

async function makeSome(): Promise<void> {
  await valueIn(store.autosave({ tab: 'here', session: one }));
  await valueIn(store.autosave({ tab: 'there', session: two }));
  await valueIn(store.saveAs(one, 'Monday', 'refuse'));
  await valueIn(store.saveAs(two, 'Tuesday', 'refuse'));
}

const own = (id: string, text: string, draft?: string): OwnScenario => ({
  ...{ format: 'impasse-own-1', id, version: 1, title: id, text, saved: '2022-12-08T09:00:00.000Z' },
  ...(draft !== undefined && { draft }),
});
const fileOf = (id: string, title = 'A') => `{ "id": "${id}",\n  "title": "${title}" }`;

/** Brings a file to this device, with the scenarios in it as they are, and gives what became of those. */
async function importedWhole(text: string, bundled: readonly string[] = []) {
  const { sessions, scenarios } = await valueIn(readSessionFile(text));
  return valueIn(store.add(sessions, { scenarios, bundled }));
}
const ownHere = async () => (await valueIn(store.ownScenarios())).found;
const ofScenario = <Kept extends StoredSession>(kept: Kept, id: string) => ({
  ...kept,
  scenario: { ...kept.scenario, id },
});

describe('own scenarios in a session file', () => {
  beforeEach(async () => {
    await valueIn(store.saveScenario(own('mine', fileOf('mine'))));
    await valueIn(store.saveScenario(own('unfinished', '', '{')));
    await valueIn(store.autosave({ tab: 'here', session: ofScenario(one, 'mine') }));
    await valueIn(store.saveAs(ofScenario(two, 'mine'), 'Monday', 'refuse'));
  });

  it('that get another id take no walk of another scenario along', async () => {
    await valueIn(store.saveAs(two, 'Tuesday', 'refuse'));
    const text = await exported();
    await onAnotherDevice();
    expect((await importedWhole(text, ['mine'])).scenarios?.renamed).toHaveLength(1);
    const { saves } = await state();
    expect(saves.map(({ name, scenario }) => [name, scenario.id])).toEqual([
      ['Monday', 'mine-2'],
      ['Tuesday', two.scenario.id],
    ]);
  });

  it('come to another device with their drafts', async () => {
    const [before, text] = [await ownHere(), await exported()];
    await onAnotherDevice();
    const { scenarios } = await importedWhole(text);
    expect(scenarios).toEqual({ added: 2, same: 0, renamed: [] });
    expect(await ownHere()).toEqual(before);
  });

  it('come with what was written on to the letter, though it has another id by now', async () => {
    const draft = fileOf('ours');
    await valueIn(store.saveScenario(own('mine', fileOf('mine'), draft)));
    const text = await exported();
    await onAnotherDevice();
    await importedWhole(text);
    expect(await valueIn(store.ownScenario('mine'))).toMatchObject({ draft });
  });

  it('are not added again to the device that wrote them', async () => {
    const before = await ownHere();
    const { scenarios } = await importedWhole(await exported());
    expect(scenarios).toEqual({ added: 0, same: 2, renamed: [] });
    expect(await ownHere()).toEqual(before);
  });

  it('get an id of their own where another has theirs, and their walks go with them', async () => {
    const text = await exported();
    await onAnotherDevice();
    await valueIn(store.saveScenario(own('mine', fileOf('mine', 'B'))));
    await valueIn(store.saveAs(ofScenario(one, 'mine'), 'Monday', 'refuse'));
    const first = await importedWhole(text);
    expect(first.scenarios).toEqual({ added: 2, same: 0, renamed: [{ from: 'mine', to: 'mine-2' }] });
    expect(first.renamed).toEqual([]);
    expect((await ownHere()).map(({ id, text: file }) => [id, file])).toEqual([
      ['mine', fileOf('mine', 'B')],
      ['mine-2', fileOf('mine-2')],
      ['unfinished', ''],
    ]);
    expect((await state()).saves).toEqual([
      { ...ofScenario(one, 'mine'), name: 'Monday' },
      { ...ofScenario(two, 'mine-2'), name: 'Monday' },
    ]);
    expect((await state()).autosaves).toEqual([ofScenario(one, 'mine-2')]);
    const again = await importedWhole(text);
    expect(again).toMatchObject({ added: 0, same: 2, scenarios: { added: 0, same: 2 } });
  });

  it('that stand here with more written on are the same, and keep it', async () => {
    const text = await exported();
    await valueIn(store.saveScenario(own('mine', fileOf('mine'), 'written here')));
    expect((await importedWhole(text)).scenarios).toEqual({ added: 0, same: 2, renamed: [] });
    expect(await valueIn(store.ownScenario('mine'))).toMatchObject({ draft: 'written here' });
  });

  it('that get another id have it in what was written on too, where there is any', async () => {
    await valueIn(store.saveScenario(own('yours', fileOf('yours'), fileOf('yours', 'C'))));
    const text = await exported();
    await onAnotherDevice();
    const { scenarios } = await importedWhole(text, ['mine', 'yours']);
    expect(scenarios?.renamed).toHaveLength(2);
    expect(await valueIn(store.ownScenario('mine-2'))).toStrictEqual({
      ...own('mine-2', fileOf('mine-2')),
      title: 'mine',
    });
    expect(await valueIn(store.ownScenario('yours-2'))).toMatchObject({ draft: fileOf('yours-2', 'C') });
  });

  it('never take the id of a scenario that ships', async () => {
    const text = await exported();
    await onAnotherDevice();
    expect((await importedWhole(text, ['mine'])).scenarios?.renamed).toEqual([
      { from: 'mine', to: 'mine-2' },
    ]);
  });

  it('bring what was written on to a scenario that was not, and stand beside one that was', async () => {
    await valueIn(store.saveScenario(own('mine', fileOf('mine'), 'written there')));
    const text = await exported();
    await onAnotherDevice();
    await valueIn(store.saveScenario(own('mine', fileOf('mine'))));
    expect((await importedWhole(text)).scenarios).toMatchObject({ added: 2, renamed: [] });
    expect(await valueIn(store.ownScenario('mine'))).toMatchObject({ draft: 'written there' });
    await valueIn(store.saveScenario(own('mine', fileOf('mine'), 'written here')));
    expect((await importedWhole(text)).scenarios?.renamed).toEqual([{ from: 'mine', to: 'mine-2' }]);
    expect(await valueIn(store.ownScenario('mine'))).toMatchObject({ draft: 'written here' });
    expect(await valueIn(store.ownScenario('mine-2'))).toMatchObject({ draft: 'written there' });
  });

  it('are named by their place where they are none, and the others are read', async () => {
    const file = JSON.parse(await exported());
    file.scenarios[0].text = 5;
    const { scenarios, faults } = await valueIn(readSessionFile(JSON.stringify(file)));
    expect(scenarios.map(({ id }) => id)).toEqual(['unfinished']);
    expect(faults).toEqual([{ path: 'scenarios.0.text', message: 'It must be text, but is a number.' }]);
  });

  it('are missing from a file of before, which is still read', async () => {
    const { scenarios: _, ...file } = JSON.parse(await exported());
    const read = await valueIn(readSessionFile(JSON.stringify({ ...file, format: 'impasse-saves-1' })));
    expect(read).toMatchObject({ scenarios: [], faults: [] });
    expect(read.sessions.saves).toHaveLength(1);
  });
});

describe('a session file', () => {
  it('brings all that is kept to another device', async () => {
    await makeSome();
    const before = await state();
    const text = await exported();
    await onAnotherDevice();
    expect(await imported(text)).toEqual({ added: 4, same: 0, renamed: [] });
    expect(await state()).toEqual(before);
  });

  it('holds a walk that could not be kept beside the rest, or alone where nothing else can be read', async () => {
    await makeSome();
    const other = keptWalk('offerData acceptData', 9);
    const all = await valueIn(writeSessionFile(store, other));
    expect((await valueIn(readSessionFile(all.text))).sessions.autosaves).toEqual([two, one, other]);
    expect(all.problems).toEqual([]);
    const refusing = { ...store, autosaves: refuse, saves: refuse, ownScenarios: refuse };
    const alone = await valueIn(writeSessionFile(refusing, other));
    expect(await valueIn(readSessionFile(alone.text))).toEqual({
      sessions: { autosaves: [other], saves: [] },
      scenarios: [],
      faults: [],
    });
    expect(alone.problems).toEqual([expect.stringContaining('this walk alone')]);
    expect((await writeSessionFile(refusing)).ok).toBe(false);
  });

  it.each(['autosaves', 'saves', 'ownScenarios'] as const)(
    'is not written without what is kept: %s',
    async (part) => {
      await makeSome();
      expect(await writeSessionFile({ ...store, [part]: refuse })).toEqual(await refuse());
    },
  );

  it('adds nothing to the device that wrote it', async () => {
    await makeSome();
    const before = await state();
    expect(await imported(await exported())).toEqual({ added: 0, same: 4, renamed: [] });
    expect(await state()).toEqual(before);
  });

  it('never writes over a walk of the same name, but gives its own another name', async () => {
    await makeSome();
    const text = await exported();
    await onAnotherDevice();
    await valueIn(store.saveAs(two, 'Monday', 'refuse'));
    await valueIn(store.saveAs(two, 'Monday (2)', 'refuse'));
    expect((await imported(text)).renamed).toEqual([{ from: 'Monday', to: 'Monday (3)' }]);
    const { saves } = await state();
    expect(saves.map(({ name }) => name)).toEqual(['Monday', 'Monday (2)', 'Monday (3)', 'Tuesday']);
    expect(saves[0]).toEqual({ ...two, name: 'Monday' });
    expect(saves[2]).toEqual({ ...one, name: 'Monday (3)' });
  });

  it('gives each of several that go by one name its own, also in one file', async () => {
    const saves = [one, two].map((walk) => ({ ...walk, name: 'Monday' }));
    expect((await valueIn(store.add({ autosaves: [], saves }))).renamed).toEqual([
      { from: 'Monday', to: 'Monday (2)' },
    ]);
    expect((await state()).saves.map(({ name }) => name)).toEqual(['Monday', 'Monday (2)']);
  });

  it('is added beside what cannot be read', async () => {
    const text = await exported();
    await tamper((database) => database.put('saves', 'nonsense', [one.scenario.id, 'Bad']));
    await imported(text);
    const { found, problems } = await valueIn(store.saves());
    expect(found).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it('never writes over an autosave, even of the tab that wrote it', async () => {
    await makeSome();
    const text = await exported();
    const later = keptWalk('offerData acceptData', 5);
    await valueIn(store.autosave({ tab: 'here', session: later }));
    await imported(text);
    expect((await state()).autosaves).toEqual([later, two, one]);
  });

  it('finds a new name that is not too long', async () => {
    const name = 'x'.repeat(100);
    await valueIn(store.saveAs(one, name, 'refuse'));
    await valueIn(store.add({ autosaves: [], saves: [{ ...two, name }] }));
    const names = (await state()).saves.map((save) => save.name);
    expect(names).toContain(`${'x'.repeat(96)} (2)`);
  });

  it('with a fault in one walk gives the others and says where the fault is', async () => {
    await makeSome();
    const file = JSON.parse(await exported());
    file.saves[1].walk.steps[0].move = 5;
    const read = await valueIn(readSessionFile(JSON.stringify(file)));
    expect(read.sessions.autosaves).toHaveLength(2);
    expect(read.sessions.saves.map(({ name }) => name)).toEqual(['Monday']);
    expect(read.faults).toEqual([
      { path: 'saves.1.walk.steps.0.move', message: 'It must be text, but is a number.' },
    ]);
  });

  it('with faults without end tells of no more than are read', async () => {
    await makeSome();
    const file = JSON.parse(await exported());
    const saves = new Array(60).fill({ ...file.saves[0], id: 5 });
    const read = await valueIn(readSessionFile(JSON.stringify({ ...file, saves })));
    expect(read.sessions.saves).toEqual([]);
    expect(read.faults).toHaveLength(40);
  });

  it('gives a save that has lost its name another', async () => {
    await makeSome();
    const file = JSON.parse(await exported());
    delete file.saves[0].name;
    const read = await valueIn(readSessionFile(JSON.stringify(file)));
    expect(read.sessions.saves.map(({ name }) => name)).toEqual(['Unnamed', 'Tuesday']);
  });

  it('names the place of what is wrong with the whole of it', () => {
    const pathOf = (text: string) => {
      const read = readSessionFile(text);
      return read.ok ? undefined : read.problem[0]?.path;
    };
    expect(pathOf(' '.repeat(maxFileBytes + 1))).toBe('(whole file)');
    expect(pathOf('{"format": "impasse-saves-3"}')).toBe('format');
    expect(pathOf('{"format": "impasse-scenario-1"}')).toBe('format');
  });

  it('that was cut off says at which line', async () => {
    await makeSome();
    const text = await exported();
    const read = readSessionFile(text.slice(0, text.indexOf('"steps"')));
    expect(read).toMatchObject({
      ok: false,
      problem: [{ path: expect.stringMatching(/^line \d+, character/) }],
    });
  });

  it.each([
    ['', /value is missing/],
    ['{"format": "impasse-saves-1" "written": 1}', /comma is missing/],
    ['{"format": "impasse-saves-1", // mine\n}', /no comments/],
    ['[] []', /follows the end/],
    ['['.repeat(1_000_000), /deep|closing/],
    [' '.repeat(maxFileBytes + 1), /too large/],
    ['{"format": "impasse-saves-3"}', /newer Impasse/],
    ['{"format": "impasse-saves-2"}', /is missing/],
    ['{"format": "impasse-saves-10"}', /newer Impasse/],
    ['{"format": "impasse-scenario-1"}', /Open it under “Scenarios”/],
    ['{"format": "impasse-scenario-10"}', /Open it under “Scenarios”/],
    ['{"format": "my-impasse-scenario-1"}', /must be "impasse-saves-2"/],
    ['{"format": "impasse-scenario-1-mine"}', /must be "impasse-saves-2"/],
    ['{"format": ["impasse-scenario-1"]}', /must be "impasse-saves-2"/],
    ['{"format": "twine"}', /must be "impasse-saves-2"/],
    ['{"format": "my-impasse-saves-3"}', /must be "impasse-saves-2"/],
    ['{"format": "impasse-saves-3-mine"}', /must be "impasse-saves-2"/],
    ['{"format": ["impasse-saves-3"]}', /must be "impasse-saves-2"/],
    ['{"format": "impasse-saves-2", "written": "today"}', /must be a date and time/],
    ['5', /must be a group of entries/],
    ['null', /must be a group of entries/],
  ])('is refused, row %#', (text, message) => {
    const read = readSessionFile(text);
    expect(read.ok ? [] : read.problem.map((fault) => fault.message)).toContainEqual(
      expect.stringMatching(message),
    );
  });
});
