// @vitest-environment jsdom

import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, teach } from './taught';

beforeEach(() => vi.stubGlobal('scrollTo', () => undefined));
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const digit = (code: string, on: Element = document.body) =>
  fireEvent.keyDown(on, { key: code.slice(-1), code });

describe('a digit', () => {
  it('adds a vote', () => {
    teach([{ type: 'vote' }]);
    digit('Digit1');
    expect(page()).toContain('1 vote in all');
  });

  it('adds none behind an open dialog, wherever it is pressed', () => {
    teach([{ type: 'vote' }]);
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.open = true;
    digit('Digit1', dialog);
    digit('Digit1');
    expect(page()).toContain('0 votes in all');
    dialog.open = false;
    digit('Digit1');
    expect(page()).toContain('1 vote in all');
  });
});
