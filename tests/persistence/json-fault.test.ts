import { expect, it } from 'vitest';
import { jsonFault } from '../../src/persistence/json-fault';

it.each([
  ['line 1, character 1', 'A value is missing here.', ''],
  ['line 1, character 7', 'This number has no end.', '{"a": 1.}'],
  ['line 1, character 2', 'A key is missing here.', '{1: 2}'],
  ['line 1, character 6', 'A colon is missing here.', '{"a" 1}'],
  ['line 1, character 9', 'A comma is missing here.', '{"a": 1 "b": 2}'],
  ['line 1, character 8', 'An object is not closed. The file may have been cut off.', '{"a": 1'],
  ['line 4, character 1', 'A list is not closed. The file may have been cut off.', '{\n"a": [1,\n 2\n'],
  ['line 1, character 4', 'Something follows the end.', '[] []'],
  ['line 2, character 10', 'JSON has no comments.', '{\n  "a": 1 // mine\n}'],
  ['line 1, character 2', 'This text has no end. The file may have been cut off.', '["one'],
  ['line 2, character 8', 'This word means nothing in JSON.', '{\n  "a": yes\n}'],
  ['(whole file)', 'Its parts lie too deep within one another.', '['.repeat(1_000_000)],
])('where a text stops being JSON is told, such as at %s: %s', (path, message, text) => {
  expect(jsonFault(text)).toEqual({ path, message });
});

it('a text in which no fault is found is told to be none', () => {
  expect(jsonFault('{}')).toEqual({ path: '(whole file)', message: 'It is not JSON.' });
});
