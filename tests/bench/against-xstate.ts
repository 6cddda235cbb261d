import type { Grid } from '../scenario/grid-scenario';
import { count, memory, printTable, printTarget, time } from './figures';
import { inOwnProcess } from './own-process';
import type { Told } from './task-process';
import type { TaskName } from './tasks';

const grid: Grid = { topics: 7, values: 4, rounds: 8, returns: 'waiting' };
const pairs = [
  { what: 'positions and steps', ours: 'explore', theirs: 'adjacencyMap', their: 'getAdjacencyMap' },
  {
    what: 'with a shortest way to each',
    ours: 'exploreWays',
    theirs: 'shortestPaths',
    their: 'getShortestPaths',
  },
] as const;

/** Exploring against `xstate/graph` on one scenario whose turns may be passed round, each in a process of its own. */
export async function compareWithXState(): Promise<void> {
  for (const { what, ours, theirs, their } of pairs) {
    const [here, there] = [await run(ours, 20), await run(theirs, 2)];
    if (here.states !== there.states) {
      throw new Error(`${ours} finds ${here.states} positions, ${their} ${there.states}.`);
    }
    console.log(`${what}: ${count(here.states)} positions`);
    printTable([
      ['', 'from cold', 'processor', 'median', 'peak memory', 'kept'],
      rowOf(ours, here),
      rowOf(their, there),
      [
        'ratio',
        ...(['milliseconds', 'processorMilliseconds', 'warm', 'peak', 'kept'] as const).map(
          (figure) =>
            `${(there[figure] / here[figure]).toFixed(figure === 'peak' || figure === 'kept' ? 1 : 0)}×`,
        ),
      ],
    ]);
    const faster = there.warm / here.warm;
    printTarget('the median', `${faster.toFixed(0)} times as fast`, '100 times', faster >= 100);
    const cold = there.milliseconds / here.milliseconds;
    printTarget('from cold', `${cold.toFixed(0)} times as fast`, '100 times', cold >= 100);
    const less = there.peak / here.peak;
    printTarget('peak memory', `1/${less.toFixed(1)}`, '1/10', less >= 10);
  }
}

function run(task: TaskName, again: number): Promise<Told> {
  return inOwnProcess({ task, grid, inWorker: false, again });
}

function rowOf(name: string, told: Told): string[] {
  const { milliseconds, processorMilliseconds, warm, peak, kept } = told;
  return [name, time(milliseconds), time(processorMilliseconds), time(warm), memory(peak), memory(kept)];
}
