import { describe, expect, it } from 'vitest';
import { canReach, reachableOutcomes } from '../../../src/analysis/reachability/reachable-outcomes';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import { drawn } from '../../drawn-scenario';

/** By place, what ends lie ahead of it: outcomes by index, one more for no move left. */
function ahead(arrows: Record<string, string>): Record<string, number[]> {
  const space = exploreStateSpace(drawn(arrows));
  const found = reachableOutcomes(space);
  const ends = [...Array(found.stuck + 1).keys()];
  return Object.fromEntries(
    Array.from(space.nodeOf, (place, state) => [
      space.compiled.packing.nodes[place],
      ends.filter((end) => canReach(found, state, end)),
    ]),
  );
}

describe('the ends that lie ahead', () => {
  it('are of each state those that moves lead to, and of an outcome itself alone', () => {
    expect(ahead({ talks: 'deal court', court: 'walkout ban' })).toEqual({
      talks: [0, 1, 2],
      deal: [0],
      court: [1, 2],
      walkout: [1],
      ban: [2],
    });
  });

  it('count a situation without a move as the last', () => {
    expect(ahead({ talks: 'deal nowhere', nowhere: '' })).toEqual({ talks: [0, 1], deal: [0], nowhere: [1] });
  });

  it('are the same wherever states come back to one another', () => {
    expect(ahead({ talks: 'court deal', court: 'talks ban', apart: '' })).toEqual({
      talks: [0, 1],
      court: [0, 1],
      deal: [0],
      ban: [1],
    });
  });

  it('are told apart however many there are', () => {
    const outcomes = Array.from({ length: 70 }, (_, index) => `end${index}`);
    const [first, second] = [outcomes.slice(0, 33), outcomes.slice(33)];
    const found = ahead({
      start: 'one two',
      one: first.join(' '),
      two: `${second.join(' ')} nowhere`,
      nowhere: '',
    });
    expect(found.start).toEqual([...Array(71).keys()]);
    expect(found.one).toEqual([...Array(33).keys()]);
    expect(found.two).toEqual([...Array(71).keys()].slice(33));
    expect([found.end31, found.end32, found.end69, found.nowhere]).toEqual([[31], [32], [69], [70]]);
  });
});
