import { describe, expect, it } from 'vitest';
import { inFileOrder, locator } from '../../../src/scenario/check/diagnostic';
import { error, quoted, warning } from '../../../src/scenario/check/fault';
import { formatPath } from '../../../src/scenario/check/format-path';

const at = (text: string, path: readonly (string | number)[], more: object = {}) => {
  const { line, column } = locator(text)({ ...error(path, '', ''), ...more });
  return `${line}:${column}`;
};

describe('where a fault stands', () => {
  const text = '{\n  "first": [1, {"a": 2}],\r\n  "last": "x"\r}';

  it('is told with what is wrong and what would fix it', () => {
    expect(locator(text)(warning(['last'], 'It is short.', 'Write more.'))).toEqual({
      severity: 'warning',
      path: 'last',
      line: 3,
      column: 11,
      message: 'It is short.',
      fix: 'Write more.',
    });
    expect(locator(text)(error([], 'It is none.', 'Write one.'))).toEqual({
      severity: 'error',
      path: '',
      line: 1,
      column: 1,
      message: 'It is none.',
      fix: 'Write one.',
    });
  });

  it('is the value that a path leads to', () => {
    expect(at(text, ['first'])).toBe('2:12');
    expect(at(text, ['first', 0])).toBe('2:13');
    expect(at(text, ['first', 1])).toBe('2:16');
    expect(at(text, ['first', 1, 'a'])).toBe('2:22');
  });

  it('is the key where that is at fault', () => {
    expect(at(text, ['last'], { isKey: true })).toBe('3:3');
    expect(at(text, ['first', 1, 'a'], { isKey: true })).toBe('2:17');
  });

  it('is the nearest that would hold it where there is no such thing', () => {
    expect(at(text, ['first', 1, 'b'])).toBe('2:16');
    expect(at(text, ['first', 2, 'b'])).toBe('2:12');
    expect(at(text, ['middle', 'b'])).toBe('1:1');
    expect(at(`\n ${text}`, ['middle'])).toBe('2:2');
  });

  it('is the start of a file that is no JSON', () => {
    expect(at('', [])).toBe('1:1');
    expect(at('\n\n', ['first'])).toBe('1:1');
  });

  it('is looked for without reading the file where that is known', () => {
    expect(at('['.repeat(100_000), [], { offset: 40 })).toBe('1:41');
  });

  it('is counted by every kind of line break', () => {
    const broken = 'ab\nc\r\nd\r\n\re';
    const places = Array.from({ length: broken.length + 1 }, (_, offset) => at(broken, [], { offset }));
    expect(places.join(' ')).toBe('1:1 1:2 1:3 2:1 2:2 2:3 3:1 3:2 3:3 4:1 5:1 5:2');
  });
});

describe('findings in the order of the file', () => {
  it('go by line, then by column, and otherwise as they were found', () => {
    const locate = locator('abc\nabc\nabc');
    const found = [9, 1, 6, 4, 5, 1].map((offset, index) => locate({ ...error([], `${index}`, ''), offset }));
    expect(inFileOrder(found).map(({ message }) => message)).toEqual(['1', '5', '3', '4', '2', '0']);
  });
});

describe('a path in words', () => {
  it.each([
    ['', []],
    ['start', ['start']],
    ['situations[2].moves[0].when', ['situations', 2, 'moves', 0, 'when']],
    ['[2].moves', [2, 'moves']],
    ['source["two words"].x', ['source', 'two words', 'x']],
    ['["-a"]["a-"][""]', ['-a', 'a-', '']],
    ['k'.repeat(60), ['k'.repeat(60)]],
    [`["${'k'.repeat(59)}…"]`, ['k'.repeat(61)]],
  ])('is written as people write it: %s', (words, path) => {
    expect(formatPath(path)).toBe(words);
  });
});

it('words are quoted, and cut after sixty letters', () => {
  expect(quoted('a "b"')).toBe('"a \\"b\\""');
  expect(quoted('k'.repeat(60))).toBe(`"${'k'.repeat(60)}"`);
  expect(quoted('k'.repeat(61))).toBe(`"${'k'.repeat(59)}…"`);
});
