import { describe, expect, it } from 'vitest';
import { exploreStateSpace, type StateSpace } from '../../../src/analysis/state-space/state-space';
import { componentsOf } from '../../../src/analysis/state-space/strong-components';
import { drawn } from '../../drawn-scenario';

/** The places of each component, in the order of their numbers. */
function groups(space: StateSpace, counts?: (step: number) => boolean): string[][] {
  const { order, start, count } = componentsOf(space, counts);
  const { nodes } = space.compiled.packing;
  return Array.from({ length: count }, (_, component) =>
    Array.from(order.subarray(start[component], start[component + 1]), (at) =>
      String(nodes[space.nodeOf[at] as number]),
    ).sort(),
  );
}

describe('the components of a state space', () => {
  it.each([
    ['a line', { a: 'b', b: 'end' }, [['end'], ['b'], ['a']]],
    ['two ways that meet again', { a: 'b c', b: 'end', c: 'b' }, [['end'], ['b'], ['c'], ['a']]],
    ['a step to itself', { a: 'a end' }, [['end'], ['a']]],
    ['a circle', { a: 'b', b: 'c', c: 'a end' }, [['end'], ['a', 'b', 'c']]],
    ['a circle within a circle', { a: 'b', b: 'c', c: 'a b end' }, [['end'], ['a', 'b', 'c']]],
    ['a step back, then a step to itself', { a: 'b', b: 'a b end' }, [['end'], ['a', 'b']]],
    ['a step back, then a way out', { a: 'b', b: 'a c', c: 'end' }, [['end'], ['c'], ['a', 'b']]],
    [
      'a circle beyond another',
      { a: 'a2 b', a2: 'a', b: 'b2 end', b2: 'b' },
      [['end'], ['b', 'b2'], ['a', 'a2']],
    ],
    ['a start that is none of a circle', { a: 'b', b: 'c', c: 'b end' }, [['end'], ['b', 'c'], ['a']]],
  ])('are of %s the places that can come back to one another, the last first', (_, arrows, expected) => {
    expect(groups(exploreStateSpace(drawn(arrows)))).toEqual(expected);
  });

  it.each([
    [{ a: 'b c', b: 'end', c: 'b' }, false],
    [{ a: 'a end' }, true],
    [{ a: 'b', b: 'a end' }, true],
    [{ a: 'b', b: 'b end' }, true],
  ])('of %j tell whether a walk can come back', (arrows, hasCycle) => {
    expect(componentsOf(exploreStateSpace(drawn(arrows))).hasCycle).toBe(hasCycle);
  });

  it('say of each state which it is in', () => {
    const { of, start, count } = componentsOf(exploreStateSpace(drawn({ a: 'b', b: 'c', c: 'a end' })));
    expect(of).toEqual(Int32Array.of(1, 1, 1, 0));
    expect(start).toEqual(Int32Array.of(0, 1, 4));
    expect(count).toBe(2);
  });

  it('leave out the steps that do not count', () => {
    const space = exploreStateSpace(drawn({ a: 'b end', b: 'a' }));
    expect(groups(space)).toEqual([['end'], ['a', 'b']]);
    const counts = (step: number) => step > 0;
    expect(groups(space, counts)).toEqual([['end'], ['a'], ['b']]);
    expect(componentsOf(space, counts).hasCycle).toBe(false);
  });
});
