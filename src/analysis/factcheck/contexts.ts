import type { FactId, MoveId, ValueId } from '../../scenario/types';
import type { Arrivals } from './arrivals';
import type { Readings } from './first-or-again';
import type { Automaton, WalkCounter } from './walk-counts';

/** The values that a fact has among some states. */
export interface FactValues {
  readonly fact: FactId;
  readonly values: readonly ValueId[];
}

/** In how many complete walks a text is read in a context. */
export interface ContextWalks {
  /** At least once. */
  readonly read: bigint;
  /** For the first time on the walk. */
  readonly first: bigint;
  /** At least once when it has been read before on the walk. */
  readonly again: bigint;
}

/** A text as it is read after one move. */
export interface Context {
  /** The move into the state where it is read, or from which its move is made; absent at the start. */
  readonly after?: MoveId;
  /** At how many states. */
  readonly states: number;
  /** Every fact with the values it has there, in the scenario's order. */
  readonly facts: readonly FactValues[];
  /** Whether some walk reads it here for the first time, and whether some has read it before. */
  readonly isFirst: boolean;
  readonly isAgain: boolean;
  /** Absent where walks are not counted. */
  readonly walks?: ContextWalks;
}

/** The steps of a text that are read in one context. */
export interface ContextSteps {
  /** The move before, by index; -1 at the start. */
  readonly after: number;
  /** By index into the text's steps. */
  readonly steps: readonly number[];
  readonly isAtStart: boolean;
}

/**
 * The contexts of a text: the last move into the state where it is read. Of a text that is read after its own move,
 * the move before that.
 * @returns in the order of the moves, the start first
 */
export function contextSteps(
  { moveInto, stepFrom, stepMove }: Arrivals,
  { steps, isAtStart }: Readings,
  isAfterMove: boolean,
): ContextSteps[] {
  const byMove = new Map<number, number[]>();
  steps.forEach((step, index) => {
    const after = isAfterMove ? moveInto[stepFrom[step] as number] : stepMove[step];
    const known = byMove.get(after as number);
    if (known) known.push(index);
    else byMove.set(after as number, [index]);
  });
  if (isAtStart && !byMove.has(-1)) byMove.set(-1, []);
  return [...byMove]
    .sort(([a], [b]) => a - b)
    .map(([after, indices]) => ({ after, steps: indices, isAtStart: isAtStart && after === -1 }));
}

/** How many states a context has, and the values of the facts among them. */
export function statesIn(
  { space, stateOf, stepFrom, stepTo }: Arrivals,
  { steps }: Readings,
  context: ContextSteps,
  isAfterMove: boolean,
): Pick<Context, 'states' | 'facts'> {
  const { radix, facts: ids, combinations } = space.compiled.packing;
  const isMet = new Uint8Array(space.size);
  const valuesMet = new Int32Array(ids.length);
  let states = 0;
  const meet = (state: number) => {
    if (isMet[state] === 1) return;
    isMet[state] = 1;
    states += 1;
    let rest = (space.keys[state] as number) % combinations;
    for (let fact = 0; fact < valuesMet.length; fact += 1) {
      const values = radix[fact] as number;
      const onward = Math.floor(rest / values);
      valuesMet[fact] = (valuesMet[fact] as number) | (1 << (rest - onward * values));
      rest = onward;
    }
  };
  if (context.isAtStart) meet(0);
  for (const index of context.steps) {
    const step = steps[index] as number;
    meet(stateOf[(isAfterMove ? stepFrom[step] : stepTo[step]) as number] as number);
  }
  return {
    states,
    facts: space.compiled.scenario.facts.map(({ id, values }, fact) => ({
      fact: id,
      values: values.flatMap((value, index) =>
        ((valuesMet[fact] as number) >> index) & 1 ? [value.id] : [],
      ),
    })),
  };
}

const [elsewhere, here] = [1, 2];
const kinds = 3;
/** Where a walk stands: read nowhere; first read here; first read elsewhere and not here yet; both first and again here. */
const [never, firstHere, firstElsewhere, bothHere] = [0, 1, 2, 3];

/** Follows a walk's readings of a text in one context; a walk that reads it elsewhere first and then here is let go. */
const inContext = (isAtStart: boolean, isHere: boolean): Automaton => ({
  levels: 4,
  kinds,
  first: isAtStart ? (isHere ? firstHere : firstElsewhere) : never,
  next: Int8Array.of(
    ...[never, firstElsewhere, firstHere],
    ...[firstHere, firstHere, bothHere],
    ...[firstElsewhere, firstElsewhere, -1],
    ...[bothHere, bothHere, bothHere],
  ),
});

/** Follows how often a walk reads a text; one that reads it twice is let go. */
const atAll = (isAtStart: boolean): Automaton => ({
  levels: 2,
  kinds,
  first: isAtStart ? 1 : 0,
  next: Int8Array.of(0, 1, 1, 1, -1, -1),
});

/** The most levels that an automaton here has. */
export const maxLevels = 4;

/** How many levels are followed in all to count the walks of a text with so many contexts. */
export function countingLevels(contexts: number): number {
  return contexts > 1 ? 2 + maxLevels * contexts : 2;
}

/** In how many walks a text is read: in all, more than once, and in each context. */
export interface WalksRead {
  readonly read: bigint;
  readonly again: bigint;
  readonly inContexts: readonly ContextWalks[];
}

/**
 * Counts the walks that read a text.
 * @param kindOf each step's kind, all 0; it is left so
 */
export function walksReading(
  { all, count }: WalkCounter,
  { steps, isAtStart }: Readings,
  contexts: readonly ContextSteps[],
  kindOf: Uint8Array,
): WalksRead {
  const markAll = (kind: number) => {
    for (const step of steps) kindOf[step] = kind;
  };
  markAll(elsewhere);
  const [none = 0n, once = 0n] = count(atAll(isAtStart), kindOf);
  const inContexts = contexts.map((context) => {
    if (contexts.length === 1) return { read: all - none, first: all - none, again: all - none - once };
    for (const index of context.steps) kindOf[steps[index] as number] = here;
    const ends = count(inContext(isAtStart, context.isAtStart), kindOf);
    for (const index of context.steps) kindOf[steps[index] as number] = elsewhere;
    const [never0 = 0n, first = 0n, other = 0n, both = 0n] = ends;
    return { read: all - never0 - other, first: first + both, again: all - never0 - first - other };
  });
  markAll(0);
  return { read: all - none, again: all - none - once, inContexts };
}
