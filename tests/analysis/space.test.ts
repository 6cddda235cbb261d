import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explore, positionAt } from '../../src/analysis/space';
import { moverAt, openMoves, positionKey } from '../../src/scenario/positions';
import { runs } from '../random-runs';
import { plainWalk } from '../scenario/plain-walk';
import { randomScenario } from '../scenario/random-scenario';

describe('the space of positions', () => {
  it('holds the positions and steps that plainly making every move meets, on any scenario', () => {
    fc.assert(
      fc.property(randomScenario(), (scenario) => {
        const plain = plainWalk(scenario);
        const space = explore(scenario);
        const key = (at: number) => positionKey(scenario, positionAt(space, at));
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
        for (const { position } of plainWalk(scenario).values()) {
          const movers = new Set(openMoves(scenario, position).map(({ by }) => by));
          expect([...movers]).toEqual(movers.size === 0 ? [] : [moverAt(scenario, position)]);
        }
      }),
    );
  });
});
