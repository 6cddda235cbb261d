// To make one takes longer than all else that a header needs.
const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** A date as ISO 8601, such as 2022-12-08, as it is read: 8 December 2022. */
export function longDate(date: string): string {
  return long.format(new Date(`${date}T12:00:00Z`));
}
