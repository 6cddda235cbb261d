const words = ['no', 'one', 'two', 'three', 'four'];

/** A count for running text: in a word up to four, in figures beyond. */
export function countWord(count: number): string {
  return words[count] ?? String(count);
}
