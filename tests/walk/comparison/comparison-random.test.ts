import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startStandings } from '../../../src/scenario/account';
import { openMoves, startState, stateAfter } from '../../../src/scenario/states';
import type { MoveId, Scenario } from '../../../src/scenario/types';
import { compare, type Stretch } from '../../../src/walk/comparison/comparison';
import { newWalk, stationsTo, takeMoves } from '../../../src/walk/walk';
import { randomScenario } from '../../scenario/random-scenario';

const named = (name: string, words: readonly MoveId[]) => ({ name, moves: words });
const idsOf = (stretch: Stretch) => stretch.moves.map((move) => move.id);

describe('in random scenarios', () => {
  const standings = ['secured', 'at risk', 'lost', 'open'] as const;

  /** The scenario with a consequence for some interest on most moves, so that standings come to differ. */
  function withConsequences(scenario: Scenario): Scenario {
    const interests = scenario.parties.flatMap((party) => party.interests);
    let count = 0;
    return {
      ...scenario,
      situations: scenario.situations.map((situation) => ({
        ...situation,
        moves: situation.moves.map((move) => {
          count += 1;
          const interest = interests[count % (interests.length + 1)];
          const to = standings[count % standings.length] ?? 'open';
          const text = `Move ${move.id} does this.`;
          return interest
            ? { ...move, consequences: [{ interest: interest.id, to, text, basis: move.basis }] }
            : move;
        }),
      })),
    };
  }

  /** The moves that choices lead along, as far as any is open. */
  function walkBy(scenario: Scenario, picks: readonly number[]): MoveId[] {
    const taken: MoveId[] = [];
    let state = startState(scenario);
    for (const pick of picks) {
      const open = openMoves(scenario, state);
      const move = open[pick % Math.max(open.length, 1)];
      if (!move) break;
      taken.push(move.id);
      state = stateAfter(scenario, move, state);
    }
    return taken;
  }

  const picks = fc.array(fc.nat(2), { maxLength: 8 });
  const compared = fc
    .tuple(randomScenario().map(withConsequences), fc.array(picks, { minLength: 1, maxLength: 4 }))
    .map(([scenario, all]) => {
      const paths = all.map((one, index) => named(`Path ${index}`, walkBy(scenario, one)));
      return { scenario, paths, comparison: compare(scenario, paths) };
    });

  it('finds every path again along the stretches, and parts only paths whose next moves differ', () => {
    fc.assert(
      fc.property(compared, ({ paths, comparison }) => {
        const follow = (stretch: Stretch, before: readonly MoveId[]): void => {
          const here = [...before, ...idsOf(stretch)];
          expect(stretch.before).toBe(before.length);
          for (const path of stretch.paths) expect(paths[path]?.moves.slice(0, here.length)).toEqual(here);
          expect(stretch.parts.length).not.toBe(1);
          if (stretch.parts.length === 0) {
            for (const path of stretch.paths) expect(paths[path]?.moves).toEqual(here);
            return;
          }
          const nexts = stretch.parts.map((part) => part.moves[0]?.id);
          expect(new Set(nexts).size).toBe(nexts.length);
          expect(stretch.parts.flatMap((part) => part.paths).sort()).toEqual([...stretch.paths].sort());
          for (const part of stretch.parts) follow(part, here);
        };
        expect(comparison.together.paths).toEqual([...paths.keys()]);
        follow(comparison.together, []);
      }),
    );
  });

  it('leaves every interest where the walk leaves it, and differs where those standings do', () => {
    fc.assert(
      fc.property(compared, ({ scenario, paths, comparison }) => {
        const ends = paths.map(
          (path) =>
            stationsTo(scenario, takeMoves(scenario, newWalk(), path.moves)).at(-1)?.standings ??
            startStandings(scenario),
        );
        const interests = comparison.parties.flatMap((party) => party.interests);
        expect(interests.map(({ interest }) => interest.id).sort()).toEqual(
          Object.keys(startStandings(scenario)).sort(),
        );
        for (const { interest, ends: told, differs } of interests) {
          const reached = ends.map((standing) => standing[interest.id]);
          expect(told.map(({ standing }) => standing)).toEqual(reached);
          expect(differs).toBe(reached.some((standing) => standing !== reached[0]));
        }
      }),
    );
  });
});
