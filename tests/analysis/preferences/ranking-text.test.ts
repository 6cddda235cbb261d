import { describe, expect, it } from 'vitest';
import { endsOf } from '../../../src/analysis/preferences/ends';
import { formatRanking, readRanking } from '../../../src/analysis/preferences/ranking-text';
import { game } from './small-game';

const ends = endsOf(game({ s: 'A: a b c d' }));

describe('a ranking as text', () => {
  it('is read with ties, and never ending last where it is not named', () => {
    expect(readRanking('a > b=c>d', ends)).toEqual({
      ranking: [['a'], ['b', 'c'], ['d'], ['_stuck', '_never']],
    });
  });

  it.each(['a>b=c>d', 'd=c=b=a', 'a>_never>b>c>d', 'a>b>c>d>_stuck>_never', '_never=_stuck>a>b>c>d'])(
    'is written as it was read: %s',
    (text) => {
      const read = readRanking(text, ends);
      expect('ranking' in read && formatRanking(read.ranking)).toBe(
        text === 'a>_never>b>c>d' ? 'a>_never>b>c>d>_stuck' : text,
      );
    },
  );

  it.each([
    ['a>b>x>d', { kind: 'unknown end', at: 4, length: 1, about: ['x'] }],
    ['a>b>c>d>b', { kind: 'ranked twice', at: 8, length: 1, about: ['b'] }],
    ['a>b', { kind: 'not ranked', at: 3, about: ['c', 'd'] }],
    ['a>>b>c>d', { kind: 'nothing here', at: 1, length: 1 }],
    ['>a>b>c>d', { kind: 'nothing here', at: 0 }],
    ['a>b>c>d=', { kind: 'nothing here', at: 7 }],
    ['', { kind: 'not ranked', at: 0, about: ['a', 'b', 'c', 'd'] }],
    ['a'.repeat(30_000), { kind: 'too long' }],
  ])('is refused where it is wrong: %.20s', (text, fault) => {
    expect(readRanking(text, ends)).toMatchObject({ faults: [fault] });
  });

  it('tells every fault, in order', () => {
    const read = readRanking('x>a>a=', ends);
    expect('faults' in read && read.faults.map(({ kind }) => kind)).toEqual([
      'unknown end',
      'ranked twice',
      'nothing here',
    ]);
  });
});
