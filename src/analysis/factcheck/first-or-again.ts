import type { Components } from '../state-space/strong-components';
import type { Arrivals } from './arrivals';

/** Where a text is read: on these steps, each once, and at the start perhaps. */
export interface Readings {
  readonly isAtStart: boolean;
  readonly steps: Int32Array;
}

/** Of each text and each of its steps, whether some walk reads it there for the first time, and whether some again. */
export interface FirstOrAgain {
  /** By text, then in the order of its steps: 1 where a walk does. */
  readonly first: readonly Uint8Array[];
  readonly again: readonly Uint8Array[];
}

/** So many texts are followed at once, one a bit. */
export const textsAtOnce = 32;

/**
 * Whether walks come to where texts are read having read them before or not: reachability over the arrivals, each with
 * one "seen" bit a text. It holds where walks come back to where they were as well.
 * @param texts at most `textsAtOnce`
 * @param components of the arrivals
 */
export function firstOrAgain(
  arrivals: Arrivals,
  { order, hasCycle }: Components,
  texts: readonly Readings[],
): FirstOrAgain {
  const { size, stepsFrom, stepTo } = arrivals;
  const readOn = new Uint32Array(stepTo.length);
  let readAtStart = 0;
  texts.forEach(({ isAtStart, steps }, text) => {
    const bit = 1 << text;
    if (isAtStart) readAtStart |= bit;
    for (const step of steps) readOn[step] = (readOn[step] as number) | bit;
  });
  // Of which texts some walk comes here without having read them, and having read them.
  const unseen = new Uint32Array(size);
  const seen = new Uint32Array(size);
  unseen[0] = ~readAtStart;
  seen[0] = readAtStart;
  const pass = () => {
    let isChanged = false;
    // Components come sinks first.
    for (let index = size - 1; index >= 0; index -= 1) {
      const at = order[index] as number;
      const [new0, old0] = [unseen[at] as number, seen[at] as number];
      for (let step = stepsFrom[at] as number; step < (stepsFrom[at + 1] as number); step += 1) {
        const to = stepTo[step] as number;
        const read = readOn[step] as number;
        const [unseenBefore, seenBefore] = [unseen[to] as number, seen[to] as number];
        const unseenNow = (unseenBefore | (new0 & ~read)) >>> 0;
        const seenNow = (seenBefore | old0 | (new0 & read)) >>> 0;
        if (unseenNow === unseenBefore && seenNow === seenBefore) continue;
        unseen[to] = unseenNow;
        seen[to] = seenNow;
        isChanged = true;
      }
    }
    return isChanged;
  };
  while (pass() && hasCycle);
  const at = (set: Uint32Array) =>
    texts.map(({ steps }, text) =>
      Uint8Array.from(steps, (step) => ((set[arrivals.stepFrom[step] as number] as number) >>> text) & 1),
    );
  return { first: at(unseen), again: at(seen) };
}
