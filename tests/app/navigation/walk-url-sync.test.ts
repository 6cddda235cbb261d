// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { syncWalkWithUrl } from '../../../src/app/navigation/walk-url-sync';
import type { MoveId } from '../../../src/scenario/types';
import { tiktok } from '../../tiktok';

const first = tiktok.situations[0]?.moves[0]?.id as MoveId;
const elsewhere = '#/explore?s=river-tamble.1';

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '#/explore?s=tiktok-2022.1');
});
afterEach(() => {
  vi.useRealTimers();
});

const afterPaint = () => vi.advanceTimersByTime(100);

function opened(origin: 'bundled' | 'link' = 'bundled') {
  return syncWalkWithUrl(
    { kind: 'opened', origin, scenario: tiktok, ...(origin === 'link' ? { packed: 'packed' } : {}) },
    ['explore', 'map'],
  );
}

it('a step has an entry of its own in the history once it is painted', () => {
  const { walk, addressOf } = opened();
  const before = history.length;
  walk.send({ type: 'move', move: first });
  expect(location.hash).toBe('#/explore?s=tiktok-2022.1');
  afterPaint();
  expect(location.hash).toBe(addressOf('explore'));
  expect(history.length).toBe(before + 1);
});

it('an address that names something else by then is left as it is', () => {
  const { walk } = opened();
  walk.send({ type: 'move', move: first });
  history.pushState(null, '', elsewhere);
  afterPaint();
  expect(location.hash).toBe(elsewhere);
  walk.send({ type: 'undo' });
  afterPaint();
  expect(location.hash).toBe(elsewhere);
});

it('nor is it taken back once the scenario that the link carried is kept', () => {
  const { dropEmbedded } = opened('link');
  history.pushState(null, '', elsewhere);
  dropEmbedded();
  expect(location.hash).toBe(elsewhere);
});

it('a walk that the address comes back to is in it again', () => {
  const { walk, follow, addressOf } = opened();
  history.pushState(null, '', elsewhere);
  history.pushState(null, '', '#/explore?s=tiktok-2022.1');
  follow();
  walk.send({ type: 'move', move: first });
  afterPaint();
  expect(location.hash).toBe(addressOf('explore'));
});
