import { holds } from '../../scenario/conditions';
import { GrowingArray } from '../state-space/growing-array';
import { LimitExceeded } from '../state-space/not-computable';
import { type StateSpace, stateAt } from '../state-space/state-space';
import type { Arrivals } from './arrivals';
import type { Readings } from './first-or-again';
import type { ReadWhere } from './statements';

/** With more conditions to look at than this, over all states, contexts take more than some seconds. */
export const maxLooks = 50_000_000;

/**
 * Finds where texts are read: on which steps of the arrivals, and whether at the start.
 * @param every all that will be asked for, so that the states are gone through once
 * @returns what finds it for a text, by the places where it is read
 * @throws {LimitExceeded} where there is too much to look at
 */
export function readPlaces(
  arrivals: Arrivals,
  every: readonly ReadWhere[],
): (read: readonly ReadWhere[]) => Readings {
  const { space, stateOf, stepFrom, stepTo, stepMove } = arrivals;
  const states = statesRead(space, every);
  const stepsInto = rowsBy(
    space.size,
    stepTo.map((arrival) => stateOf[arrival] as number),
  );
  const stepsOutOf = rowsBy(
    space.size,
    stepFrom.map((arrival) => stateOf[arrival] as number),
  );
  const moveIndex = new Map(space.compiled.moves.map(({ id }, index) => [id, index]));
  return (read) => {
    const steps = new GrowingArray(new Int32Array(64));
    // A text that is read at several places may be read twice on one step, and counts once.
    const isMet = read.length > 1 ? new Uint8Array(stepTo.length) : undefined;
    let isAtStart = false;
    for (const where of read) {
      const move = where.move === undefined ? undefined : moveIndex.get(where.move);
      for (const state of states.get(placeKey(where)) ?? []) {
        if (move === undefined && state === 0) isAtStart = true;
        for (const step of move === undefined ? stepsInto(state) : stepsOutOf(state)) {
          if (isMet?.[step] || (move !== undefined && stepMove[step] !== move)) continue;
          if (isMet) isMet[step] = 1;
          steps.push(step);
        }
      }
    }
    return { isAtStart, steps: steps.trimmed() };
  };
}

/** By place and condition, the states where it holds. */
function statesRead(space: StateSpace, every: readonly ReadWhere[]): Map<string, Int32Array> {
  const asked = new Map(every.map((where) => [placeKey(where), where]));
  const byPlace = new Map<string, { readonly where: ReadWhere; readonly at: GrowingArray<Int32Array> }[]>();
  const found = new Map<string, GrowingArray<Int32Array>>();
  for (const [key, where] of asked) {
    const at = new GrowingArray(new Int32Array(16));
    found.set(key, at);
    byPlace.set(where.place, [...(byPlace.get(where.place) ?? []), { where, at }]);
  }
  const { nodes } = space.compiled.packing;
  const askedAt = nodes.map((id) => byPlace.get(id) ?? []);
  const conditional = askedAt.map((asked) => asked.filter(({ where }) => where.when).length);
  let looks = 0;
  for (const node of space.nodeOf) looks += 1 + (conditional[node] as number);
  if (looks > maxLooks) {
    throw new LimitExceeded(
      `${space.size.toLocaleString('en')} states are too many to look at every text’s condition in each.`,
    );
  }
  for (let state = 0; state < space.size; state += 1) {
    const node = space.nodeOf[state] as number;
    const facts = conditional[node] ? stateAt(space, state).facts : undefined;
    for (const { where, at } of askedAt[node] as (typeof askedAt)[number]) {
      if (!where.when || (facts && holds(where.when, facts))) at.push(state);
    }
  }
  return new Map([...found].map(([key, at]) => [key, at.trimmed()]));
}

function placeKey({ place, when }: ReadWhere): string {
  return when ? `${place} ${JSON.stringify(when)}` : place;
}

/** Numbers by their group, as rows that are looked up. */
function rowsBy(groups: number, groupOf: Int32Array): (group: number) => Int32Array {
  const rows = new Int32Array(groups + 1);
  for (const group of groupOf) rows[group + 1] = (rows[group + 1] as number) + 1;
  for (let group = 0; group < groups; group += 1) {
    rows[group + 1] = (rows[group + 1] as number) + (rows[group] as number);
  }
  const filled = rows.slice(0, groups);
  const members = new Int32Array(groupOf.length);
  groupOf.forEach((group, each) => {
    members[filled[group] as number] = each;
    filled[group] = (filled[group] as number) + 1;
  });
  return (group) => members.subarray(rows[group], rows[group + 1]);
}
