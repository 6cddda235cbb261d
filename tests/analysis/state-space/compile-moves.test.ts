import { describe, expect, it } from 'vitest';
import { closedMoves, compileMoves } from '../../../src/analysis/state-space/compile-moves';
import type { Assumptions, Party } from '../../../src/scenario/types';
import { drawn } from '../../drawn-scenario';
import { gridScenario } from '../../scenario/grid-scenario';

// One topic of three values and a round of two make six combinations; the places are turn0, turn1, turn2, deadline,
// agreement, failure and delay.
const scenario = gridScenario({ topics: 1, values: 3, rounds: 2, returns: 'never' });
const compiled = compileMoves(scenario);

describe('a compiled scenario', () => {
  it('has the moves in order, those of each place, and none at outcomes', () => {
    expect(compiled.moves.map(({ id }) => id)).toEqual([
      'bring0',
      'wait0',
      'sign',
      'letLapse',
      'wait1',
      'wait2',
      'breakOff',
      'muddleOn',
    ]);
    expect(compiled.movesAt.map((moves) => [...moves])).toEqual([[0, 1, 2, 3], [4], [5], [6, 7], [], [], []]);
  });

  it('knows what the way to another place is worth, back to one before it too', () => {
    expect(compiled.toNode).toEqual(Float64Array.of(6, 6, 24, 18, 6, -12, 12, 18));
  });

  it('adds what moves do to the facts, and closes them where their requirements are not met', () => {
    const filled = compiled.tables.map((tables) => tables.map((table) => [...(table.filled ?? [])]));
    const [isTime, isOver] = [
      [0, Number.NaN],
      [Number.NaN, 0],
    ];
    expect(filled).toEqual([
      [isTime, [1, 1, Number.NaN]],
      [isTime],
      [isTime, [Number.NaN, Number.NaN, 0]],
      [isOver],
      [],
      [[3, 0]],
      [],
      [[Number.NaN, 0, 0]],
    ]);
  });

  it('knows who makes each move, chance last', () => {
    expect(compiled.movers).toEqual(['A', 'B', 'C', 'chance']);
    expect(compiled.moverOf).toEqual(Int32Array.of(0, 0, 0, 3, 1, 2, 3, 3));
  });

  it('names no mover who makes no move', () => {
    const [party] = scenario.parties as [Party];
    const idle = { ...party, id: 'D' as Party['id'] };
    expect(compileMoves({ ...scenario, parties: [idle, ...scenario.parties] }).movers).toEqual([
      'A',
      'B',
      'C',
      'chance',
    ]);
    expect(compileMoves(drawn({ talks: 'deal' })).movers).toEqual(['tiktok']);
  });

  it('is made once for each scenario', () => {
    expect(compileMoves(scenario)).toBe(compiled);
    expect(compiled.scenario).toBe(scenario);
  });
});

describe('the moves that answers close', () => {
  it('are those that any of them closes', () => {
    const asked = compileMoves(
      drawn({ talks: 'deal court walkout' }, { willing: ['', 'talks-deal'], appeal: ['talks-court', ''] }),
    );
    const closed = (assumptions: Record<string, string>) => closedMoves(asked, assumptions as Assumptions);
    expect(closed({})).toEqual(Uint8Array.of(0, 0, 0));
    expect(closed({ willing: '0' })).toEqual(Uint8Array.of(0, 0, 0));
    expect(closed({ willing: '1' })).toEqual(Uint8Array.of(1, 0, 0));
    expect(closed({ willing: '1', appeal: '0' })).toEqual(Uint8Array.of(1, 1, 0));
  });
});
