import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerLikelihoods, Likelihoods } from '../../src/analysis/odds/likelihoods';
import { openMoves, startState, stateAfter } from '../../src/scenario/states';
import type { Assumptions, MoveId, Scenario } from '../../src/scenario/types';
import { readAddress, writeAddress } from '../../src/url/address';
import { codeOf } from '../../src/url/address-code';
import type { ViewId } from '../../src/url/view-id';
import { movesTo } from '../../src/walk/walk';
import { anyCharacter } from '../any-character';
import { longestWalk } from '../longest-walk';
import { runs } from '../random-runs';
import { answer, moves, tiktok } from '../tiktok';
import { anyWalk } from '../walk/any-session';

const views: ViewId[] = ['explore', 'source'];

describe('an address', () => {
  it('brings back any walk in any view', () => {
    fc.assert(
      fc.property(anyWalk(tiktok), fc.constantFrom(...views), (walk, view) => {
        const place = { view, moves: movesTo(walk), assumptions: walk.assumptions };
        expect(readAddress(tiktok, writeAddress(tiktok, place), views)).toEqual({ ...place, problems: [] });
      }),
    );
  });

  it('brings back the answers fixed, by code or by their ids', () => {
    const { assumption, answer: given } = answer(1, 0);
    const place = { view: 'explore' as const, moves: [], assumptions: { [assumption]: given } };
    expect(readAddress(tiktok, writeAddress(tiktok, place), views)).toEqual({ ...place, problems: [] });
    expect(readAddress(tiktok, `#/explore?a=${assumption}.${given}`, views)).toEqual({
      ...place,
      problems: [],
    });
  });

  it('holds what there is to a place, and no more', () => {
    const start = { view: 'explore' as const, moves: [], assumptions: {} };
    expect(writeAddress(tiktok, start)).toBe('#/explore?s=tiktok-2022.1');
    const place = {
      view: 'source' as const,
      moves: moves('offerData acceptData'),
      assumptions: { concede: 'nothing', beijingView: 'objects' } as Assumptions,
      likelihoods: { offerData: 0.25 } as Likelihoods,
      answerLikelihoods: { concede: { nothing: 1 } } as AnswerLikelihoods,
      notes: [
        { path: [], text: 'First & last?' },
        { path: moves('offerData'), text: 'Second' },
      ],
    };
    const address =
      '#/source?s=tiktok-2022.1&w=vEDQ&a=sS,EM&l=vED6&al=sSRM&n=0.First%20%26%20last%3F&n=1.Second';
    expect(writeAddress(tiktok, place)).toBe(address);
    expect(readAddress(tiktok, address, views)).toEqual({ ...place, problems: [] });
  });

  it.each(['#/source?w=vE', '/source?w=vE', '#source?w=vE', 'source?w=vE'])(
    'is read of “%s” too',
    (written) => {
      expect(readAddress(tiktok, written, views)).toEqual({
        view: 'source',
        moves: moves('offerData'),
        assumptions: {},
        problems: [],
      });
    },
  );

  it('stays short: the longest walk, with every answer and likelihood set, fits in 300 characters', () => {
    const moves = longestWalk(tiktok);
    expect(moves).toHaveLength(34);
    const place = { view: 'explore' as const, moves, assumptions: {} };
    expect(writeAddress(tiktok, place).length).toBeLessThan(150);
    const answers = tiktok.assumptions.map(({ id, answers }) => [id, answers[0]?.id]);
    const weights = tiktok.situations.flatMap((situation) => situation.moves.map(({ id }) => [id, 0.123]));
    const all = {
      ...place,
      assumptions: Object.fromEntries(answers),
      likelihoods: Object.fromEntries(weights),
    };
    expect(`https://briefings.example.org/impasse/${writeAddress(tiktok, all)}`.length).toBeLessThan(300);
  });

  it('brings back each of two moves of a situation that share a code', () => {
    const [first, ...others] = tiktok.situations;
    const [one, two] = first?.moves ?? [];
    if (!first || !one || !two) throw new Error('The scenario has two moves at its start');
    // Found by trying: both hash to the same twelve bits.
    const [left, right] = ['acceptCounter' as MoveId, 'reject' as MoveId];
    const alike: Scenario = {
      ...tiktok,
      situations: [
        {
          ...first,
          moves: [
            { ...one, id: left },
            { ...two, id: right },
          ],
        },
        ...others,
      ],
    };
    for (const id of [left, right]) {
      const place = { view: 'explore' as const, moves: [id], assumptions: {} };
      const address = writeAddress(alike, place);
      expect(address).toBe(`#/explore?s=tiktok-2022.1&w=~${id}~`);
      expect(readAddress(alike, address, views)).toEqual({ ...place, problems: [] });
    }
    expect(readAddress(alike, `#/explore?w=${codeOf(left)}`, views).problems).toEqual([
      `Step 1 of 1 cannot be taken at “${first.title}”, so the walk stops before it.`,
    ]);
  });

  it('gives moves of one situation codes of their own', () => {
    for (const situation of tiktok.situations) {
      const codes = situation.moves.map((move) => codeOf(move.id));
      expect(new Set(codes).size).toBe(codes.length);
      for (const code of codes) expect(code).toMatch(/^[A-Za-z0-9_-]{2}$/);
    }
  });

  it.each(['', '#/explore?s='])('that names nothing is the start, without complaint: “%s”', (address) => {
    expect(readAddress(tiktok, address, views)).toEqual({
      view: 'explore',
      moves: [],
      assumptions: {},
      problems: [],
    });
  });

  it('of any kind is read without throwing and never leads to a state that cannot be walked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: anyCharacter }), (text) => {
        const read = readAddress(tiktok, `#/explore?s=tiktok-2022.1&w=${text}`, views);
        let state = startState(tiktok);
        for (const id of read.moves) {
          const move = openMoves(tiktok, state).find((candidate) => candidate.id === id);
          expect(move).toBeDefined();
          if (move) state = stateAfter(tiktok, move, state);
        }
        readAddress(tiktok, text, views);
      }),
      { numRuns: runs(2000) },
    );
  });
});
