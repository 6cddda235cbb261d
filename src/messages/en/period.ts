import { defineMessages } from '../define-messages';
import { longDate } from './long-date';

/** A date, or a time from one to another; each a day as ISO 8601, or a month where no day is known. */
interface Period {
  readonly from: string;
  readonly to?: string | undefined;
}

const shortMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function period({ from, to }: Period): string {
  if (to === undefined) return longDate(from);
  const isSameMonth = from.length > 7 && to.length > 7 && from.slice(0, 7) === to.slice(0, 7);
  if (isSameMonth) return `${Number(from.slice(8))}–${longDate(to)}`;
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${isSameYear ? longDate(from).slice(0, -5) : longDate(from)} – ${longDate(to)}`;
}

export const {
  /** A time as it is read: a date, or from one to another. */
  formatPeriod,
  /** Several times as they are read, one after the other. */
  formatPeriods,
  /** When a time begins, short: 8 Dec 2022, or Dec 2022. */
  formatShort,
} = defineMessages({
  formatPeriod: period,
  formatPeriods: (periods: readonly Period[]) => periods.map(period).join('; '),
  formatShort: ({ from }: Period) => {
    const [year, month = 1, day] = from.split('-').map(Number);
    return `${day === undefined ? '' : `${day} `}${shortMonths[month - 1]} ${year}`;
  },
});
