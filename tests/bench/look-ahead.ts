import type { Grid } from '../scenario/grid-scenario';
import { count, printTable, printTarget, time } from './figures';
import { inOwnProcess } from './own-process';

/** From a thousand states to over a million, tenfold or so each, of which no walk comes back. */
const grids: readonly (Omit<Grid, 'returns'> & { readonly again: number })[] = [
  { topics: 4, values: 3, rounds: 6, again: 100 },
  { topics: 6, values: 3, rounds: 8, again: 20 },
  { topics: 7, values: 4, rounds: 7, again: 6 },
  { topics: 8, values: 4, rounds: 11, again: 2 },
];

/**
 * What comes if all look ahead, from states explored already, with all that follows from what parties want; and beside
 * it the same play alone by plain recursion over states, with a map of those met.
 */
export async function timeLookAhead(): Promise<void> {
  const rows = [['states', 'all that follows', 'each', 'play alone', 'each', 'plain recursion', 'each']];
  let largest = { states: 0, all: 0 };
  for (const { again, ...grid } of grids) {
    const asked = { grid: { ...grid, returns: 'never' }, inWorker: false, again } as const;
    const { states, partsWarm } = await inOwnProcess({ ...asked, task: 'lookAhead' });
    const { all = Number.NaN, play = Number.NaN, plain = Number.NaN } = partsWarm ?? {};
    const each = (milliseconds: number) => `${((milliseconds * 1e6) / states).toFixed(0)} ns`;
    rows.push([count(states), time(all), each(all), time(play), each(play), time(plain), each(plain)]);
    largest = { states, all };
  }
  printTable(rows);
  const { states, all } = largest;
  printTarget(`all that follows, of ${count(states)} states`, time(all), '5 s', all <= 5_000);
}
