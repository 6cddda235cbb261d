import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { damagedText } from '../../src/persistence/damaged-records';
import { openStore, type Store } from '../../src/persistence/store';
import { limits } from '../../src/walk/session-limits';
import { tiktok } from '../tiktok';
import { databaseOfVersion1, emptyDevice, keptWalk, tamper, valueIn } from './device';

let stores: Store[] = [];

/** Another tab's store, or this one's. */
async function tab(): Promise<Store> {
  const store = await openStore();
  stores.push(store);
  return store;
}

beforeEach(emptyDevice);
afterEach(() => {
  for (const store of stores) store.close();
  stores = [];
  vi.restoreAllMocks();
});

const one = keptWalk('offerData', 1);
const two = keptWalk('holdFirm', 2);

describe('autosaves', () => {
  it('of two tabs never write over one another, and the latest comes first', async () => {
    const [here, there] = [await tab(), await tab()];
    await valueIn(here.autosave({ tab: 'here', session: one }));
    await valueIn(there.autosave({ tab: 'there', session: two }));
    await valueIn(here.autosave({ tab: 'here', session: keptWalk('offerData acceptData', 3) }));
    const { found, problems } = await valueIn(there.autosaves(tiktok.id));
    expect(found).toEqual([
      { tab: 'here', session: keptWalk('offerData acceptData', 3) },
      { tab: 'there', session: two },
    ]);
    expect(problems).toEqual([]);
  });

  it.each([`${tiktok.id}-2`, 'before', 'z'])(
    'of one scenario are told from those of another: %s',
    async (id) => {
      const store = await tab();
      await valueIn(store.autosave({ tab: 'here', session: one }));
      const other = { ...one, scenario: { id, version: 1 } };
      await valueIn(store.autosave({ tab: 'here', session: other }));
      expect((await valueIn(store.autosaves(tiktok.id))).found).toEqual([{ tab: 'here', session: one }]);
      expect((await valueIn(store.autosaves())).found).toHaveLength(2);
      await valueIn(store.removeAutosave(tiktok.id, 'here'));
      expect((await valueIn(store.autosaves())).found).toEqual([{ tab: 'here', session: other }]);
    },
  );

  it('too great to be read back are refused, and the last one stays', async () => {
    const store = await tab();
    await valueIn(store.autosave({ tab: 'here', session: one }));
    const note = { path: [], text: 'x'.repeat(limits.note + 1) };
    const refused = await store.autosave({ tab: 'here', session: { ...two, notes: [note] } });
    expect(refused).toMatchObject({
      ok: false,
      problem: { kind: 'unfit', words: expect.stringContaining('5000') },
    });
    expect((await valueIn(store.autosaves())).found).toEqual([{ tab: 'here', session: one }]);
  });
});

it('writes an autosave over the one it has read, and commits at once, as a page that is left must', async () => {
  await valueIn((await tab()).autosave({ tab: 'here', session: one }));
  const reloaded = await tab();
  await valueIn(reloaded.autosaves(tiktok.id));
  const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
  const look = vi.spyOn(IDBObjectStore.prototype, 'get');
  await valueIn(reloaded.autosave({ tab: 'here', session: two }));
  expect(commit).toHaveBeenCalledTimes(1);
  expect(look).not.toHaveBeenCalled();
  expect((await valueIn(reloaded.autosaves())).found).toEqual([{ tab: 'here', session: two }]);
});

describe('named saves', () => {
  it('are saved, listed, renamed and removed', async () => {
    const store = await tab();
    await valueIn(store.saveAs(one, ' Monday ', 'refuse'));
    await valueIn(store.saveAs(two, 'Tuesday', 'refuse'));
    expect((await valueIn(store.saves(tiktok.id))).found).toEqual([
      { ...one, name: 'Monday' },
      { ...two, name: 'Tuesday' },
    ]);
    await valueIn(store.rename(tiktok.id, 'Monday', 'Wednesday'));
    expect(await valueIn(store.remove(tiktok.id, 'Tuesday'))).toEqual({ ...two, name: 'Tuesday' });
    expect((await valueIn(store.saves())).found).toEqual([{ ...one, name: 'Wednesday' }]);
  });

  it('are not written over, unless it is asked for', async () => {
    const store = await tab();
    await valueIn(store.saveAs(one, 'Monday', 'refuse'));
    await valueIn(store.saveAs(one, 'Tuesday', 'refuse'));
    const taken = { ok: false, problem: { kind: 'taken' } };
    expect(await store.saveAs(two, 'Monday', 'refuse')).toMatchObject(taken);
    expect(await store.rename(tiktok.id, 'Tuesday', 'Monday')).toMatchObject(taken);
    expect((await valueIn(store.saves())).found[0]).toEqual({ ...one, name: 'Monday' });
    await valueIn(store.saveAs(two, 'Monday', 'replace'));
    expect((await valueIn(store.saves())).found[0]).toEqual({ ...two, name: 'Monday' });
  });

  it('that are not there, or whose name is none, are refused', async () => {
    const store = await tab();
    const missing = { ok: false, problem: { kind: 'missing' } };
    expect(await store.rename(tiktok.id, 'Monday', 'Tuesday')).toMatchObject(missing);
    expect(await store.remove(tiktok.id, 'Monday')).toMatchObject(missing);
    expect(await store.saveAs(one, '  ', 'refuse')).toMatchObject({ problem: { kind: 'unfit' } });
    await valueIn(store.saveAs(one, 'Monday', 'refuse'));
    const long = await store.rename(tiktok.id, 'Monday', 'x'.repeat(limits.name + 1));
    expect(long).toMatchObject({ problem: { kind: 'unfit' } });
  });

  it('that come or go are told to this tab and to the others', async () => {
    const [here, there] = [await tab(), await tab()];
    let told = 0;
    here.subscribe(() => {
      told += 1;
    });
    const elsewhere = new Promise<void>((resolve) => there.subscribe(resolve));
    await valueIn(here.saveAs(one, 'Monday', 'refuse'));
    expect(told).toBe(1);
    await elsewhere;
    expect((await valueIn(there.saves())).found).toHaveLength(1);
  });
});

describe('a damaged record', () => {
  it('is kept aside as it was found, and the others are read', async () => {
    const store = await tab();
    await valueIn(store.saveAs(one, 'Good', 'refuse'));
    const broken = { ...two, name: 'Bad', walk: { here: 9 } };
    await tamper((database) => database.put('saves', broken, [tiktok.id, 'Bad']));
    const { found, problems } = await valueIn(store.saves());
    expect(found.map(({ name }) => name)).toEqual(['Good']);
    expect(problems).toEqual([expect.stringMatching(/“Bad” is damaged.+kept aside/)]);
    const [damaged] = await valueIn(store.damaged());
    expect(damaged).toMatchObject({ value: broken, label: 'The walk “Bad”' });
    expect(damaged?.faults).toContain('walk.steps: It is missing.');
    expect(damaged && JSON.parse(damagedText(damaged)).value).toEqual(broken);
    expect((await valueIn(store.saves())).problems).toEqual([]);
    await valueIn(store.removeDamaged(damaged?.id ?? 0));
    expect(await valueIn(store.damaged())).toEqual([]);
  });

  it('in the place of an autosave is put aside also by a store that has written elsewhere', async () => {
    const store = await tab();
    const other = { ...one, scenario: { id: `${tiktok.id}-2`, version: 1 } };
    await valueIn(store.autosave({ tab: 'here', session: other }));
    await tamper((database) => database.put('autosaves', 'nonsense', [tiktok.id, 'here']));
    await valueIn(store.autosave({ tab: 'here', session: one }));
    expect((await valueIn(store.damaged())).map(({ value }) => value)).toEqual(['nonsense']);
  });

  it('that JSON cannot hold still gives a text', async () => {
    const store = await tab();
    const circle: Record<string, unknown> = { big: 10n };
    circle.itself = circle;
    await tamper((database) => database.put('autosaves', circle, [tiktok.id, 'here']));
    expect((await valueIn(store.autosaves(tiktok.id))).found).toEqual([]);
    const [damaged] = await valueIn(store.damaged());
    expect(damaged && damagedText(damaged)).toContain('automatically kept walk');
  });

  it('in the place of an autosave is put aside before the place is written to', async () => {
    const store = await tab();
    const newer = { format: 'impasse-kept-2', thoughts: ['many'] };
    await tamper((database) => database.put('autosaves', newer, [tiktok.id, 'here']));
    await valueIn(store.autosave({ tab: 'here', session: one }));
    expect((await valueIn(store.damaged()))[0]?.value).toEqual(newer);
    expect((await valueIn(store.autosaves())).found).toEqual([{ tab: 'here', session: one }]);
  });

  it('stays where it is when there is no room to put it aside', async () => {
    const store = await tab();
    await tamper((database) => database.put('saves', 'nonsense', [tiktok.id, 'Bad']));
    const noRoom = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(outOfRoom);
    expect((await valueIn(store.saves())).problems).toEqual([
      expect.stringContaining('stays on this device'),
    ]);
    noRoom.mockRestore();
    expect((await valueIn(store.saves())).problems).toEqual([expect.stringContaining('kept aside')]);
    expect(await valueIn(store.damaged())).toHaveLength(1);
  });
});

it('leaves a record of a newer Impasse where it is and says so', async () => {
  const store = await tab();
  await tamper((database) =>
    database.put('saves', { format: 'impasse-kept-2', name: 'New' }, [tiktok.id, 'New']),
  );
  const { found, problems } = await valueIn(store.saves());
  expect(found).toEqual([]);
  expect(problems).toEqual([expect.stringMatching(/“New” was made by a newer Impasse/)]);
  expect(await valueIn(store.damaged())).toEqual([]);
  expect(await store.remove(tiktok.id, 'New')).toMatchObject({ problem: { kind: 'unfit' } });
  expect((await valueIn(store.saves())).problems).toHaveLength(1);
});

function outOfRoom(): never {
  throw new DOMException('No room', 'QuotaExceededError');
}

describe('a device', () => {
  it('without room says so, and keeps what it has', async () => {
    const store = await tab();
    await valueIn(store.autosave({ tab: 'here', session: one }));
    const noRoom = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(outOfRoom);
    const full = { ok: false, problem: { kind: 'full', words: expect.stringContaining('no room') } };
    expect(await store.autosave({ tab: 'here', session: two })).toMatchObject(full);
    expect(await store.saveAs(two, 'Monday', 'refuse')).toMatchObject(full);
    expect((await valueIn(store.autosaves())).found).toEqual([{ tab: 'here', session: one }]);
    noRoom.mockRestore();
    await valueIn(store.autosave({ tab: 'here', session: two }));
  });

  it.each(['add', 'put'] as const)('that finds no room only after the %s says so too', async (method) => {
    const store = await tab();
    if (method === 'put') await valueIn(store.autosave({ tab: 'here', session: one }));
    const original = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...given: Parameters<typeof original>
    ) {
      const request = original.apply(this, given);
      const { transaction } = this;
      // The commit that follows finds no room.
      transaction.commit = () => transaction.abort();
      const reason = new DOMException('No room', 'QuotaExceededError');
      Object.defineProperty(transaction, 'error', { value: reason });
      return request;
    });
    expect(await store.autosave({ tab: 'here', session: two })).toMatchObject({ problem: { kind: 'full' } });
  });

  it('that has closed the database meanwhile has it opened again', async () => {
    const store = await tab();
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The connection is closed', 'InvalidStateError');
    });
    await valueIn(store.autosave({ tab: 'here', session: one }));
    expect((await valueIn(store.autosaves())).found).toHaveLength(1);
  });

  it('that closes the database again and again is asked twice', async () => {
    const store = await tab();
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      if (asked.mock.calls.length > 5) throw new Error('It is asked without end.');
      throw new DOMException('The connection is closed', 'InvalidStateError');
    });
    const refused = await store.autosave({ tab: 'here', session: one });
    expect(refused).toMatchObject({ ok: false, problem: { words: expect.stringContaining('closed') } });
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('that fails in a way unknown to us gives the reason, and is not asked again', async () => {
    const store = await tab();
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('The disk is broken', 'UnknownError');
    });
    const failed = { kind: 'failed', words: expect.stringContaining('The disk is broken') };
    expect(await store.saves()).toMatchObject({ ok: false, problem: failed });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('without room for all of several sessions takes none of them', async () => {
    const store = await tab();
    const add = IDBObjectStore.prototype.add;
    let calls = 0;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      ...given: Parameters<typeof add>
    ) {
      calls += 1;
      return calls > 1 ? outOfRoom() : add.apply(this, given);
    });
    expect(await store.add({ autosaves: [one, two], saves: [] })).toMatchObject({
      problem: { kind: 'full' },
    });
    expect((await valueIn(store.autosaves())).found).toEqual([]);
  });

  it.each(['SecurityError', 'InvalidStateError'])(
    'that refuses storage with a %s is told as a private window',
    async (name) => {
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('No', name);
      });
      const store = await tab();
      const blocked = { ok: false, problem: { kind: 'blocked' } };
      expect(await store.autosave({ tab: 'here', session: one })).toMatchObject(blocked);
      expect(await store.saves()).toMatchObject(blocked);
      expect(await store.damaged()).toMatchObject(blocked);
      vi.restoreAllMocks();
      await valueIn(store.autosave({ tab: 'here', session: one }));
    },
  );

  it('without IndexedDB is told as a private window', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const store = await tab();
    expect(await store.autosaves()).toMatchObject({ ok: false, problem: { kind: 'blocked' } });
    vi.unstubAllGlobals();
  });

  it('whose database a newer Impasse has changed asks for a reload, after making way for it', async () => {
    const store = await tab();
    await valueIn(store.autosave({ tab: 'here', session: one }));
    const newer = await openDB('impasse', 3);
    expect(await newer.get('autosaves', [tiktok.id, 'here'])).toEqual(one);
    newer.close();
    expect(await store.autosave({ tab: 'here', session: two })).toMatchObject({
      problem: { kind: 'outdated' },
    });
  });

  it('that another tab holds in an older form says so, and is ready once that tab is closed', async () => {
    const older = await databaseOfVersion1();
    const store = await tab();
    const waiting = { ok: false, problem: { kind: 'waiting' } };
    expect(await store.autosave({ tab: 'here', session: one })).toMatchObject(waiting);
    expect(await store.saves()).toMatchObject(waiting);
    older.close();
    await vi.waitFor(async () => expect(await store.saves()).toMatchObject({ ok: true }));
    await valueIn(store.autosave({ tab: 'here', session: one }));
  });
});
