/** Time measured, in milliseconds, with pauses left out. */
export interface Stopwatch {
  /** What was measured before it last began to run. */
  readonly before: number;
  /** When it last began to run, in milliseconds since 1970; absent while it is paused. */
  readonly since?: number | undefined;
}

/** A stopwatch that begins at a time. */
export function startedAt(now: number): Stopwatch {
  return { before: 0, since: now };
}

/** The milliseconds measured by a time. */
export function elapsed({ before, since }: Stopwatch, now: number): number {
  return before + (since === undefined ? 0 : Math.max(0, now - since));
}

/** The stopwatch paused, or running again after a pause. */
export function pausedOrResumed(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === undefined ? { before: watch.before, since: now } : { before: elapsed(watch, now) };
}

/** Back to nothing measured, running or paused as before. */
export function reset(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === undefined ? { before: 0 } : startedAt(now);
}
