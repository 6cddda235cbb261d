import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnScenario } from '../../src/persistence/own-scenarios';
import { openStore, type Store } from '../../src/persistence/store';
import { limits } from '../../src/walk/session-limits';
import { tiktok } from '../tiktok';
import { emptyDevice, keptWalk, tamper, valueIn } from './device';

const one = keptWalk('offerData', 1);
const two = keptWalk('holdFirm', 2);
const own: OwnScenario = {
  format: 'impasse-own-1',
  id: 'mine',
  version: 1,
  title: 'Mine',
  text: '{}',
  saved: '2022-12-08T09:00:00Z',
};

let store: Store;

beforeEach(async () => {
  emptyDevice();
  store = await openStore();
});
afterEach(() => {
  store.close();
  vi.restoreAllMocks();
});

/** How often the store tells of a change while something is done. */
async function timesTold(work: () => Promise<unknown>): Promise<number> {
  const told = vi.fn();
  const end = store.subscribe(told);
  await work();
  end();
  return told.mock.calls.length;
}

describe('a change of what is kept is told', () => {
  it.each<[string, (store: Store) => Promise<unknown>]>([
    ['an autosave is removed', ({ removeAutosave }) => removeAutosave(tiktok.id, 'here')],
    ['a walk is saved', ({ saveAs }) => saveAs(two, 'Tuesday', 'refuse')],
    ['a walk is saved in place of another', ({ saveAs }) => saveAs(two, 'Monday', 'replace')],
    ['a walk is renamed', ({ rename }) => rename(tiktok.id, 'Monday', 'Tuesday')],
    ['a walk is removed', ({ remove }) => remove(tiktok.id, 'Monday')],
    ['walks are added', ({ add }) => add({ autosaves: [two], saves: [] })],
    ['a damaged record is removed', ({ removeDamaged }) => removeDamaged(1)],
    ['an own scenario is kept', ({ saveScenario }) => saveScenario({ ...own, id: 'other' })],
    ['an own scenario is replaced', ({ replaceScenario }) => replaceScenario(own, { ...own, draft: '{' })],
    ['an own scenario is removed', ({ removeScenario }) => removeScenario('mine')],
  ])('where %s', async (_, work) => {
    await valueIn(store.autosave({ tab: 'here', session: one }));
    await valueIn(store.saveAs(one, 'Monday', 'refuse'));
    await valueIn(store.saveScenario(own));
    expect(await timesTold(() => work(store))).toBe(1);
  });

  it('where a tab is autosaved for the first time, and not when it is again', async () => {
    const save = (session: typeof one) => store.autosave({ tab: 'here', session });
    expect(await timesTold(() => valueIn(save(one)))).toBe(1);
    expect(await timesTold(() => valueIn(save(two)))).toBe(0);
    await tamper((database) => database.put('autosaves', one, [tiktok.id, 'there']));
    expect(await timesTold(() => valueIn(store.autosave({ tab: 'there', session: two })))).toBe(0);
  });

  it('where a damaged record is put aside, and not where all can be read', async () => {
    await tamper((database) => database.put('saves', 'nonsense', [tiktok.id, 'Bad']));
    expect(await timesTold(() => valueIn(store.autosaves()))).toBe(0);
    expect(await timesTold(() => valueIn(store.saves()))).toBe(1);
    expect(await timesTold(() => valueIn(store.saves()))).toBe(0);
  });

  it('not where it is refused', async () => {
    await valueIn(store.saveAs(one, 'Monday', 'refuse'));
    await valueIn(store.saveScenario({ ...own, text: 'other' }));
    expect(await timesTold(() => store.saveAs(two, 'Monday', 'refuse'))).toBe(0);
    expect(await timesTold(() => store.rename(tiktok.id, 'Friday', 'Sunday'))).toBe(0);
    expect(await timesTold(() => store.replaceScenario(own, { ...own, draft: '{' }))).toBe(0);
  });

  it('not once the store is closed', async () => {
    const told = vi.fn();
    store.subscribe(told);
    store.close();
    await valueIn(store.saveScenario(own));
    expect(told).not.toHaveBeenCalled();
  });
});

describe('a sentence says', () => {
  it('what is the matter with a name', async () => {
    await valueIn(store.saveAs(one, 'Monday', 'refuse'));
    await valueIn(store.saveAs(one, 'Tuesday', 'refuse'));
    const taken = { kind: 'taken', words: 'There is already a walk called “Monday”.' };
    expect(await store.saveAs(two, ' Monday', 'refuse')).toEqual({ ok: false, problem: taken });
    expect(await store.rename(tiktok.id, 'Tuesday', 'Monday ')).toEqual({ ok: false, problem: taken });
    const missing = { kind: 'missing', words: 'There is no walk called “Friday” any more.' };
    expect(await store.remove(tiktok.id, 'Friday')).toEqual({ ok: false, problem: missing });
    expect(await store.rename(tiktok.id, 'Friday', 'Friday')).toEqual({ ok: false, problem: missing });
    const unfit = {
      kind: 'unfit',
      words:
        'This walk is more than can be kept on this device (name: It is longer than 100 characters.). Download it as a file.',
    };
    const long = 'x'.repeat(limits.name + 1);
    expect(await store.rename(tiktok.id, 'Tuesday', long)).toEqual({ ok: false, problem: unfit });
    expect((await valueIn(store.saves())).found.map(({ name }) => name)).toEqual(['Monday', 'Tuesday']);
  });

  it('that a walk cannot be read, which then stays as it is', async () => {
    await tamper((database) => database.put('saves', { format: 'impasse-kept-2' }, [tiktok.id, 'New']));
    const problem = {
      kind: 'unfit',
      words:
        'The walk “New” cannot be read: A newer Impasse made this. Reload the page to get the newest one, then open it again.',
    };
    expect(await store.remove(tiktok.id, 'New')).toEqual({ ok: false, problem });
    expect(await store.rename(tiktok.id, 'New', 'Newer')).toEqual({ ok: false, problem });
    expect((await valueIn(store.saves())).problems).toEqual([
      'The walk “New” was made by a newer Impasse. It stays on this device; reload the page to open it.',
    ]);
  });

  it('that a record is damaged, and whether it could be put aside', async () => {
    await tamper((database) => database.put('autosaves', 'nonsense', [tiktok.id, 'here']));
    const noRoom = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    const label = 'An automatically kept walk of “tiktok-2022”';
    expect((await valueIn(store.autosaves())).problems).toEqual([
      `${label} is damaged and cannot be opened. It stays on this device.`,
    ]);
    noRoom.mockRestore();
    expect((await valueIn(store.autosaves())).problems).toEqual([
      `${label} is damaged and cannot be opened. It is kept aside and can be downloaded.`,
    ]);
  });
});

describe('a named walk', () => {
  it('that is given its own name stays as it is', async () => {
    await valueIn(store.saveAs(one, 'Monday', 'refuse'));
    await valueIn(store.rename(tiktok.id, 'Monday', ' Monday '));
    expect((await valueIn(store.saves())).found).toEqual([{ ...one, name: 'Monday' }]);
  });

  it('is listed with those of its scenario, or with all', async () => {
    const other = { ...two, scenario: { id: `${tiktok.id}-2`, version: 1 } };
    await valueIn(store.saveAs(one, 'Monday', 'refuse'));
    await valueIn(store.saveAs(other, 'Monday', 'refuse'));
    expect((await valueIn(store.saves(tiktok.id))).found).toEqual([{ ...one, name: 'Monday' }]);
    expect((await valueIn(store.saves())).found).toEqual([
      { ...one, name: 'Monday' },
      { ...other, name: 'Monday' },
    ]);
  });

  it('saved in the place of one that cannot be read puts that aside', async () => {
    await tamper((database) => database.put('saves', 'nonsense', [tiktok.id, 'Monday']));
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2022-12-08T09:30:00Z') });
    await valueIn(store.saveAs(one, 'Monday', 'replace'));
    vi.useRealTimers();
    expect((await valueIn(store.saves())).found).toEqual([{ ...one, name: 'Monday' }]);
    expect(await valueIn(store.damaged())).toEqual([
      {
        id: 1,
        label: 'The walk “Monday”',
        found: '2022-12-08T09:30:00.000Z',
        faults: ['format: This is not a walk kept by Impasse: its format is not “impasse-kept-1”.'],
        value: 'nonsense',
      },
    ]);
  });
});

it('an autosave that was removed is added anew, and not written over what has come in its place', async () => {
  await valueIn(store.autosave({ tab: 'here', session: one }));
  await valueIn(store.removeAutosave(tiktok.id, 'here'));
  await tamper((database) => database.put('autosaves', 'nonsense', [tiktok.id, 'here']));
  await valueIn(store.autosave({ tab: 'here', session: two }));
  expect((await valueIn(store.damaged())).map(({ value }) => value)).toEqual(['nonsense']);
  expect((await valueIn(store.autosaves())).found).toEqual([{ tab: 'here', session: two }]);
});
