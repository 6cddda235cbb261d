import { longDate } from './long-date';

/** A date, or a time from one to another; each a day as ISO 8601, or a month where no day is known. */
interface Period {
  readonly from: string;
  readonly to?: string | undefined;
}

/** A time as it is read: a date, or from one to another. */
export function formatPeriod({ from, to }: Period): string {
  if (to === undefined) return longDate(from);
  const isSameMonth = from.length > 7 && to.length > 7 && from.slice(0, 7) === to.slice(0, 7);
  if (isSameMonth) return `${Number(from.slice(8))}–${longDate(to)}`;
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${isSameYear ? longDate(from).slice(0, -5) : longDate(from)} – ${longDate(to)}`;
}

/** Several times as they are read, one after the other. */
export function formatPeriods(periods: readonly Period[]): string {
  return periods.map(formatPeriod).join('; ');
}

const shortMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** When a time begins, short: 8 Dec 2022, or Dec 2022. */
export function formatShort({ from }: Period): string {
  const [year, month = 1, day] = from.split('-').map(Number);
  return `${day === undefined ? '' : `${day} `}${shortMonths[month - 1]} ${year}`;
}
