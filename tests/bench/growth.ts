import type { Grid } from '../scenario/grid-scenario';
import { count, printTable } from './figures';
import { inOwnProcess } from './own-process';

/** From a thousand states to over a million, tenfold or so each. */
const grids: readonly (Omit<Grid, 'returns'> & { readonly again: number })[] = [
  { topics: 4, values: 3, rounds: 6, again: 400 },
  { topics: 6, values: 3, rounds: 8, again: 100 },
  { topics: 7, values: 4, rounds: 7, again: 20 },
  { topics: 8, values: 4, rounds: 11, again: 6 },
];

/** What a state costs to explore as scenarios grow, once warm. */
export async function timeGrowth(): Promise<void> {
  const found: number[] = [];
  const rows = [['positions', 'time each', 'processor']];
  for (const { again, ...grid } of grids) {
    const asked = { task: 'explore', grid: { ...grid, returns: 'never' }, inWorker: false, again } as const;
    const { states, warm, warmProcessor } = await inOwnProcess(asked);
    const each = (milliseconds: number) => `${((milliseconds * 1e6) / states).toFixed(0)} ns`;
    found.push(warmProcessor / states);
    rows.push([count(states), each(warm), each(warmProcessor)]);
  }
  printTable(rows);
  const spread = Math.max(...found) / Math.min(...found);
  console.log(`The dearest position takes ${spread.toFixed(1)} times the processor's time of the cheapest.`);
}
