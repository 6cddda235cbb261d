import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { schemaFaults } from '../../src/persistence/schema-faults';

function faultsOf(schema: v.GenericSchema, value: unknown) {
  const read = v.safeParse(schema, value);
  return read.success ? [] : schemaFaults(read.issues);
}

/** What is wrong with a value that stands where a schema wants something else. */
function wrongWith(schema: v.GenericSchema, value: unknown) {
  const [fault, ...others] = faultsOf(v.strictObject({ here: schema }), { here: value });
  expect(others).toEqual([]);
  expect(fault?.path).toBe('here');
  return fault?.message;
}

describe('a fault of shape', () => {
  it.each<[string, v.GenericSchema, unknown]>([
    ['It must be text, but is a number.', v.string(), 3],
    ['It must be text, but is empty.', v.string(), null],
    ['It must be text, but is true or false.', v.string(), false],
    ['It must be a number, but is text.', v.number(), '3'],
    ['It must be a list, but is a group of entries.', v.array(v.string()), {}],
    ['It must be a group of entries, but is a number.', v.strictObject({}), 3],
    ['It must be text, but is a list.', v.string(), []],
    ['It must be a group of entries, but is empty.', v.record(v.string(), v.string()), null],
    ['It must be a group of entries, but is text.', v.custom(() => false), 'x'],
    ['It must be boolean, but is text.', v.boolean(), 'yes'],
    ['It must be "one".', v.literal('one'), 'two'],
    ['It must be "one".', v.literal('one'), null],
    ['It is missing.', v.string(), undefined],
    ['It is missing.', v.literal('one'), undefined],
    ['It is too long.', v.pipe(v.string(), v.maxLength(1, 'It is too long.')), 'xx'],
  ])('is told as “%s”', (message, schema, value) => {
    expect(wrongWith(schema, value)).toBe(message);
  });

  it('tells of an entry that there should not be', () => {
    expect(faultsOf(v.strictObject({}), { more: 1 })).toEqual([
      { path: 'more', message: 'It is not part of this format.' },
    ]);
  });

  it('names the whole file where that is at fault, and else the place in it', () => {
    expect(faultsOf(v.string(), 3)).toEqual([
      { path: '(whole file)', message: 'It must be text, but is a number.' },
    ]);
    expect(faultsOf(v.strictObject({ list: v.array(v.string()) }), { list: ['x', 3] })).toEqual([
      { path: 'list.1', message: 'It must be text, but is a number.' },
    ]);
  });

  it.each([
    [200, 'x'.repeat(200)],
    [201, `${'x'.repeat(200)}…`],
  ])('is told in two hundred characters, be its name or its words %i long', (length, told) => {
    const long = 'x'.repeat(length);
    expect(faultsOf(v.strictObject({}), { [long]: 1 })[0]?.path).toBe(told);
    expect(wrongWith(v.pipe(v.string(), v.maxLength(0, long)), 'x')).toBe(told);
  });

  it.each([
    [20, []],
    [21, [{ path: '(whole file)', message: 'There are 1 more faults.' }]],
    [50, [{ path: '(whole file)', message: 'There are 30 more faults.' }]],
  ])('is told of the first twenty of %i, and then how many more there are', (count, last) => {
    const faults = faultsOf(v.array(v.string()), Array(count).fill(1));
    expect(faults[19]).toEqual({ path: '19', message: 'It must be text, but is a number.' });
    expect(faults.slice(20)).toEqual(last);
  });
});
