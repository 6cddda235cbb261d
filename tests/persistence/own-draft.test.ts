import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changedElsewhere, type OwnDraft, openDraft } from '../../src/persistence/own-draft';
import type { OwnScenario } from '../../src/persistence/own-scenarios';
import { openStore, type Store } from '../../src/persistence/store';
import { err } from '../../src/scenario/result';
import { emptyDevice, tamper, valueIn } from './device';

const opened: OwnScenario = {
  format: 'impasse-own-1',
  id: 'mine',
  version: 1,
  title: 'Mine',
  text: 'as opened',
  saved: '2022-12-08T09:00:00Z',
};
const typed = (draft: string) => (base: OwnScenario) => ({ ...base, draft });

let stores: Store[] = [];
let here: OwnDraft;
let there: OwnDraft;
const kept = async () => (await valueIn((stores[0] as Store).ownScenario('mine')))?.draft;

beforeEach(async () => {
  emptyDevice();
  stores = [await openStore(), await openStore()];
  const [one, two] = stores as [Store, Store];
  await valueIn(one.saveScenario(opened));
  here = openDraft(one, opened);
  there = openDraft(two, opened);
});
afterEach(() => {
  here.close();
  there.close();
  for (const store of stores) store.close();
});

describe('a scenario that two tabs write on', () => {
  it('is kept as one of them goes on writing', async () => {
    const told = vi.fn();
    here.subscribe(told);
    expect(await here.write(typed('one'))).toBeUndefined();
    expect(await here.write(typed('one and two'))).toBeUndefined();
    expect(await kept()).toBe('one and two');
    expect(told).not.toHaveBeenCalled();
  });

  it('is never written over by the other, which is given what is kept', async () => {
    await here.write(typed('mine'));
    expect(await there.write(typed('yours'))).toBe(changedElsewhere);
    expect(await kept()).toBe('mine');
    expect(there.other()?.draft).toBe('mine');
    expect(await there.write(typed('yours still'))).toBe(changedElsewhere);
    expect(await kept()).toBe('mine');
  });

  it('is never written over though both write at once', async () => {
    const answers = await Promise.all([here.write(typed('mine')), there.write(typed('yours'))]);
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(1);
    expect(await kept()).toBe(answers[0] === undefined ? 'mine' : 'yours');
  });

  it('is told of in the other tab before that writes', async () => {
    const told = vi.fn();
    there.subscribe(told);
    await here.write(typed('mine'));
    await vi.waitFor(() => expect(there.other()?.draft).toBe('mine'));
    expect(told).toHaveBeenCalledTimes(1);
    expect(here.other()).toBeUndefined();
  });

  it('goes on from the other’s text once that is accepted, and then the other is told', async () => {
    await here.write(typed('mine'));
    await vi.waitFor(() => expect(there.other()).toBeDefined());
    there.accept();
    expect(there.other()).toBeUndefined();
    expect(there.isOwnWork('mine')).toBe(false);
    expect(await there.write(typed('yours'))).toBeUndefined();
    expect(await kept()).toBe('yours');
    await vi.waitFor(() => expect(here.other()?.draft).toBe('yours'));
    expect(here.isOwnWork('mine')).toBe(true);
  });

  it('has nothing to choose where both have written the same', async () => {
    await here.write(typed('the same'));
    expect(await there.write(typed('the same'))).toBeUndefined();
    expect(there.other()).toBeUndefined();
    expect(await there.write(typed('the same and more'))).toBeUndefined();
  });

  it('is gone on with in the form that is kept, where its text is the same', async () => {
    const same = { ...opened, draft: opened.text };
    await valueIn((stores[1] as Store).saveScenario(same));
    await vi.waitFor(() => expect(here.base()).toEqual(same));
    expect(here.other()).toBeUndefined();
  });

  it('stays to be chosen where what is kept cannot be read meanwhile', async () => {
    const [one, two] = stores as [Store, Store];
    await valueIn(two.saveScenario({ ...opened, draft: 'yours' }));
    await vi.waitFor(() => expect(here.other()?.draft).toBe('yours'));
    const reading = vi.spyOn(one, 'ownScenario');
    reading.mockImplementation(async () => err({ kind: 'blocked', words: 'Nothing is kept here.' }));
    await valueIn(two.saveScenario({ ...opened, draft: 'yours still' }));
    await vi.waitFor(() => expect(reading).toHaveResolved());
    await new Promise((told) => setTimeout(told));
    expect(here.other()?.draft).toBe('yours');
  });

  it('is opened with a text that the other tab has only written', async () => {
    await here.write(typed('the same'));
    const asOpened = ({ format, id, version, title, saved }: OwnScenario) => ({
      ...{ format, id, version, title, saved },
      text: 'the same',
    });
    expect(await there.write(asOpened)).toBeUndefined();
    expect(await valueIn((stores[0] as Store).ownScenario('mine'))).toMatchObject({ text: 'the same' });
    expect(await kept()).toBeUndefined();
  });

  it('is kept at once by a page that is left, but not over another’s text that it was told of', async () => {
    here.writeLeaving(typed('mine'));
    await vi.waitFor(async () => expect(await kept()).toBe('mine'));
    await vi.waitFor(() => expect(there.other()).toBeDefined());
    there.writeLeaving(typed('yours'));
    await there.write((base) => base);
    expect(await kept()).toBe('mine');
  });

  it('goes on from what this tab has written last, and from what it opened where there is no other', async () => {
    here.accept();
    expect(here.base()).toEqual(opened);
    await here.write(typed('mine'));
    expect(here.base()).toMatchObject({ text: 'as opened', draft: 'mine' });
  });

  it('is not written where nothing was typed', async () => {
    const replace = vi.spyOn(stores[0] as Store, 'replaceScenario');
    expect(await here.write((base) => base)).toBeUndefined();
    expect(replace).not.toHaveBeenCalled();
  });

  it('is told of to nobody who has ended the subscription, and the other is told in words', async () => {
    const told = vi.fn();
    there.subscribe(told)();
    await here.write(typed('mine'));
    expect(await there.write(typed('yours'))).toBe('Not saved: it was changed in another tab.');
    expect(told).not.toHaveBeenCalled();
  });

  it('comes back where it was removed in another tab, since nothing is lost by that', async () => {
    await valueIn((stores[1] as Store).removeScenario('mine'));
    expect(await here.write(typed('mine'))).toBeUndefined();
    expect(await kept()).toBe('mine');
  });

  it('is not written over what cannot be read', async () => {
    await tamper((database) => database.put('scenarios', { format: 'impasse-own-9' }, 'mine'));
    expect(await here.write(typed('mine'))).toMatch(/cannot be read, and is not written over/);
    await tamper(async (database) =>
      expect(await database.get('scenarios', 'mine')).toEqual({ format: 'impasse-own-9' }),
    );
  });
});
