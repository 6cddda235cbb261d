import { describe, expect, it } from 'vitest';
import { error } from '../../../src/scenario/check/fault';
import { readJsonText, withoutMark } from '../../../src/scenario/check/json-text';
import { limits } from '../../../src/scenario/check/limits';

const faultsOf = (text: string) => {
  const json = readJsonText(text);
  return 'faults' in json ? json.faults : [];
};
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('a text that is JSON', () => {
  it.each([
    '{"a": [1, -2.5e3, "x", true, false, null, {}]}',
    '[]',
    '"\\u00e9\\n\\\\\\""',
    ' \r\n\t 7 ',
    '[{"a": 1}, {"a": 2}]',
    '{"a": {"b": 1}, "b": {"a": 1}}',
    '"a mark \uFEFF within"',
  ])('is its value: %s', (text) => {
    expect(readJsonText(text)).toEqual({ value: JSON.parse(text) });
  });

  it('may begin with a byte order mark, in whose place a space is read', () => {
    expect(readJsonText('\uFEFF[1]')).toEqual({ value: [1] });
    expect(withoutMark('\uFEFF[1]\uFEFF')).toBe(' [1]\uFEFF');
    expect(faultsOf('\uFEFFx')).toMatchObject([{ offset: 1 }]);
  });
});

describe('a text that is no JSON', () => {
  it.each<[string, number, string, string]>([
    ['{ "id": small }', 8, 'This word means nothing in JSON.', 'Put text in straight double quotes.'],
    ['{,}', 1, 'A value is missing here.', 'Write the value, or take out the comma or key before it.'],
    [
      '{ 1: 2 }',
      2,
      'A key is missing here.',
      'Write a key in double quotes, or take out the comma before it.',
    ],
    ['{ "a": }', 7, 'A value is missing here.', 'Write the value, or take out the comma or key before it.'],
    ['{ "a" 1 }', 6, 'A colon is missing here.', 'Put a colon between the key and its value.'],
    ['[1 2]', 3, 'A comma is missing here.', 'Put a comma between this and what comes before it.'],
    ['{ "a": 1', 8, 'An object is not closed.', 'Close it with }.'],
    ['[1', 2, 'A list is not closed.', 'Close it with ].'],
    ['{} {}', 3, 'Something follows the end.', 'Take out what follows the last }.'],
    ['[1] // one', 4, 'JSON has no comments.', 'Take out the comment.'],
    ['[1, /* two */ 2]', 4, 'JSON has no comments.', 'Take out the comment.'],
    ['[1, /* two', 4, 'JSON has no comments.', 'Take out the comment.'],
    ['["a\n"]', 1, 'This text has no end.', 'Close it with a double quote on the same line.'],
    ['[1.]', 1, 'This number has no end.', 'Write it whole, such as 2 or 0.5.'],
    ['["\\u12"]', 1, 'This \\u escape is not one.', 'Write four hexadecimal digits after \\u.'],
    ['["\\x"]', 1, 'This escape is not one JSON has.', 'Write a backslash as \\\\.'],
    ['["\t"]', 1, 'A control character stands in this text.', 'Write a line break as \\n and a tab as \\t.'],
  ])('says of %j where it goes wrong, and how', (text, offset, message, mend) => {
    expect(faultsOf(text)).toEqual([{ ...error([], `The file is not JSON. ${message}`, mend), offset }]);
  });

  it('says only that, whatever was found before', () => {
    expect(faultsOf('{"a": 1, "a": 2, b}')).toMatchObject([{ offset: 17 }]);
  });
});

describe('a text with bad keys or numbers', () => {
  it('tells each, with its path and where it stands', () => {
    const twice = 'The key "a" stands twice in the same object.';
    expect(faultsOf('{"a": [{"a": 1e999}], "b": {"a": 1, "a": 2}, "a": 3, "valueOf": -1e999}')).toEqual([
      { ...error(['a', 0, 'a'], 'This number is too large.', 'Write a smaller one.'), offset: 13 },
      { ...error(['b', 'a'], twice, 'Take one of the two out.'), offset: 36 },
      { ...error(['a'], twice, 'Take one of the two out.'), offset: 45 },
      {
        ...error(['valueOf'], 'No part of a scenario has a key "valueOf".', 'Take it out.'),
        offset: 53,
      },
      { ...error(['valueOf'], 'This number is too large.', 'Write a smaller one.'), offset: 64 },
    ]);
  });

  it('tells one more than are told of a file, and looks for no others', () => {
    const keys = Array.from({ length: limits.findings + 50 }, () => '"a": 1');
    expect(faultsOf(`{${keys.join()}}`)).toHaveLength(limits.findings + 1);
  });
});

describe('a text beyond what is taken', () => {
  it('has more bytes than a file may have', () => {
    const most = `"${'x'.repeat(limits.bytes - 2)}"`;
    expect(readJsonText(most)).toHaveProperty('value');
    expect(readJsonText(`${most} `)).toEqual({
      faults: [
        error(
          [],
          'The file has 1,000,001 bytes; a scenario file has 1,000,000 at most.',
          'Make the scenario shorter, or divide it into several.',
        ),
      ],
    });
  });

  it('has more lists and objects within each other', () => {
    expect(readJsonText(nested(limits.nesting))).toEqual({ value: JSON.parse(nested(limits.nesting)) });
    const tooDeep = error(
      [],
      'Lists and objects lie within each other more than 40 deep.',
      'Write the condition with fewer parts within parts.',
    );
    expect(faultsOf(nested(limits.nesting + 1))).toEqual([{ ...tooDeep, offset: limits.nesting }]);
    expect(faultsOf('{"a":'.repeat(100))).toEqual([{ ...tooDeep, offset: 5 * limits.nesting }]);
  });

  it('is not a text with many lists and objects beside each other', () => {
    const beside = `[${Array.from({ length: 100 }, () => '[{}]').join()}]`;
    expect(readJsonText(beside)).toEqual({ value: JSON.parse(beside) });
  });
});
