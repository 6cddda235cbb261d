import 'fake-indexeddb/auto';

import { afterEach, beforeEach, expect, it } from 'vitest';
import type { OwnScenario } from '../../src/persistence/own-scenarios';
import { openStore, type Store } from '../../src/persistence/store';
import { tiktok } from '../tiktok';
import { databaseOfVersion1, emptyDevice, keptWalk, tamper, valueIn } from './device';

const own = (id: string, title = id): OwnScenario => ({
  format: 'impasse-own-1',
  id,
  version: 1,
  title,
  text: '{}',
  saved: '2022-12-08T09:00:00Z',
});

let stores: Store[] = [];
const open = async () => {
  const store = await openStore();
  stores.push(store);
  return store;
};

beforeEach(emptyDevice);
afterEach(() => {
  for (const store of stores) store.close();
  stores = [];
});

it('own scenarios are kept by their ids and found by title', async () => {
  const store = await open();
  await valueIn(store.saveScenario(own('b', 'A first')));
  await valueIn(store.saveScenario(own('a', 'The second')));
  await valueIn(store.saveScenario({ ...own('a', 'The second'), draft: '{' }));
  const { found } = await valueIn(store.ownScenarios());
  expect(found.map(({ id, draft }) => [id, draft])).toEqual([
    ['b', undefined],
    ['a', '{'],
  ]);
  expect(await valueIn(store.ownScenario('b'))).toEqual(own('b', 'A first'));
});

it('one that is removed is gone, and the others stay', async () => {
  const store = await open();
  for (const id of ['a', 'b']) await valueIn(store.saveScenario(own(id)));
  await valueIn(store.removeScenario('a'));
  expect(await valueIn(store.ownScenario('a'))).toBeUndefined();
  expect((await valueIn(store.ownScenarios())).found).toEqual([own('b')]);
});

it('one that cannot be read is told, and stays on the device', async () => {
  const store = await open();
  await valueIn(store.saveScenario(own('a')));
  await tamper((database) => database.put('scenarios', { format: 'impasse-own-9' }, 'later'));
  const { found, problems } = await valueIn(store.ownScenarios());
  expect(found).toEqual([own('a')]);
  expect(problems).toEqual(['The scenario “later” kept on this device cannot be read. It stays there.']);
  expect(await valueIn(store.ownScenario('later'))).toBeUndefined();
  await tamper(async (database) => expect(await database.get('scenarios', 'later')).toBeDefined());
});

it('other tabs are told of a new one', async () => {
  const store = await open();
  let told = 0;
  store.subscribe(() => {
    told += 1;
  });
  await valueIn(store.saveScenario(own('a')));
  expect(told).toBe(1);
});

it('a device that kept walks before there were own scenarios still has them', async () => {
  const before = await databaseOfVersion1();
  await before.put('autosaves', keptWalk('offerData'), [tiktok.id, 'here']);
  before.close();
  const store = await open();
  expect((await valueIn(store.autosaves(tiktok.id))).found).toHaveLength(1);
  await valueIn(store.saveScenario(own('a')));
});
