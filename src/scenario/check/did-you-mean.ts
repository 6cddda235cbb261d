/** At most this many letters are added, dropped or changed. */
const slips = 2;

/** How many more words may be compared with others. */
export interface ComparisonBudget {
  left: number;
}

/**
 * The word that was probably meant by a mistyped one, if any is near: a slip for every three letters, two at most.
 * @param comparing shared by searches that should not take long together; once none is left, no word is near
 */
export function closestMatch(
  word: string,
  known: Iterable<string>,
  comparing: ComparisonBudget = { left: Number.POSITIVE_INFINITY },
): string | undefined {
  const written = word.toLowerCase();
  let best: string | undefined;
  let most = Math.min(slips, Math.ceil(word.length / 3));
  for (const candidate of known) {
    if (most < 0 || comparing.left <= 0) break;
    comparing.left -= 1;
    const meant = candidate.toLowerCase();
    while (isNear(written, meant, most)) {
      best = candidate;
      most -= 1;
    }
  }
  return best;
}

/** Whether at most so many slips make one word of another, from a letter of each on. */
function isNear(a: string, b: string, most: number, inA = 0, inB = 0): boolean {
  let [i, j] = [inA, inB];
  // Beyond its end a word has the letter NaN, which equals none.
  while (a.charCodeAt(i) === b.charCodeAt(j)) {
    i += 1;
    j += 1;
  }
  if (Math.abs(a.length - i - (b.length - j)) > most) return false;
  if (i === a.length) return true;
  if (most === 0) return false;
  return (
    isNear(a, b, most - 1, i + 1, j + 1) ||
    isNear(a, b, most - 1, i + 1, j) ||
    isNear(a, b, most - 1, i, j + 1)
  );
}
