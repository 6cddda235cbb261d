// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { claimTab } from '../../src/persistence/tab-id';

/** Locks as a browser has them, held by all the tabs of a test. */
function locksOfBrowser() {
  const held = new Set<string>();
  return {
    held,
    request: async (name: string, { ifAvailable }: LockOptions, work: (lock: object | null) => unknown) => {
      if (held.has(name) && !ifAvailable) throw new Error('It would wait for ever.');
      if (held.has(name)) return work(null);
      held.add(name);
      await work({ name });
      held.delete(name);
    },
  };
}

let locks: ReturnType<typeof locksOfBrowser>;

beforeEach(() => {
  sessionStorage.clear();
  locks = locksOfBrowser();
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'locks');
});

describe('a tab', () => {
  it('has its id again after a reload', async () => {
    const before = await claimTab();
    locks.held.clear();
    const after = await claimTab();
    expect(after.id()).toBe(before.id());
    expect(after.earlier).toBe(before.id());
  });

  it('that was duplicated takes a new id, and knows which it comes from', async () => {
    const first = await claimTab();
    const copy = await claimTab();
    expect(copy.id()).not.toBe(first.id());
    expect(copy.earlier).toBe(first.id());
    const third = await claimTab();
    expect(new Set([first.id(), copy.id(), third.id()]).size).toBe(3);
  });

  it('takes a new id when asked, and has that one after a reload', async () => {
    const tab = await claimTab();
    const before = tab.id();
    tab.renew();
    expect(tab.id()).not.toBe(before);
    locks.held.clear();
    expect((await claimTab()).id()).toBe(tab.id());
  });

  it('holds its ids for as long as it lives, by locks of their names', async () => {
    const tab = await claimTab();
    tab.renew();
    await Promise.resolve();
    expect([...locks.held]).toEqual([`impasse-tab-${tab.earlier}`, `impasse-tab-${tab.id()}`]);
  });

  it('that was duplicated has its new id after a reload', async () => {
    await claimTab();
    const copy = (await claimTab()).id();
    locks.held.delete(`impasse-tab-${copy}`);
    expect((await claimTab()).id()).toBe(copy);
  });

  it.each(['', 'Tab', 'a tab', '-tab', 'tab-', 'x'.repeat(41)])(
    'takes a new id where “%s” is kept, which is none',
    async (kept) => {
      sessionStorage.setItem('impasse-tab', kept);
      const { id, earlier } = await claimTab();
      expect(id()).toMatch(/^[a-z0-9]{10,40}$/);
      expect(earlier).toBe(id());
    },
  );

  it('has the id that is kept, of one character or forty', async () => {
    for (const kept of ['x', 'x'.repeat(40)]) {
      sessionStorage.setItem('impasse-tab', kept);
      expect((await claimTab()).id()).toBe(kept);
    }
  });

  it('has its id again where the browser refuses locks alone', async () => {
    vi.spyOn(locks, 'request').mockRejectedValue(new DOMException('No', 'SecurityError'));
    expect((await claimTab()).id()).toBe((await claimTab()).id());
  });

  it('has an id where the browser has no locks', async () => {
    Reflect.deleteProperty(navigator, 'locks');
    expect((await claimTab()).id()).toBe((await claimTab()).id());
  });

  it('has an id where the browser refuses storage and locks', async () => {
    const refuse = () => {
      throw new DOMException('No', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    vi.spyOn(locks, 'request').mockRejectedValue(new DOMException('No', 'SecurityError'));
    expect((await claimTab()).id()).toMatch(/^[a-z0-9]{10,}$/);
  });
});
