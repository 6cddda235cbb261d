import { readFileSync } from 'node:fs';
import type { Made } from './tasks';

/** How long some work took. */
export interface Timed {
  readonly milliseconds: number;
  /** Of all threads of the process. */
  readonly processorMilliseconds: number;
}

/** What a task took. Memory is in bytes. */
export interface Measured extends Omit<Made, 'kept'>, Timed {
  /** By how much the process's memory grew at its largest. */
  readonly peak: number;
  /** What the result holds, once what was needed on the way is let go. */
  readonly kept: number;
}

/**
 * Runs a task once, from cold, as someone who opens a scenario meets it.
 * @throws {Error} unless garbage collection is exposed, without which memory cannot be measured
 */
export function measured(task: () => Made): Measured {
  const before = inUse();
  const resident = process.memoryUsage().rss;
  const { made, ...time } = timed(task);
  const peak = largestResident() - resident;
  const held = inUse() - before;
  // What is kept must outlive the measurement of it.
  const { kept, ...told } = made;
  if (kept === undefined) throw new Error('The task made nothing.');
  return { ...told, ...time, peak, kept: held };
}

/** Times some work, by the clock and by the processor. */
export function timed<Result>(work: () => Result): Timed & { readonly made: Result } {
  const processor = process.cpuUsage();
  const begun = performance.now();
  const made = work();
  const milliseconds = performance.now() - begun;
  const { user, system } = process.cpuUsage(processor);
  return { made, milliseconds, processorMilliseconds: (user + system) / 1000 };
}

function inUse(): number {
  if (!globalThis.gc) throw new Error('Run node with --expose-gc.');
  globalThis.gc();
  // Array buffers let go by the first are given back by the second.
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The process's memory at its largest; Linux's other counts begin with that of the process that started this one. */
function largestResident(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024;
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}
