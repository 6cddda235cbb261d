/** At most this many letters are added, dropped or changed. */
const slips = 2;

/** The word that was probably meant by a mistyped one, if any is near: a slip for every three letters, two at most. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.min(slips, Math.ceil(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = distanceWithin(word.toLowerCase(), candidate.toLowerCase(), least - 1);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** The Levenshtein distance of two words, or anything greater than `most` where it is. */
function distanceWithin(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length] as number;
}
