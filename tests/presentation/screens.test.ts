import { describe, expect, it } from 'vitest';
import { screensOf } from '../../src/presentation/screens';
import { openMoves } from '../../src/scenario/states';
import type { Scenario } from '../../src/scenario/types';
import { newWalk, type Station, stationsTo, takeMoves } from '../../src/walk/walk';
import { moves, shortest, tiktok } from '../tiktok';

function screensAfter(words: string) {
  const walk = takeMoves(tiktok, newWalk(), moves(words));
  const station = stationsTo(tiktok, walk).at(-1) as Station;
  return screensOf(tiktok, station, {});
}

const kinds = (words: string) => screensAfter(words).map(({ kind }) => kind);

describe('the screens of a presentation', () => {
  it('begin with where things stand, whose move it is, and the choices', () => {
    expect(kinds('')).toEqual(['standing', 'mover', 'choices']);
  });

  it('tell after a move what was done and what it changed, before where things stand then', () => {
    expect(kinds('offerData')).toEqual(['move', 'changed', 'standing', 'mover', 'choices']);
  });

  it('show every choice with its number, closed ones in their places', () => {
    const [choices] = screensAfter('').filter((screen) => screen.kind === 'choices');
    expect(choices?.choices.map(({ number, move, open }) => [number, move.id, open])).toEqual(
      tiktok.situations[0]?.moves.map((move, index) => [index + 1, move.id, move.id !== 'conclude']),
    );
  });

  it('end with the outcome and what it means for every party', () => {
    const screens = screensAfter(shortest.fullBan.join(' '));
    expect(screens.map(({ kind }) => kind)).toEqual([
      'move',
      'outcome',
      ...tiktok.parties.map(() => 'meaning'),
      'for all',
    ]);
    expect(screens.flatMap((screen) => (screen.kind === 'meaning' ? [screen.party.id] : []))).toEqual(
      tiktok.parties.map(({ id }) => id),
    );
  });

  it('name nobody to move where the answers fixed close every choice', () => {
    const walk = takeMoves(tiktok, newWalk(), shortest.fullBan.slice(0, -1));
    const station = stationsTo(tiktok, walk).at(-1) as Station;
    const closing = tiktok.assumptions.flatMap(({ id, answers }) =>
      answers.map((given) => ({
        id,
        given: { ...given, closes: openMoves(tiktok, station.state).map((move) => move.id) },
      })),
    );
    const [first] = closing;
    if (!first) throw new Error('The scenario asks nothing');
    const closed = {
      ...tiktok,
      assumptions: tiktok.assumptions.map((assumption) =>
        assumption.id === first.id ? { ...assumption, answers: [first.given] } : assumption,
      ),
    } as Scenario;
    const screens = screensOf(closed, station, { [first.id]: first.given.id });
    expect(screens.find(({ kind }) => kind === 'mover')).toMatchObject({ mover: undefined });
  });
});
