import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeStorage } from './fake-storage';

interface Asking {
  readonly mode?: LockMode;
  readonly signal?: AbortSignal;
}

/** The locks of a browser, held by all the windows of a test. A lock that is held is not waited for. */
class FakeLocks {
  held: { readonly name: string; readonly mode: LockMode }[] = [];

  async request(name: string, ...[first, second]: unknown[]): Promise<unknown> {
    const { mode = 'exclusive', signal } = first as Asking;
    const holders = this.held.filter((lock) => lock.name === name);
    if (holders.length > 0 && (mode === 'exclusive' || holders[0]?.mode === 'exclusive')) {
      throw signal ? signal.reason : new Error('It would wait for ever.');
    }
    const lock = { name, mode };
    this.held.push(lock);
    await (second as () => unknown)();
    this.held = this.held.filter((other) => other !== lock);
    return undefined;
  }

  async query(): Promise<LockManagerSnapshot> {
    return { held: this.held };
  }
}

let locks: FakeLocks;
let storage: FakeStorage;

beforeEach(() => {
  locks = new FakeLocks();
  storage = new FakeStorage();
  vi.stubGlobal('navigator', { locks });
  vi.stubGlobal('sessionStorage', storage);
  const isOver = AbortSignal.abort(new DOMException('It took too long', 'TimeoutError'));
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(isOver);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A page that has just been loaded. */
async function page() {
  vi.resetModules();
  return import('../../../src/presentation/audience-sync/presentation-id');
}

async function present(): Promise<string> {
  return (await page()).claimPresentationId();
}

/** An audience's window of a presentation. */
async function watch(id: string): Promise<void> {
  (await page()).waitForPresenter(id);
}

const anId = /^[a-z0-9]{10,40}$/;

describe('the id a window presents under', () => {
  it('is the same for as long as the page lives', async () => {
    const { claimPresentationId } = await page();
    const id = await claimPresentationId();
    expect(id).toMatch(anId);
    expect(await claimPresentationId()).toBe(id);
    expect(locks.held).toEqual([{ name: `impasse-presenting-${id}`, mode: 'exclusive' }]);
  });

  it('is the same after a reload', async () => {
    const id = await present();
    locks.held = [];
    expect(await present()).toBe(id);
    expect(locks.held).toEqual([{ name: `impasse-presenting-${id}`, mode: 'exclusive' }]);
    expect(AbortSignal.timeout).toHaveBeenLastCalledWith(500);
  });

  it('is held as long as the page lives', async () => {
    await present();
    await setImmediate();
    expect(locks.held).toHaveLength(1);
  });

  it('is another one in a duplicated tab, which has it again after a reload', async () => {
    const first = await present();
    const copy = await present();
    expect(copy).toMatch(anId);
    expect(copy).not.toBe(first);
    expect(locks.held.map(({ name }) => name)).toEqual([
      `impasse-presenting-${first}`,
      `impasse-presenting-${copy}`,
    ]);
    locks.held = locks.held.slice(0, 1);
    expect(await present()).toBe(copy);
  });

  it.each(['', 'Room', 'the room', '-room', 'room-', 'x'.repeat(41)])(
    'is a new one where %j was kept',
    async (kept) => {
      storage.kept.set('impasse-presenting', kept);
      expect(await present()).toMatch(anId);
    },
  );

  it('is one that was kept, of one character or forty', async () => {
    for (const kept of ['x', 'x'.repeat(40)]) {
      storage.kept.set('impasse-presenting', kept);
      expect(await present()).toBe(kept);
    }
  });

  it('is new with each load where storage is blocked', async () => {
    storage.isBlocked = true;
    const id = await present();
    expect(id).toMatch(anId);
    expect(await present()).not.toBe(id);
  });

  it('is kept by storage alone where the browser has no locks', async () => {
    vi.stubGlobal('navigator', {});
    const id = await present();
    expect(id).toMatch(anId);
    expect(await present()).toBe(id);
    await watch(id);
  });

  it('is kept by storage alone where the browser refuses its locks', async () => {
    const refuse = () => Promise.reject(new DOMException('No', 'SecurityError'));
    vi.stubGlobal('navigator', { locks: { request: refuse, query: refuse } });
    const id = await present();
    expect(id).toMatch(anId);
    expect(await present()).toBe(id);
    await watch(id);
  });

  it('is new where the browser does not tell of any lock', async () => {
    locks.query = async () => ({});
    expect(await present()).toMatch(anId);
  });
});

describe('an audience’s window whose presenter was closed', () => {
  it('is found by one who opens anew', async () => {
    await watch('room');
    expect(await present()).toBe('room');
    locks.held = locks.held.filter(({ name }) => name === 'impasse-audience-room');
    expect(await present()).toBe('room');
  });

  it('is not found while another presents to it', async () => {
    await watch('room');
    expect(await present()).toBe('room');
    storage.kept.clear();
    expect(await present()).toMatch(anId);
  });

  it('is found beside one that has its presenter', async () => {
    await watch('room');
    expect(await present()).toBe('room');
    storage.kept.clear();
    await watch('hall');
    expect(await present()).toBe('hall');
  });

  it('is not found by a presenter who has an id already', async () => {
    storage.kept.set('impasse-presenting', 'mine');
    await watch('room');
    expect(await present()).toBe('mine');
  });

  it('is left to the presenter who took it meanwhile', async () => {
    await watch('room');
    locks.query = async () => ({ held: [{ name: 'impasse-audience-room' }] });
    expect(await present()).toBe('room');
    storage.kept.clear();
    expect(await present()).toMatch(anId);
  });

  it('is found though it has two windows, as long as either lives', async () => {
    await watch('room');
    await watch('room');
    await setImmediate();
    const lock = { name: 'impasse-audience-room', mode: 'shared' };
    expect(locks.held).toEqual([lock, lock]);
  });
});
