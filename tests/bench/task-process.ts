import { fileURLToPath } from 'node:url';
import { isMainThread, Worker } from 'node:worker_threads';
import { type Grid, gridScenario } from '../scenario/grid-scenario';
import { median } from './figures';
import { type Measured, measured, timed } from './measured';
import { type Made, type TaskName, tasks } from './tasks';

/** What a process of its own is asked for, as JSON: its first argument. */
export interface Asked {
  readonly task: TaskName;
  readonly grid: Grid;
  /** Whether the task runs in a worker thread of the process. */
  readonly inWorker: boolean;
  /** How often it is run again, for the median. */
  readonly again: number;
}

/** What it tells, as JSON on its output: the first run, and the medians of all. */
export interface Told extends Measured {
  readonly warm: number;
  readonly warmProcessor: number;
  /** By part, where the task has several. */
  readonly partsWarm?: Readonly<Record<string, number>>;
}

const [written = ''] = process.argv.slice(2);
const { task, grid, inWorker, again } = JSON.parse(written) as Asked;
if (inWorker && isMainThread) {
  new Worker(fileURLToPath(import.meta.url), { argv: [written] });
} else {
  const scenario = gridScenario(grid);
  const first = measured(() => tasks[task](scenario));
  const more = Array.from({ length: again }, () => {
    // What was made is let go, lest the runs fill the memory.
    const { made, ...time } = timed((): Made => tasks[task](scenario));
    return { ...time, parts: made.parts };
  });
  const told: Told = {
    ...first,
    warm: median([first, ...more].map(({ milliseconds }) => milliseconds)),
    warmProcessor: median([first, ...more].map(({ processorMilliseconds }) => processorMilliseconds)),
    ...(first.parts && {
      partsWarm: Object.fromEntries(
        Object.keys(first.parts).map((part) => [
          part,
          median([first, ...more].map(({ parts }) => parts?.[part] ?? Number.NaN)),
        ]),
      ),
    }),
  };
  console.log(JSON.stringify(told));
}
