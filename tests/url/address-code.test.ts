import { describe, expect, it } from 'vitest';
import type { AnswerId, MoveId, Scenario } from '../../src/scenario/types';
import { addressNames, codeOf, splitCodes, splitLast } from '../../src/url/address-code';
import { tiktok } from '../tiktok';

describe('the code of an id', () => {
  // Links that were sent hold them: they stay what they are.
  it.each([
    ['', 'yN'],
    ['a', 'kK'],
    ['offerData', 'vE'],
    ['acceptData', 'DQ'],
    ['offer-data', 'R3'],
    ['concede.nothing', 'sS'],
  ])('of “%s” is %s', (id, code) => {
    expect(codeOf(id)).toBe(code);
  });
});

describe('a text split at its last dot', () => {
  it.each([
    ['small.1', 'small', '1'],
    ['my.own-2.13', 'my.own-2', '13'],
    ['small', 'small', ''],
    ['.1', '', '1'],
    ['small.', 'small', ''],
  ])('“%s” is “%s” and “%s”', (text, before, after) => {
    expect(splitLast(text)).toEqual([before, after]);
  });
});

describe('the names of moves and answers', () => {
  it('are their codes, in the scenario’s order, and found once', () => {
    const { moves, answers } = addressNames(tiktok);
    expect([...moves].slice(0, 2)).toEqual([
      ['vE', 'offerData'],
      [codeOf('offerAlgorithm'), 'offerAlgorithm'],
    ]);
    expect([...answers].slice(1, 3)).toEqual([
      ['sS', 'concede.nothing'],
      ['EM', 'beijingView.objects'],
    ]);
    expect(addressNames(tiktok)).toBe(addressNames(tiktok));
  });

  it('are written out where two share a code, a move’s between tildes', () => {
    const [first, ...others] = tiktok.situations;
    const [concede] = tiktok.assumptions;
    if (!first || !concede) throw new Error('The scenario has a start and asks something');
    // Found by trying: each two hash to the same twelve bits.
    const alike: Scenario = {
      ...tiktok,
      situations: [
        {
          ...first,
          moves: first.moves.map((move, at) => ({ ...move, id: `a${at ? 80 : 18}` as MoveId })).slice(0, 2),
        },
        ...others,
      ],
      assumptions: [
        {
          ...concede,
          answers: concede.answers.map((given, at) => ({ ...given, id: `a${at ? 57 : 48}` as AnswerId })),
        },
      ],
    };
    const { steps, moves, answers } = addressNames(alike);
    expect([...steps].slice(0, 3)).toEqual([
      ['a18', '~a18~'],
      ['a80', '~a80~'],
      ['acceptData', 'DQ'],
    ]);
    expect([...moves].slice(0, 2)).toEqual([
      ['~a18~', 'a18'],
      ['~a80~', 'a80'],
    ]);
    expect([...answers]).toEqual([
      ['concede.a48', 'concede.a48'],
      ['concede.a57', 'concede.a57'],
    ]);
  });

  it('tell a step from those of its own situation alone', () => {
    const [first, second, ...others] = tiktok.situations;
    if (!first || !second) throw new Error('The scenario has two situations');
    const named = (situation: typeof first, id: string) => ({
      ...situation,
      moves: situation.moves.slice(0, 1).map((move) => ({ ...move, id: id as MoveId })),
    });
    const apart: Scenario = {
      ...tiktok,
      situations: [named(first, 'a18'), named(second, 'a80'), ...others],
    };
    const { steps, moves } = addressNames(apart);
    expect([...moves.keys()].slice(0, 2)).toEqual(['~a18~', '~a80~']);
    expect([...steps.values()].slice(0, 2)).toEqual([codeOf('a18'), codeOf('a18')]);
  });
});

describe('the names that an address strings together', () => {
  it.each([
    ['', []],
    ['vEDQ', ['vE', 'DQ']],
    ['vE~a18~DQ', ['vE', '~a18~', 'DQ']],
    ['vEx', ['vE', 'x']],
    ['~vE', ['~v', 'E']],
    ['~~vE', ['~~', 'vE']],
  ])('are told apart in “%s”', (written, names) => {
    expect(splitCodes(written)).toEqual(names);
  });
});
