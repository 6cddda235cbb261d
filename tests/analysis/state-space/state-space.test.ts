import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LimitExceeded } from '../../../src/analysis/state-space/not-computable';
import {
  endsAt,
  exploreFromStates,
  exploreStateSpace,
  indexOfState,
  needComplete,
  outcomeAt,
  outcomeId,
  pathTo,
  stateAt,
} from '../../../src/analysis/state-space/state-space';
import { openMoves } from '../../../src/scenario/states';
import type { SituationId, State } from '../../../src/scenario/types';
import { drawn, withFacts } from '../../drawn-scenario';
import { runs } from '../../random-runs';
import { gridScenario } from '../../scenario/grid-scenario';
import { plainWalk } from '../../scenario/plain-walk';
import { randomScenario } from '../../scenario/random-scenario';
import { stateKey } from '../../scenario/state-key';

describe('the space of states', () => {
  const scenario = drawn({ talks: 'court recess', court: 'deal talks', recess: 'court lapse' });
  const at = (place: string): State => ({ at: place as SituationId, facts: {} });

  it('is numbered in the order of the search, and knows by which step each state was met', () => {
    const space = exploreStateSpace(scenario);
    expect(Array.from({ length: space.size }, (_, each) => stateAt(space, each).at)).toEqual([
      'talks',
      'court',
      'recess',
      'deal',
      'lapse',
    ]);
    expect({
      stepsFrom: [...space.stepsFrom],
      stepTo: [...space.stepTo],
      stepMove: [...space.stepMove],
      metFrom: [...space.reachedFrom],
      metBy: [...space.reachedBy],
      placeOf: [...space.nodeOf],
      isComplete: space.isComplete,
      cut: [...space.truncatedStates],
    }).toEqual({
      stepsFrom: [0, 2, 4, 6, 6, 6],
      stepTo: [1, 2, 3, 0, 1, 4],
      stepMove: [0, 1, 2, 3, 4, 5],
      metFrom: [-1, 0, 0, 1, 2],
      metBy: [-1, 0, 1, 2, 5],
      placeOf: [0, 1, 2, 3, 4],
      isComplete: true,
      cut: [],
    });
    expect(pathTo(space, 4).map(({ id }) => id)).toEqual(['talks-recess', 'recess-lapse']);
    expect(pathTo(space, 0)).toEqual([]);
    expect(indexOfState(space, at('lapse'))).toBe(4);
  });

  it('tells outcomes and other ends', () => {
    const space = exploreStateSpace(drawn({ talks: 'court deal lapse', court: '' }));
    const states = [0, 1, 2, 3];
    expect(states.map((state) => endsAt(space, state))).toEqual([false, true, true, true]);
    expect(states.map((state) => outcomeAt(space, state))).toEqual([-2, -1, 0, 1]);
    expect([0, 1].map((outcome) => outcomeId(space, outcome))).toEqual(['deal', 'lapse']);
  });

  it('may begin at several states, each once, in the order given', () => {
    const space = exploreFromStates(scenario, [at('recess'), at('deal'), at('recess')], {});
    expect([0, 1, 2].map((each) => stateAt(space, each).at)).toEqual(['recess', 'deal', 'court']);
    expect([...space.reachedFrom.subarray(0, 3)]).toEqual([-1, -1, 0]);
    expect([...space.reachedBy.subarray(0, 3)]).toEqual([-1, -1, 0]);
    expect(indexOfState(exploreStateSpace(scenario, { from: at('deal') }), at('talks'))).toBe(-1);
  });

  it('has no more states than allowed, and says where steps are missing', () => {
    const space = exploreStateSpace(scenario, { limit: 4 });
    expect(space.size).toBe(4);
    expect(space.isComplete).toBe(false);
    expect([...space.truncatedStates]).toEqual([2]);
    expect([...space.stepTo]).toEqual([1, 2, 3, 0, 1]);
    expect(() => needComplete(space)).toThrow(
      new LimitExceeded(
        'More than 4 positions lie ahead; this is computed only where all of them are explored.',
      ),
    );
    const whole = exploreStateSpace(scenario, { limit: 5 });
    expect([whole.size, whole.isComplete]).toEqual([5, true]);
    expect(() => needComplete(whole)).not.toThrow();
  });

  it('tells states apart also where there are nearly 2^53 of them', () => {
    const facts = new Array<number>(50).fill(2);
    const line = drawn({ a: 'b', b: 'c', c: 'd', d: 'e', e: 'end' });
    const space = exploreStateSpace(withFacts(line, facts, { 'a-b': 'f0 v1', 'e-end': 'f0 v0' }));
    const first = Array.from(
      { length: space.size },
      (_, each) => Object.values(stateAt(space, each).facts)[0],
    );
    expect(first).toEqual(['v0', 'v1', 'v1', 'v1', 'v1', 'v0']);
  });

  it('is told as it grows, every 50,000 states', () => {
    const grid = gridScenario({ topics: 7, values: 4, rounds: 7, returns: 'never' });
    const told = (limit: number) => {
      const all: number[] = [];
      exploreStateSpace(grid, { limit, onProgress: (states) => all.push(states) });
      return all;
    };
    expect(told(49_999)).toEqual([]);
    expect(told(50_000)).toEqual([50_000]);
  });

  it('holds the states and steps that plainly making every move meets, on any scenario', () => {
    fc.assert(
      fc.property(randomScenario(), (scenario) => {
        const plain = plainWalk(scenario);
        const space = exploreStateSpace(scenario);
        const key = (at: number) => stateKey(scenario, stateAt(space, at));
        const packed = Array.from({ length: space.size }, (_, at) => {
          const steps = Array.from(
            { length: (space.stepsFrom[at + 1] ?? 0) - (space.stepsFrom[at] ?? 0) },
            (_, index) => {
              const step = (space.stepsFrom[at] ?? 0) + index;
              return `${space.compiled.moves[space.stepMove[step] ?? -1]?.id} ${key(space.stepTo[step] ?? -1)}`;
            },
          );
          return [key(at), steps] as const;
        });
        expect(new Map(packed)).toEqual(
          new Map([...plain].map(([at, { steps }]) => [at, steps.map(({ move, to }) => `${move.id} ${to}`)])),
        );
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is asked only of scenarios where one mover at most has open moves', () => {
    fc.assert(
      fc.property(randomScenario(), (scenario) => {
        for (const { state } of plainWalk(scenario).values()) {
          const movers = new Set(openMoves(scenario, state).map(({ by }) => by));
          expect(movers.size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
