import type { Period } from './types';

const dayLength = 86_400_000;

/** The days of a date in days since 1970-01-01: a day's own twice, or a month's first and last. */
function daysOf(date: string): { readonly first: number; readonly last: number } {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  const at = (months: number, days: number) => Date.UTC(year, months, days) / dayLength;
  if (day !== undefined) return { first: at(month - 1, day), last: at(month - 1, day) };
  return { first: at(month - 1, 1), last: at(month, 0) };
}

/** The first and last day of a period, in days since 1970-01-01; of a month, all its days. */
export function spanOf({ from, to }: Period): { readonly first: number; readonly last: number } {
  return { first: daysOf(from).first, last: daysOf(to ?? from).last };
}

/** The middle of a period, in days since 1970-01-01. */
export function middleOf(period: Period): number {
  const { first, last } = spanOf(period);
  return (first + last + 1) / 2;
}

/** The day of a date that is one, in days since 1970-01-01. */
export function dayOf(date: string): number {
  return daysOf(date).first;
}

/** A day, given in days since 1970-01-01, as ISO 8601 writes it. */
export function dateOfDay(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** Whether the calendar has such a day, as it has none of 2023-02-30. */
export function isInCalendar(date: string): boolean {
  const [, , day] = date.split('-');
  return day === undefined || dateOfDay(dayOf(date)) === date;
}
