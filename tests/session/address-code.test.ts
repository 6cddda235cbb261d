import { describe, expect, it } from 'vitest';
import type { AnswerId, MoveId, Scenario } from '../../src/scenario/types';
import { addressNames, codeOf, splitLast } from '../../src/session/address-code';
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
    const { moves, answers } = addressNames(alike);
    expect([...moves].slice(0, 2)).toEqual([
      ['~a18~', 'a18'],
      ['~a80~', 'a80'],
    ]);
    expect([...answers]).toEqual([
      ['concede.a48', 'concede.a48'],
      ['concede.a57', 'concede.a57'],
    ]);
  });
});
