// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setCharacterKeysOn } from '../../../src/ui/keys/character-keys';
import { digit, type KeyBinding } from '../../../src/ui/keys/key-binding';
import { useKeys } from '../../../src/ui/keys/use-keys';

const bindings = [
  { command: 'take', keys: [digit], does: 'take' },
  { command: 'next', keys: ['PageDown'], actsInFields: true, does: 'next' },
  { command: 'next', keys: [' '], does: 'next' },
  { command: 'down', keys: ['ArrowDown'], repeats: true, does: 'down' },
  { command: 'undo', keys: ['ArrowLeft'], does: 'undo' },
] as const satisfies readonly KeyBinding[];

const onKey = vi.fn<(command: string, digit: number | undefined) => boolean | undefined>();

function View() {
  useKeys(bindings, onKey);
  return (
    <>
      <button type="button">Button</button>
      <input aria-label="Field" />
      <input type="radio" aria-label="Radio" />
      <p>Text</p>
    </>
  );
}

const page = () => render(<View />);

afterEach(() => {
  cleanup();
  onKey.mockReset();
  setCharacterKeysOn(true);
});

describe('the keys of a view', () => {
  it('are obeyed wherever focus is, and kept from the browser', () => {
    page();
    const event = new KeyboardEvent('keydown', { key: '2', code: 'Digit2', bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    expect(onKey.mock.calls).toEqual([['take', 2]]);
    expect(event.defaultPrevented).toBe(true);
  });

  it('are left to the browser where they did nothing', () => {
    page();
    onKey.mockReturnValue(false);
    const event = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    expect(onKey).toHaveBeenCalledOnce();
    expect(event.defaultPrevented).toBe(false);
  });

  it('held down repeat only what is meant to be repeated', () => {
    page();
    fireEvent.keyDown(document.body, { key: 'ArrowLeft', repeat: true });
    fireEvent.keyDown(document.body, { key: '1', code: 'Digit1', repeat: true });
    expect(onKey).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: 'ArrowDown', repeat: true });
    expect(onKey).toHaveBeenCalledOnce();
  });

  it('rest in a field, but for those that only clickers send', () => {
    const { getByLabelText } = page();
    fireEvent.keyDown(getByLabelText('Field'), { key: '1', code: 'Digit1' });
    fireEvent.keyDown(getByLabelText('Field'), { key: 'ArrowLeft' });
    expect(onKey).not.toHaveBeenCalled();
    fireEvent.keyDown(getByLabelText('Field'), { key: 'PageDown' });
    expect(onKey.mock.calls).toEqual([['next', undefined]]);
  });

  it('leave the arrows to a radio button, and the space bar to a button', () => {
    const { getByLabelText, getByText } = page();
    fireEvent.keyDown(getByLabelText('Radio'), { key: 'ArrowDown' });
    fireEvent.keyDown(getByText('Button'), { key: ' ' });
    expect(onKey).not.toHaveBeenCalled();
    fireEvent.keyDown(getByLabelText('Radio'), { key: '1', code: 'Digit1' });
    fireEvent.keyDown(getByText('Text'), { key: ' ' });
    expect(onKey.mock.calls).toEqual([
      ['take', 1],
      ['next', undefined],
    ]);
  });

  it('of a single character rest where they are turned off, and the others do not', () => {
    page();
    setCharacterKeysOn(false);
    fireEvent.keyDown(document.body, { key: '1', code: 'Digit1' });
    expect(onKey).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: ' ' });
    fireEvent.keyDown(document.body, { key: 'ArrowLeft' });
    expect(onKey).toHaveBeenCalledTimes(2);
  });

  it('go when the view goes', () => {
    page().unmount();
    fireEvent.keyDown(document.body, { key: 'ArrowLeft' });
    expect(onKey).not.toHaveBeenCalled();
  });
});
