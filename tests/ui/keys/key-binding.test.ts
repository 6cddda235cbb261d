// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ariaShortcuts, digit, type KeyBinding, pressedKey } from '../../../src/ui/keys/key-binding';
import { keyHelp } from '../../../src/ui/keys/key-help';

const bindings = [
  { command: 'add', keys: [digit], does: 'add' },
  { command: 'remove', keys: [digit], shift: 'required', does: 'remove' },
  { command: 'last', keys: ['End'], does: 'last' },
  { command: 'black', keys: ['b', '.'], does: 'black' },
  { command: 'keys', keys: ['?'], does: 'keys' },
  { command: 'undo', keys: ['ArrowLeft'], does: 'undo' },
  { command: 'next', keys: [' '], does: 'next' },
  { command: 'back', keys: [' '], shift: 'required', does: 'back' },
  { command: 'zoom out', keys: ['-'], does: 'zoom out' },
  { command: 'whole', keys: ['0'], does: 'whole' },
] as const satisfies readonly KeyBinding[];

function met(key: string, code: string, more: KeyboardEventInit = {}) {
  const pressed = pressedKey(bindings, new KeyboardEvent('keydown', { key, code, ...more }));
  return pressed && [pressed.binding.command, ...(pressed.digit ? [pressed.digit] : [])].join(' ');
}

describe('a key', () => {
  it.each([
    ['a digit', met('3', 'Digit3'), 'add 3'],
    ['a digit with Shift, which gives another character', met('#', 'Digit3', { shiftKey: true }), 'remove 3'],
    ['a digit of a number pad', met('3', 'Numpad3'), 'add 3'],
    ['the key of a digit on AZERTY', met('"', 'Digit3'), 'add 3'],
    ['a digit on AZERTY, which is reached by Shift', met('3', 'Digit3', { shiftKey: true }), 'remove 3'],
    ['the key of a digit on a Czech keyboard', met('š', 'Digit3'), 'add 3'],
    ['a digit of an Arabic keyboard', met('٣', 'Digit3'), 'add 3'],
    ['nought of an Arabic keyboard', met('٠', 'Digit0'), 'whole'],
    ['the key of nought on AZERTY', met('à', 'Digit0'), 'whole'],
    ['a sign that is bound, on the key of a digit', met('-', 'Digit6'), 'zoom out'],
    ['a letter', met('b', 'KeyB'), 'black'],
    ['a capital', met('B', 'KeyB', { shiftKey: true }), 'black'],
    ['the key of a letter on a Cyrillic keyboard', met('и', 'KeyB'), 'black'],
    ['a letter where another layout has it', met('b', 'KeyN'), 'black'],
    ['a sign that is reached by Shift', met('?', 'Slash', { shiftKey: true }), 'keys'],
    ['the space bar', met(' ', 'Space'), 'next'],
    ['the space bar with Shift', met(' ', 'Space', { shiftKey: true }), 'back'],
    ['End', met('End', 'End'), 'last'],
  ])('%s', (_, given, wanted) => {
    expect(given).toBe(wanted);
  });

  it('Shift with a digit of the number pad, which Windows sends as End, takes a vote away', () => {
    expect(met('End', 'Numpad1', { modifierNumLock: true })).toBe('remove 1');
  });

  it('End of the number pad, without Num Lock, is End', () => {
    expect(met('End', 'Numpad1')).toBe('last');
  });

  it.each([
    ['another Latin letter on the key of a bound one', met('x', 'KeyB')],
    ['an arrow with Shift, which selects text', met('ArrowLeft', 'ArrowLeft', { shiftKey: true })],
    ['a digit with Ctrl, which is the browser’s', met('1', 'Digit1', { ctrlKey: true })],
    ['a letter with Alt', met('b', 'KeyB', { altKey: true })],
    ['a letter with Meta', met('b', 'KeyB', { metaKey: true })],
    ['a letter that is being composed', met('b', 'KeyB', { isComposing: true })],
  ])('%s gives no command', (_, given) => {
    expect(given).toBeUndefined();
  });
});

it('the shortcuts told of a binding are its keys, and of its digits the one asked for', () => {
  expect(ariaShortcuts(bindings[0], 4)).toBe('4');
  expect(ariaShortcuts(bindings[1], 4)).toBe('Shift+4');
  expect(ariaShortcuts(bindings[3])).toBe('b .');
  expect(ariaShortcuts(bindings[6])).toBe('Space');
  expect(ariaShortcuts(bindings[0])).toBe('');
});

it('the list of keys has a line for each thing they do, with the keys as they are printed', () => {
  const twice = [...bindings.slice(3, 6), { keys: ['PageUp'], does: 'undo' }];
  expect(keyHelp(twice)).toEqual([
    { keys: ['B', '.'], does: 'black' },
    { keys: ['?'], does: 'keys' },
    { keys: ['←', 'Page Up'], does: 'undo' },
  ]);
  expect(keyHelp([bindings[1]])).toEqual([{ keys: ['Shift 1–9'], does: 'remove' }]);
});
