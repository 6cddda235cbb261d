/** A date as ISO 8601, such as 2022-12-08, as it is read: 8 December 2022. */
export function longDate(date: string): string {
  return new Date(`${date}T12:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long' });
}
