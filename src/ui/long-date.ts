// The browser's own, Intl, takes 20 ms and more to be made ready, of the time in which a page is to answer.
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A date as ISO 8601, such as 2022-12-08, as it is read: 8 December 2022. */
export function longDate(date: string): string {
  const [year, month = 0, day] = date.split('-').map(Number);
  return `${day} ${months[month - 1]} ${year}`;
}
