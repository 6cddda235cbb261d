import { describe, expect, it, vi } from 'vitest';
import type { Autosave } from '../../src/persistence/autosaves';
import { findLastSession } from '../../src/persistence/find-last-session';
import type { Store } from '../../src/persistence/store';
import { err, ok } from '../../src/scenario/result';
import { moves, tiktok } from '../tiktok';
import { keptWalk, walked } from './device';

/** What a tab called "now", which was called "before", has again of these autosaves, the latest first. */
async function restored(found: readonly Autosave[], problems: readonly string[] = []) {
  const autosaves = vi.fn<Store['autosaves']>(async () => ok({ found, problems }));
  const renew = vi.fn();
  const tab = { id: () => 'now', earlier: 'before', renew };
  const result = await findLastSession({ autosaves } as Partial<Store> as Store, tab, tiktok);
  expect(autosaves.mock.calls).toEqual([[tiktok.id]]);
  return { result, renewed: renew.mock.calls.length };
}

const there = { tab: 'there', session: keptWalk('holdFirm', 3) };
const before = { tab: 'before', session: keptWalk('offerData', 2) };
const now = { tab: 'now', session: keptWalk('offerData acceptData', 1) };

describe('a tab that opens a scenario', () => {
  it('has again what it kept since it was loaded, or else what it kept before', async () => {
    const session = walked('offerData acceptData');
    expect(await restored([there, before, now])).toEqual({
      result: ok({ session, isOwn: true, problems: [] }),
      renewed: 0,
    });
    expect(await restored([there, before], ['One is damaged.'])).toEqual({
      result: ok({ session: walked('offerData'), isOwn: true, problems: ['One is damaged.'] }),
      renewed: 0,
    });
  });

  it('is offered the latest of another tab where it kept nothing', async () => {
    const earlier = { ...there, tab: 'elsewhere', session: keptWalk('offerData') };
    expect((await restored([there, earlier])).result).toEqual(
      ok({ session: walked('holdFirm'), isOwn: false, problems: [] }),
    );
  });

  it('has nothing where nothing is kept, but is told what could not be read', async () => {
    expect((await restored([], ['One is damaged.'])).result).toStrictEqual(
      ok({ isOwn: false, problems: ['One is damaged.'] }),
    );
  });

  it('is told all that is wrong, and takes a new id, where its walk opens in part', async () => {
    const steps = moves('shout').map((move) => ({ after: 0, move }));
    const walk = { here: 1, steps, onward: [] };
    const session = { ...now.session, walk };
    const { result, renewed } = await restored([{ tab: 'now', session }], ['One is damaged.']);
    expect(renewed).toBe(1);
    expect(result.ok && result.value.problems).toEqual([
      'One is damaged.',
      'Step 1, “shout”, cannot be taken at “TikTok and Washington at the table” any more, so that way stops there.',
      'In all, 1 of 1 steps are left out.',
    ]);
  });

  it('has nothing of a walk that is of another scenario, and is told so', async () => {
    const session = { ...now.session, scenario: { id: 'other', version: 1 } };
    const { result, renewed } = await restored([{ tab: 'now', session }], ['One is damaged.']);
    expect(renewed).toBe(0);
    expect(result).toStrictEqual(
      ok({
        isOwn: false,
        problems: [
          'One is damaged.',
          'It is a walk of another scenario, “other”, which is not the one shown here.',
        ],
      }),
    );
  });

  it('is told why where nothing can be read', async () => {
    const problem = err({ kind: 'blocked', words: 'No.' } as const);
    const store = { autosaves: async () => problem } as Partial<Store> as Store;
    const tab = { id: () => 'now', earlier: 'now', renew: () => {} };
    expect(await findLastSession(store, tab, tiktok)).toBe(problem);
  });
});
