import { dateOfDay, dayOf, spanOf } from '../../../hindsight/dates';
import type { Hindsight } from '../../../hindsight/types';

/** A line of time drawn to scale. */
export interface TimeScale {
  /** Its first and last day, in days since 1970-01-01. */
  readonly first: number;
  readonly last: number;
  /** The years that begin on it, with the day on which they do. */
  readonly years: readonly { readonly year: string; readonly day: number }[];
}

/** A scale that holds every fact: from the start of the month of the first to the day last looked. */
export function timeScale({ notes, lastLooked }: Hindsight): TimeScale {
  const first = Math.min(...notes.flatMap(({ dates }) => dates.map((period) => spanOf(period).first)));
  const start = dayOf(dateOfDay(first).slice(0, 7));
  const last = dayOf(lastLooked);
  const years = [];
  for (let year = Number(dateOfDay(start).slice(0, 4)) + 1; dayOf(`${year}`) <= last; year += 1) {
    years.push({ year: String(year), day: dayOf(`${year}`) });
  }
  return { first: start, last, years };
}
