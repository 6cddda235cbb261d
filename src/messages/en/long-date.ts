// The browser's own, Intl, takes 20 ms and more to be made ready, of the time in which a page is to answer.
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A date as ISO 8601, such as 2022-12-08, as it is read: 8 December 2022. The day may be absent, and the month too. */
export function longDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return [day, month && months[month - 1], year].filter(Boolean).join(' ');
}
