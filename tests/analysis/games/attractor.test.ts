import { describe, expect, it } from 'vitest';
import { attractor, attractsStart, gameOf } from '../../../src/analysis/games/attractor';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import { drawn } from '../../drawn-scenario';
import { movedBy } from './games';

// The states are ask 0, offer 1, walkout 2, deal 3, refusal 4 and court 5; the turns are those of A, of B and of chance.
const space = exploreStateSpace(
  movedBy(
    drawn({ ask: 'offer walkout', offer: 'deal refusal', refusal: 'offer court', court: 'deal' }),
    'A B',
    {
      ask: 'A',
      offer: 'B',
      refusal: 'A',
      court: 'chance',
    },
  ),
);
const [walkout, deal] = [0, 1];

describe('a game', () => {
  it('knows the steps backwards', () => {
    const { rows, cameFrom } = gameOf(space);
    expect(rows).toEqual(Int32Array.of(0, 0, 2, 3, 5, 6, 7));
    expect(cameFrom).toEqual(Int32Array.of(0, 4, 0, 1, 5, 1, 4));
  });

  it('is made once for each space', () => {
    expect(gameOf(space)).toBe(gameOf(space));
  });

  it('is not made of a state space that is not explored to the end', () => {
    const { scenario } = space.compiled;
    expect(() => gameOf(exploreStateSpace(scenario, { limit: 3 }))).toThrow(
      'More than 3 positions lie ahead',
    );
  });
});

describe('the states drawn to an outcome', () => {
  it.each([
    ['nobody', deal, [0, 0, 0], [3, 5]],
    ['A', deal, [1, 0, 0], [3, 5, 4, 1, 0]],
    ['B', deal, [0, 1, 0], [3, 1, 5, 4]],
    ['both', deal, [1, 1, 0], [3, 1, 5, 0, 4]],
    ['nobody', walkout, [0, 0, 0], [2]],
    ['A', walkout, [1, 0, 0], [2, 0]],
    ['B', walkout, [0, 1, 1], [2]],
  ])('where %s choose, for outcome %d, come by how far it is', (_, outcome, chooses, expected) => {
    const turns = Uint8Array.from(chooses);
    expect(attractor(gameOf(space), outcome, turns)).toEqual(Int32Array.from(expected));
    expect(attractsStart(gameOf(space), outcome, turns)).toBe(expected.includes(0));
  });

  it('leave out those that may go round for ever', () => {
    const round = gameOf(
      exploreStateSpace(movedBy(drawn({ try: 'again', again: 'try won' }), 'A B', { try: 'A', again: 'B' })),
    );
    expect(attractor(round, 0, Uint8Array.of(1, 0))).toEqual(Int32Array.of(2));
    expect(attractor(round, 0, Uint8Array.of(0, 1))).toEqual(Int32Array.of(2, 1, 0));
    expect(attractsStart(round, 0, Uint8Array.of(1, 0))).toBe(false);
    expect(attractsStart(round, 0, Uint8Array.of(0, 1))).toBe(true);
  });

  it('are the start alone where it is the outcome', () => {
    const { scenario } = space.compiled;
    const from = { at: scenario.outcomes[0]?.id ?? scenario.start, facts: {} };
    const ended = gameOf(exploreStateSpace(scenario, { from }));
    expect(attractor(ended, walkout, Uint8Array.of(0, 0, 0))).toEqual(Int32Array.of(0));
    expect(attractsStart(ended, walkout, Uint8Array.of(0, 0, 0))).toBe(true);
    expect(attractsStart(ended, deal, Uint8Array.of(1, 1, 1))).toBe(false);
  });
});
