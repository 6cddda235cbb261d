import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  orphanedPresentation,
  persistPresentation,
  restorePresentation,
} from '../../../src/presentation/audience-sync/stored-presentation';
import type { StoredPresentation } from '../../../src/presentation/presentation-machine';
import type { Scenario } from '../../../src/scenario/types';
import { moves, tiktok } from '../../tiktok';
import { FakeStorage } from './fake-storage';

const presentation: StoredPresentation = {
  cursor: { moves: moves('offerData acceptData'), screen: 2 },
  plan: moves('holdFirm'),
  stopwatch: { before: 1500, since: 1_670_490_000_000 },
  cover: 'black',
  showsNotes: true,
  hasAudience: true,
};
const kept = { session: 'room', ...presentation };
const other: Scenario = { ...tiktok, id: 'other' as Scenario['id'] };

let tab: FakeStorage;
let device: FakeStorage;

beforeEach(() => {
  tab = new FakeStorage();
  device = new FakeStorage();
  vi.stubGlobal('sessionStorage', tab);
  vi.stubGlobal('localStorage', device);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** What the tab has after a reload, if it kept this. */
function afterReload(written: unknown) {
  tab.kept.set('impasse-presentation-tiktok-2022', JSON.stringify(written));
  return restorePresentation(tiktok);
}

describe('a presentation kept by its tab', () => {
  it('is there again after a reload, for its scenario alone and without what it was kept with', () => {
    persistPresentation(tiktok, 'room', { ...presentation, scenario: tiktok } as StoredPresentation);
    expect(restorePresentation(tiktok)).toEqual(kept);
    expect(restorePresentation(other)).toBeUndefined();
  });

  it('is kept for each scenario by itself', () => {
    persistPresentation(tiktok, 'room', presentation);
    persistPresentation(other, 'room', { ...presentation, cover: 'none' });
    expect(restorePresentation(tiktok)?.cover).toBe('black');
    expect(restorePresentation(other)?.cover).toBe('none');
  });

  it('needs neither a plan nor a running stopwatch', () => {
    const { plan: _, ...bare } = { ...kept, stopwatch: { before: 0 }, cover: 'link' };
    expect(afterReload(bare)).toEqual(bare);
  });

  it.each([
    ['session', 7],
    ['cursor', { moves: ['offerData'], screen: -1 }],
    ['cursor', { moves: ['offerData'], screen: 0.5 }],
    ['cursor', { moves: ['x'.repeat(41)], screen: 0 }],
    ['cursor', { screen: 0 }],
    ['plan', [7]],
    ['stopwatch', { before: -1 }],
    ['stopwatch', { before: 0, since: 'now' }],
    ['cover', 'white'],
    ['showsNotes', 'yes'],
    ['hasAudience', undefined],
  ])('is none where its %s is %j', (entry, value) => {
    expect(afterReload({ ...kept, [entry]: value })).toBeUndefined();
  });

  it('is none where there is something that is no JSON', () => {
    tab.kept.set('impasse-presentation-tiktok-2022', '{');
    expect(restorePresentation(tiktok)).toBeUndefined();
  });

  it('is none where storage is blocked, and keeping it disturbs nothing', () => {
    tab.isBlocked = true;
    device.isBlocked = true;
    persistPresentation(tiktok, 'room', presentation);
    expect(restorePresentation(tiktok)).toBeUndefined();
    expect(orphanedPresentation(tiktok, 'room')).toBeUndefined();
  });
});

describe('a presentation left by a tab that was closed', () => {
  it('is found under its id alone', () => {
    persistPresentation(tiktok, 'room', presentation);
    tab.kept.clear();
    expect(orphanedPresentation(tiktok, 'room')).toEqual(kept);
    expect(orphanedPresentation(tiktok, 'hall')).toBeUndefined();
    expect(orphanedPresentation(other, 'room')).toBeUndefined();
    expect(restorePresentation(tiktok)).toBeUndefined();
  });

  it('is none where it had no audience', () => {
    persistPresentation(tiktok, 'room', { ...presentation, hasAudience: false });
    expect(orphanedPresentation(tiktok, 'room')).toBeUndefined();
    expect(restorePresentation(tiktok)).toEqual({ ...kept, hasAudience: false });
  });
});
