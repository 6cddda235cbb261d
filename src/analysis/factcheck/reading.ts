import type { MoveId, Scenario } from '../../scenario/types';
import { isComputed, type NotComputed, type Part, part } from '../result/analysis-result';
import { defaultStateLimit, exploreStateSpace, needComplete } from '../state-space/state-space';
import { type Components, componentsOf } from '../state-space/strong-components';
import { type Arrivals, arrivalsOf } from './arrivals';
import {
  type Context,
  type ContextSteps,
  contextSteps,
  countingLevels,
  maxLevels,
  statesIn,
  walksReading,
} from './contexts';
import { firstOrAgain, type Readings, textsAtOnce } from './first-or-again';
import { readPlaces } from './read-places';
import type { ReadWhere } from './statements';
import { type WalkCounter, walkCounter } from './walk-counts';

/** With more work than this, counting walks takes more than some seconds: each step followed, once a level and digit. */
export const maxCounting = 2_000_000_000;

/** Where and how often a text is read, over all walks. */
export interface Reading {
  /** None where no walk reads it. */
  readonly contexts: readonly Context[];
  /** Whether some walk reads it more than once. */
  readonly isRepeated: boolean;
  /** In how many complete walks it is read, and in how many more than once; absent where walks are not counted. */
  readonly walks?: { readonly read: bigint; readonly again: bigint };
}

/** How many complete walks there are; `without number` where walks can come back to where they were. */
export type WalkCount = { readonly count: bigint | 'without number' };

/** How far reading is. */
export type ReadingProgress =
  | { readonly kind: 'exploring'; readonly states: number }
  | { readonly kind: 'counting'; readonly texts: number; readonly of: number };

export interface ReadingOptions {
  /** How many states are explored at most; `usualLimit` where absent. */
  readonly limit?: number;
  /** How much work counting walks may be; `maxCounting` where absent. */
  readonly maxCounting?: number;
  readonly onProgress?: ((progress: ReadingProgress) => void) | undefined;
}

/** How the texts of a scenario are read. */
export interface ReadingsFound {
  readonly states: number;
  readonly walks: Part<WalkCount>;
  /** By what `readKey` gives: most texts are read where others are. */
  readonly byKey: ReadonlyMap<string, Reading>;
}

/** Texts that are read at the same places go by the same key. */
export function readKey(read: readonly ReadWhere[]): string {
  return JSON.stringify(read);
}

/**
 * How texts are read, over all walks from a scenario's start with nothing assumed.
 * @param reads by text, where it is read
 * @throws {LimitExceeded} where there are more states than are explored, or too many to look at every condition in each
 */
export function findReadings(
  scenario: Scenario,
  reads: readonly (readonly ReadWhere[])[],
  { limit = defaultStateLimit, maxCounting: maxWork = maxCounting, onProgress }: ReadingOptions = {},
): ReadingsFound {
  const onExplored = (states: number) => onProgress?.({ kind: 'exploring', states });
  const space = exploreStateSpace(scenario, { limit, onProgress: onExplored });
  needComplete(space);
  const arrivals = arrivalsOf(space);
  const components = componentsOf(arrivals);
  const alike = readAlike(arrivals, reads);
  const counter = counterOf(arrivals, components, alike, maxWork);
  const kindOf = new Uint8Array(arrivals.stepTo.length);
  const byKey = new Map<string, Reading>();
  for (let from = 0; from < alike.length; from += textsAtOnce) {
    const batch = alike.slice(from, from + textsAtOnce);
    const readings = batch.map((each) => each.readings);
    const { first, again } = firstOrAgain(arrivals, components, readings);
    batch.forEach((each, text) => {
      onProgress?.({ kind: 'counting', texts: from + text, of: alike.length });
      const walks = isCounter(counter)
        ? walksReading(counter, each.readings, each.contexts, kindOf)
        : undefined;
      const isOn = (on: readonly Uint8Array[], step: number) => on[text]?.[step] === 1;
      byKey.set(each.key, {
        contexts: each.contexts.map((context, index) => {
          const inContext = walks?.inContexts[index];
          return {
            ...moveBefore(arrivals, context),
            ...statesIn(arrivals, each.readings, context, each.isAfterMove),
            isFirst: context.isAtStart || context.steps.some((step) => isOn(first, step)),
            isAgain: context.steps.some((step) => isOn(again, step)),
            ...(inContext && { walks: inContext }),
          };
        }),
        isRepeated: again[text]?.includes(1) === true,
        ...(walks && { walks: { read: walks.read, again: walks.again } }),
      });
    });
  }
  return { states: space.size, walks: isCounter(counter) ? { count: counter.all } : counter, byKey };
}

/** Texts that are read at the same places. */
interface ReadAlike {
  readonly key: string;
  readonly isAfterMove: boolean;
  readonly readings: Readings;
  readonly contexts: readonly ContextSteps[];
}

function readAlike(arrivals: Arrivals, reads: readonly (readonly ReadWhere[])[]): ReadAlike[] {
  const readingsOf = readPlaces(arrivals, reads.flat());
  const byKey = new Map(reads.map((read) => [readKey(read), read]));
  return [...byKey].map(([key, read]) => {
    const isAfterMove = read.some(({ move }) => move !== undefined);
    const readings = readingsOf(read);
    return { key, isAfterMove, readings, contexts: contextSteps(arrivals, readings, isAfterMove) };
  });
}

type Counter = WalkCounter | { readonly count: 'without number' } | NotComputed;

function isCounter(counter: Counter): counter is WalkCounter {
  return 'digits' in counter;
}

function counterOf(
  arrivals: Arrivals,
  { hasCycle, order }: Components,
  alike: readonly ReadAlike[],
  maxWork: number,
): Counter {
  if (hasCycle) return { count: 'without number' };
  // Components come sinks first.
  const counter = part(() => walkCounter(arrivals, order.toReversed(), maxLevels));
  if (!isComputed(counter)) return counter;
  const rounds = alike.reduce((sum, { contexts }) => sum + countingLevels(contexts.length), 0);
  if (rounds * arrivals.stepTo.length * counter.digits <= maxWork) return counter;
  const texts = alike.length.toLocaleString('en');
  const steps = arrivals.stepTo.length.toLocaleString('en');
  return {
    notComputed: `Walks are not counted: ${texts} texts over ${steps} steps would take too long. In which contexts each is read is told all the same.`,
  };
}

function moveBefore({ space }: Arrivals, { after }: ContextSteps): { after?: MoveId } {
  const move = space.compiled.moves[after];
  return move ? { after: move.id } : {};
}
