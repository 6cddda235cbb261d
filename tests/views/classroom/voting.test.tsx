// @vitest-environment jsdom

import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MoveId } from '../../../src/scenario/types';
import type { Vote } from '../../../src/walk/session';
import { page, press, teach, title } from './taught';

beforeEach(() => vi.stubGlobal('scrollTo', () => undefined));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const digit = (code: string) => fireEvent.keyDown(document.body, { key: code.slice(-1), code });

describe('a digit', () => {
  it('adds a vote', () => {
    teach([{ type: 'vote' }]);
    digit('Digit1');
    expect(page()).toContain('1 vote in all');
  });
});

const label = 'Offer stronger data safeguards';
const takeAway = () => screen.getByRole('button', { name: `${label}: take a vote away` });
const named: Vote = {
  path: [],
  tally: { offerData: 2 } as Vote['tally'],
  named: [{ who: 'Table 1', move: 'offerData' as MoveId }],
};

describe('taking a vote away', () => {
  it('keeps the focus where the last one goes, and then does nothing more', () => {
    teach([{ type: 'vote' }]);
    digit('Digit1');
    for (const _ of [1, 2]) {
      press(`${label}: take a vote away`);
      expect(document.activeElement).toBe(takeAway());
      expect(page()).toContain('0 votes in all');
      expect(takeAway().getAttribute('aria-disabled')).toBe('true');
    }
  });

  it('stops at those known by name, and says where to change them', () => {
    const { walk } = teach([{ type: 'vote' }]);
    act(() => walk.send({ type: 'mark', marking: { kind: 'vote', vote: named } }));
    expect(takeAway().getAttribute('aria-disabled')).toBe('false');
    press(`${label}: take a vote away`);
    expect(page()).toContain('1 vote in all');
    expect(takeAway().getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(takeAway().getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'This vote is known by name: change it under “Note who says what”.',
    );
  });
});

describe('the focus', () => {
  it('goes to the name field once a vote is added by name', () => {
    teach([{ type: 'vote' }]);
    const field = screen.getByLabelText('A group or a student');
    fireEvent.change(field, { target: { value: 'Table 1' } });
    fireEvent.change(screen.getByLabelText('says'), { target: { value: 'offerData' } });
    press('Add their vote');
    expect(page()).toContain('1 vote in all');
    expect(document.activeElement).toBe(field);
  });

  it('goes to the title on the way back to the ways to teach, but not where nobody came back', () => {
    teach();
    expect(document.activeElement).toBe(document.body);
    press('Choose what to print');
    press('Back to the ways to teach');
    expect(title().textContent).toBe('Teach a class');
    expect(document.activeElement).toBe(title());
  });

  it('goes to what is said once the votes are cleared', () => {
    const { walk } = teach();
    act(() => walk.send({ type: 'mark', marking: { kind: 'vote', vote: named } }));
    expect(page()).toContain(
      'Votes on 1 step are kept with this walk; a walk saved under a name keeps its own. Before another class votes, clear the votes.',
    );
    press('clear the votes');
    expect(document.activeElement?.textContent).toBe('The votes are cleared.');
    expect(page()).not.toContain('are kept with this walk');
  });
});
