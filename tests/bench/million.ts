import type { Grid } from '../scenario/grid-scenario';
import { count, memory, printTable, printTarget, time } from './figures';
import { inOwnProcess } from './own-process';

const grids: readonly (Grid & { readonly what: string })[] = [
  { what: 'no walk comes back', topics: 8, values: 4, rounds: 11, returns: 'never' },
  { what: 'turns may be passed round', topics: 8, values: 5, rounds: 8, returns: 'waiting' },
  { what: 'most positions come back to one another', topics: 9, values: 4, rounds: 8, returns: 'reopening' },
];

/** A million states explored, with reach, needs, powers and odds, from cold in a worker thread. */
export async function timeMillion(): Promise<void> {
  for (const { what, ...grid } of grids) {
    const { states, parts, milliseconds, processorMilliseconds, peak, kept } = await inOwnProcess({
      task: 'whole',
      grid,
      inWorker: true,
      again: 0,
    });
    console.log(`${count(states)} positions; ${what}`);
    printTable([
      [...Object.keys(parts ?? {}), 'processor', 'kept'],
      [...Object.values(parts ?? {}).map(time), time(processorMilliseconds), memory(kept)],
    ]);
    printTarget('all of it', time(milliseconds), '5 s', milliseconds <= 5000);
    printTarget('peak memory', memory(peak), '500 MB', peak <= 500e6);
  }
}
