// @vitest-environment jsdom

import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shortest, tiktok } from '../../tiktok';
import { page, press, teach } from './taught';

beforeEach(() => vi.stubGlobal('scrollTo', () => undefined));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('where only the meaning was voted on', () => {
  const vote = { path: [], tally: {}, meaning: { interest: 'tiktokOperates', tally: { lost: 2 } } } as never;

  it('the debrief tells that, and counts no step that the room would have had right', () => {
    const { walk } = teach([{ type: 'debrief' }], tiktok, shortest.agreement);
    act(() => walk.send({ type: 'mark', marking: { kind: 'vote', vote } }));
    expect(page()).toContain('it said 2 “lost”');
    expect(page()).not.toContain('the room was right in');
  });

  it('nobody is said not to have voted at all', () => {
    const { walk, classroom } = teach([{ type: 'vote' }]);
    act(() => walk.send({ type: 'mark', marking: { kind: 'vote', vote } }));
    act(() => classroom.send({ type: 'reveal' }));
    expect(page()).toContain('Nobody has voted on what happens. You decide.');
  });
});

it('names another way that was tried, and where it led', () => {
  const { walk } = teach([{ type: 'debrief' }], tiktok, shortest.agreement);
  act(() => walk.send({ type: 'restart' }));
  act(() => walk.send({ type: 'follow', moves: shortest.fullBan.slice(0, 1), from: 'start' }));
  expect(page()).toContain('At the start, “Offer stronger data safeguards”: it led to “An agreement”.');
});

it('keeps the focus on the replay’s buttons at the first and the last step', () => {
  teach([{ type: 'debrief' }], tiktok, shortest.agreement.slice(0, 2));
  for (const [name, step] of [
    ['The next step', 'Step 2 of 2'],
    ['The next step', 'Step 2 of 2'],
    ['The step before', 'Step 1 of 2'],
    ['The step before', 'Step 1 of 2'],
    ['The first step', 'Step 1 of 2'],
  ] as const) {
    press(name);
    expect(document.activeElement?.textContent).toBe(name);
    expect(page()).toContain(step);
  }
  expect(screen.getByRole('button', { name: 'The first step' }).ariaDisabled).toBe('true');
});
