import { describe, expect, it } from 'vitest';
import { KeyIndex } from '../../../src/analysis/state-space/key-index';

/** Far apart, up to 2^53, and more than there is room for at first. */
const keys = Array.from({ length: 2100 }, (_, index) => Math.floor((index * 2 ** 53) / 2100));

const indexOf = (some: readonly number[]) => {
  const index = new KeyIndex();
  for (const key of some) index.add(key);
  return index;
};

describe('an index of keys', () => {
  it('numbers them as they are first met', () => {
    const index = new KeyIndex();
    expect(keys.map((key) => index.add(key))).toEqual([...keys.keys()]);
    expect(index.size).toBe(2100);
    expect(index.trimmed()).toEqual(Float64Array.from(keys));
    expect(keys.map((_, number) => index.key(number))).toEqual(keys);
  });

  it('finds each under its number, however many there are', () => {
    const index = indexOf(keys);
    expect(keys.map((key) => index.find(key))).toEqual([...keys.keys()]);
  });

  it('gives a key that is added again the number it has', () => {
    const index = indexOf(keys);
    expect(keys.map((key) => index.add(key))).toEqual([...keys.keys()]);
    expect(index.size).toBe(2100);
  });

  it('does not find what has not been met', () => {
    expect(new KeyIndex().find(0)).toBe(-1);
    const index = indexOf(keys);
    expect(keys.map((key) => index.find(key + 1))).toEqual(keys.map(() => -1));
  });

  it('holds 0 like any other, be it the first key or the one that makes it grow', () => {
    expect(indexOf([0, 5]).find(0)).toBe(0);
    const full = Array.from({ length: 1024 }, (_, index) => index + 1);
    const grown = indexOf([...full, 0]);
    expect(grown.find(0)).toBe(1024);
    expect(grown.size).toBe(1025);
  });
});
