// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import { type AutosaveState, startAutosave } from '../../src/persistence/autosave';
import { findLastSession } from '../../src/persistence/find-last-session';
import { openStore, type Store } from '../../src/persistence/store';
import type { Tab } from '../../src/persistence/tab-id';
import type { MoveId } from '../../src/scenario/types';
import { noMarks } from '../../src/walk/session';
import { movesTo, newWalk } from '../../src/walk/walk';
import { walkMachine } from '../../src/walk/walk-machine';
import { moves, tiktok } from '../tiktok';
import { emptyDevice, valueIn } from './device';

const [offerData, acceptData, holdFirm] = moves('offerData acceptData holdFirm') as [MoveId, MoveId, MoveId];

/** A tab of which the test says what it is called, and that counts on when it is renewed. */
function tabCalled(name: string): Tab {
  let times = 0;
  return {
    id: () => (times === 0 ? name : `${name}${times}`),
    earlier: name,
    renew: () => {
      times += 1;
    },
  };
}

let store: Store;

beforeEach(async () => {
  emptyDevice();
  store = await openStore();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  store.close();
});

/** A person at work in a tab. */
function begin(tab = tabCalled('here'), isAhead = false) {
  const place = { view: 'explore', moves: [], assumptions: {}, problems: [] };
  const walk = createActor(walkMachine, { input: { scenario: tiktok, place } }).start();
  const states: AutosaveState[] = [];
  const saving = startAutosave({
    scenario: tiktok,
    walk,
    store,
    tab,
    isAhead,
    report: (state) => states.push(state),
  });
  return {
    walk,
    saving,
    states,
    step: (move: MoveId) => walk.send({ type: 'move', move }),
    note: (text: string) => walk.send({ type: 'mark', marking: { kind: 'note', path: [], text } }),
  };
}

async function autosaved() {
  return (await valueIn(store.autosaves(tiktok.id))).found;
}

describe('an autosave', () => {
  it('is written soon after a step, once for a burst of steps', async () => {
    const write = vi.spyOn(store, 'autosave');
    const { step, states, saving } = begin();
    step(offerData);
    step(acceptData);
    expect(write).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(states).toHaveLength(1), { timeout: 3000 });
    expect(states[0]?.kind).toBe('saved');
    expect(write).toHaveBeenCalledTimes(1);
    expect((await autosaved())[0]?.session.walk.steps.map(({ move }) => move)).toEqual([
      offerData,
      acceptData,
    ]);
    await saving.stop();
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('is not written where nothing was done', async () => {
    const { saving, states } = begin();
    await valueIn(saving.stop());
    expect(states).toEqual([]);
    expect(await autosaved()).toEqual([]);
  });

  it.each([
    ['left', () => window.dispatchEvent(new Event('pagehide'))],
    [
      'hidden',
      () => {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        document.dispatchEvent(new Event('visibilitychange'));
      },
    ],
  ])('is written at once when the page is %s', async (_, happen) => {
    const write = vi.spyOn(store, 'autosave');
    const { step, saving } = begin();
    step(offerData);
    happen();
    expect(write).toHaveBeenCalledTimes(1);
    await saving.stop();
    expect(await autosaved()).toHaveLength(1);
  });

  it('is written soon though nothing is done, where the walk was changed before', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const write = vi.spyOn(store, 'autosave');
    const { saving } = begin(tabCalled('here'), true);
    vi.advanceTimersByTime(399);
    expect(write).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(write).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
    await saving.stop();
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('is written once though the page is hidden before its time is up', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const write = vi.spyOn(store, 'autosave');
    const { step, saving } = begin();
    step(offerData);
    vi.advanceTimersByTime(300);
    window.dispatchEvent(new Event('pagehide'));
    step(acceptData);
    vi.advanceTimersByTime(399);
    expect(write).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(write).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
    await saving.stop();
  });

  it('is not written when the page is shown again', async () => {
    const write = vi.spyOn(store, 'autosave');
    const { step, saving } = begin();
    step(offerData);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(write).not.toHaveBeenCalled();
    await saving.stop();
  });

  it('is written no more once it has stopped', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const write = vi.spyOn(store, 'autosave');
    const { step, saving } = begin();
    const stopping = saving.stop();
    step(offerData);
    window.dispatchEvent(new Event('pagehide'));
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(1000);
    expect(write).not.toHaveBeenCalled();
    vi.useRealTimers();
    await stopping;
  });

  it('tells when it was saved, and of the walk as it was then', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2022-12-08T09:30:00Z') });
    const { step, saving, states } = begin();
    step(offerData);
    await valueIn(saving.flush());
    expect(states).toEqual([{ kind: 'saved', at: new Date('2022-12-08T09:30:00Z') }]);
    expect((await autosaved())[0]).toMatchObject({
      tab: 'here',
      session: { saved: '2022-12-08T09:30:00.000Z' },
    });
    await saving.stop();
  });

  it('holds the notes too, and is written when one changes', async () => {
    const { note, saving } = begin();
    note('Ask the room.');
    await valueIn(saving.flush());
    expect((await autosaved())[0]?.session.notes).toEqual([{ path: [], text: 'Ask the room.' }]);
    await saving.stop();
  });

  it('that could not be written is reported, and tried again though nothing changed', async () => {
    const { step, saving, states } = begin();
    const noRoom = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    step(offerData);
    expect(await saving.flush()).toMatchObject({ ok: false, problem: { kind: 'full' } });
    expect(states).toMatchObject([{ kind: 'problem', problem: { kind: 'full' } }]);
    noRoom.mockRestore();
    await valueIn(saving.flush());
    expect(states[1]?.kind).toBe('saved');
    expect(await autosaved()).toHaveLength(1);
    await saving.stop();
  });

  it('is not written a second time though the one before it could not be written', async () => {
    const write = vi.spyOn(store, 'autosave').mockResolvedValueOnce({
      ok: false,
      problem: { kind: 'full', words: 'No room.' },
    });
    const { step, saving } = begin();
    step(offerData);
    const before = saving.flush();
    step(acceptData);
    await valueIn(saving.flush());
    expect((await before).ok).toBe(false);
    await valueIn(saving.stop());
    expect(write).toHaveBeenCalledTimes(2);
    expect((await autosaved())[0]?.session.walk.steps).toHaveLength(2);
  });

  it('stays as it is when another session is opened in its tab', async () => {
    const { step, walk, saving } = begin();
    step(offerData);
    await valueIn(saving.leave());
    walk.send({
      type: 'replace',
      session: { walk: newWalk(), ...noMarks },
      problems: [],
    });
    step(holdFirm);
    await valueIn(saving.stop());
    const found = await autosaved();
    expect(found.map(({ session }) => session.walk.steps[0]?.move).sort()).toEqual([holdFirm, offerData]);
  });

  it('is gone on with when it could not be written before another session is opened', async () => {
    const tab = tabCalled('here');
    const { step, saving } = begin(tab);
    vi.spyOn(store, 'autosave').mockResolvedValue({
      ok: false,
      problem: { kind: 'full', words: 'No room.' },
    });
    step(offerData);
    expect((await saving.leave()).ok).toBe(false);
    expect(tab.id()).toBe('here');
    await saving.stop();
  });
});

describe('a tab that opens', () => {
  async function walked(tab: Tab, move: MoveId): Promise<void> {
    const { step, saving } = begin(tab);
    step(move);
    await valueIn(saving.stop());
  }

  it('has its own walk again after a reload, though another tab was saved later', async () => {
    await walked(tabCalled('here'), offerData);
    await walked(tabCalled('there'), holdFirm);
    const { session, isOwn } = await valueIn(findLastSession(store, tabCalled('here'), tiktok));
    expect(session && movesTo(session.walk)).toEqual([offerData]);
    expect(isOwn).toBe(true);
  });

  it('that is new has the latest walk to offer', async () => {
    const latest = new Date('2030-01-01T00:00:00Z');
    await walked(tabCalled('here'), offerData);
    vi.useFakeTimers({ toFake: ['Date'], now: latest });
    await walked(tabCalled('there'), holdFirm);
    const { session, isOwn } = await valueIn(findLastSession(store, tabCalled('new'), tiktok));
    expect(session && movesTo(session.walk)).toEqual([holdFirm]);
    expect(isOwn).toBe(false);
  });

  it('has nothing where nothing is kept', async () => {
    expect(await valueIn(findLastSession(store, tabCalled('new'), tiktok))).toEqual({
      isOwn: false,
      problems: [],
    });
  });

  it('with a walk that opens only in part leaves the whole of it where it is', async () => {
    await walked(tabCalled('here'), offerData);
    const [whole] = await autosaved();
    const later = {
      ...tiktok,
      situations: tiktok.situations.map((situation) => ({
        ...situation,
        moves: situation.moves.filter(({ id }) => id !== offerData),
      })),
    };
    const tab = tabCalled('here');
    const { session, problems } = await valueIn(findLastSession(store, tab, later));
    expect(session?.walk.steps).toEqual([]);
    expect(problems[0]).toContain('offerData');
    await walked(tab, holdFirm);
    expect(await autosaved()).toContainEqual(whole);
    expect(await autosaved()).toHaveLength(2);
  });
});
