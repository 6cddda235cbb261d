import { expect, it } from 'vitest';
import { jsonFault } from '../../../src/session/kept/json-fault';

it.each([
  ['line 1, character 1', 'A value is missing.', ''],
  ['line 1, character 7', 'A number is not written as JSON has it.', '{"a": 1.}'],
  ['line 1, character 2', 'A name in quotation marks is missing.', '{1: 2}'],
  ['line 1, character 6', 'A colon is missing.', '{"a" 1}'],
  ['line 1, character 9', 'A comma is missing.', '{"a": 1 "b": 2}'],
  ['line 1, character 8', 'A closing } is missing: the file may have been cut off.', '{"a": 1'],
  ['line 4, character 1', 'A closing ] is missing: the file may have been cut off.', '{\n"a": [1,\n 2\n'],
  ['line 1, character 4', 'Something follows after the end.', '[] []'],
  ['line 2, character 10', 'JSON has no comments.', '{\n  "a": 1 // mine\n}'],
  ['line 1, character 2', 'A text does not end: the file may have been cut off.', '["one'],
  ['line 2, character 8', 'A character stands where none may.', '{\n  "a": yes\n}'],
  ['(whole file)', 'Its parts lie too deep within one another.', '['.repeat(1_000_000)],
])('where a text stops being JSON is told, such as at %s: %s', (path, message, text) => {
  expect(jsonFault(text)).toEqual({ path, message });
});

it('a text in which no fault is found is told to be none', () => {
  expect(jsonFault('{}')).toEqual({ path: '(whole file)', message: 'It is not JSON.' });
});
