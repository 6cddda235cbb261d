import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openMoves, positionAfter, startPosition } from '../../src/scenario/positions';
import { readAddress, writeAddress } from '../../src/session/address';
import { codeOf } from '../../src/session/address-code';
import { movesTo } from '../../src/session/walk';
import { anyCharacter } from '../any-character';
import { longestWalk } from '../longest-walk';
import { runs } from '../random-runs';
import { answer, moves, shortest, tiktok } from '../tiktok';
import { anyWalk } from './kept/any-session';

const views = ['explore', 'source'];

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
    const place = { view: 'explore', moves: [], assumptions: { [assumption]: given } };
    expect(readAddress(tiktok, writeAddress(tiktok, place), views)).toEqual({ ...place, problems: [] });
    expect(readAddress(tiktok, `#/explore?a=${assumption}.${given}`, views)).toEqual({
      ...place,
      problems: [],
    });
  });

  it('stays short: the longest walk, with every answer and likelihood set, fits in 300 characters', () => {
    const moves = longestWalk(tiktok);
    expect(moves).toHaveLength(34);
    const place = { view: 'explore', moves, assumptions: {} };
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

  it('longer than any walk opens at the start and says so', () => {
    const read = readAddress(tiktok, `#/explore?w=${'x'.repeat(1e6)}`, views);
    expect(read).toMatchObject({ moves: [], problems: [expect.stringContaining('too long for a walk')] });
  });

  it('gives moves of one situation codes of their own', () => {
    for (const situation of tiktok.situations) {
      const codes = situation.moves.map((move) => codeOf(move.id));
      expect(new Set(codes).size).toBe(codes.length);
      for (const code of codes) expect(code).toMatch(/^[A-Za-z0-9_-]{2}$/);
    }
  });

  it('that is empty is the start, without complaint', () => {
    expect(readAddress(tiktok, '', views)).toEqual({
      view: 'explore',
      moves: [],
      assumptions: {},
      problems: [],
    });
  });

  it('with a step that cannot be taken stops before it and says which', () => {
    const address = writeAddress(tiktok, {
      view: 'explore',
      moves: moves('offerData acceptData sign'),
      assumptions: {},
    });
    const read = readAddress(tiktok, address, views);
    expect(read.moves).toEqual(moves('offerData acceptData'));
    expect(read.problems).toEqual([expect.stringContaining('Step 3 of 3')]);
  });

  it('of an earlier version opens as far as it makes sense and names the version', () => {
    const address = `#/explore?s=tiktok-2022.0&w=${shortest.agreement.slice(0, 2).map(codeOf).join('')}!!`;
    const read = readAddress(tiktok, address, views);
    expect(read.moves).toHaveLength(2);
    expect(read.problems.join(' ')).toContain('version 0');
  });

  it('of another scenario, an unknown view or an unknown answer says so', () => {
    expect(readAddress(tiktok, '#/explore?s=other.1&w=abcd', views).problems[0]).toContain('other');
    expect(readAddress(tiktok, '#/nowhere?s=tiktok-2022.1', views)).toMatchObject({
      view: 'explore',
      problems: [expect.stringContaining('nowhere')],
    });
    expect(readAddress(tiktok, '#/explore?a=x.y', views).problems[0]).toContain('x.y');
  });

  it('of any kind is read without throwing and never leads to a position that cannot be walked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: anyCharacter }), (text) => {
        const read = readAddress(tiktok, `#/explore?s=tiktok-2022.1&w=${text}`, views);
        let position = startPosition(tiktok);
        for (const id of read.moves) {
          const move = openMoves(tiktok, position).find((candidate) => candidate.id === id);
          expect(move).toBeDefined();
          if (move) position = positionAfter(tiktok, move, position);
        }
        readAddress(tiktok, text, views);
      }),
      { numRuns: runs(2000) },
    );
  });
});
