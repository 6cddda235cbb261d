import { describe, expect, it } from 'vitest';
import { gameOf } from '../../../src/analysis/games/attractor';
import { type Coalition, others, outcomeIndex, turnsHeldBy } from '../../../src/analysis/games/coalition';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import type { Mover, Scenario, SituationId } from '../../../src/scenario/types';
import { drawn } from '../../drawn-scenario';
import { movedBy } from './games';
import { canBringAbout, canKeepAway } from './regions';

const coalition = (words: string) => words.split(' ').filter(Boolean) as unknown as Coalition;
const deal = 'deal' as SituationId;

// The states are ask 0, offer 1, walkout 2, deal 3 and court 4.
const scenario = movedBy(drawn({ ask: 'offer walkout', offer: 'deal court', court: 'deal walkout' }), 'A B', {
  ask: 'A',
  offer: 'B',
  court: 'chance',
});
const space = exploreStateSpace(scenario);

describe('a coalition', () => {
  it.each([
    ['', [0, 0, 0, 1, 0], [0, 0, 1, 0, 0]],
    ['A', [0, 0, 0, 1, 0], [1, 0, 1, 0, 0]],
    ['B', [0, 1, 0, 1, 0], [0, 0, 1, 0, 0]],
    ['A B', [1, 1, 0, 1, 0], [1, 0, 1, 0, 0]],
    ['A B chance', [1, 1, 0, 1, 0], [1, 0, 1, 0, 0]],
  ])('of “%s” can bring a deal about, and keep it away, from just these states', (of, bring, keep) => {
    expect(canBringAbout(space, coalition(of), deal)).toEqual(Uint8Array.from(bring));
    expect(canKeepAway(space, coalition(of), deal)).toEqual(Uint8Array.from(keep));
  });

  it('holds a turn that it shares with nobody else', () => {
    const shared: Scenario = {
      ...scenario,
      situations: scenario.situations.map((situation) => ({
        ...situation,
        moves: situation.moves.map((move, index): typeof move =>
          situation.id === 'ask' ? { ...move, by: ['A', 'B'][index] as Mover } : move,
        ),
      })),
    };
    const game = gameOf(exploreStateSpace(shared));
    // The turns are those of A, of B, of chance, and of both parties.
    const held = (of: string) => [...turnsHeldBy(game, coalition(of))];
    expect([held(''), held('A'), held('B'), held('A B')]).toEqual([
      [0, 0, 0, 0],
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [1, 1, 0, 1],
    ]);
  });

  it('leaves the turns it does not hold to others', () => {
    expect(others(Uint8Array.of(1, 0, 0))).toEqual(Uint8Array.of(0, 1, 1));
  });

  it('is asked of the outcomes of the scenario', () => {
    expect(outcomeIndex(space, 'walkout' as SituationId)).toBe(0);
    expect(outcomeIndex(space, deal)).toBe(1);
    expect(() => outcomeIndex(space, 'peace' as SituationId)).toThrow(
      new Error('The scenario has no outcome peace'),
    );
  });
});
