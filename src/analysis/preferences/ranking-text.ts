import { deadEnd, type EndId, isOutcomeEnd, neverEnding } from './ends';
import { type Ranking, withoutEndLast } from './ranking';

/** What is wrong with a ranking as written, and where. */
export interface RankingFault {
  /** The first character of what is wrong, counted from 0, and how many there are. */
  readonly at: number;
  readonly length: number;
  readonly kind: 'unknown end' | 'ranked twice' | 'nothing here' | 'not ranked' | 'too long';
  /** What it is about: the end's id as written, or the outcomes that are not ranked. */
  readonly about: readonly string[];
  /** A plain sentence. */
  readonly message: string;
}

export type ReadRanking = { readonly ranking: Ranking } | { readonly faults: readonly RankingFault[] };

/** No ranking of what a scenario may hold is longer, in characters. */
export const longestRanking = 20_000;

/**
 * Reads a ranking such as `a>b=c>d`: ids of outcomes, most wanted first, with `=` between those wanted alike. Dead ends
 * (`_stuck`) and never ending (`_never`) may stand anywhere; left out, they are last. Spaces are ignored.
 * @param ends all that is to be ranked
 */
export function readRanking(text: string, ends: readonly EndId[]): ReadRanking {
  if (text.length > longestRanking) {
    const message = `A ranking has at most ${longestRanking.toLocaleString('en')} characters; this one has ${text.length.toLocaleString('en')}.`;
    return { faults: [{ at: 0, length: text.length, kind: 'too long', about: [], message }] };
  }
  const faults: RankingFault[] = [];
  const known = new Set<string>(ends);
  const seen = new Set<string>();
  const tiers: EndId[][] = [[]];
  for (const { 0: part, index } of text.matchAll(/[^>=]+|[>=]/g)) {
    if (part === '>') tiers.push([]);
    if (part === '>' || part === '=') continue;
    const id = part.trim();
    if (id === '') continue;
    const at = index + part.indexOf(id);
    if (!known.has(id)) {
      faults.push({
        at,
        length: id.length,
        kind: 'unknown end',
        about: [id],
        message: `There is no outcome “${id}”; there are ${ends.filter(isOutcomeEnd).join(', ')}, and ${neverEnding} for never ending and ${deadEnd} for a dead end.`,
      });
    } else if (seen.has(id)) {
      const message = `“${id}” is ranked twice.`;
      faults.push({ at, length: id.length, kind: 'ranked twice', about: [id], message });
    } else {
      seen.add(id);
      tiers.at(-1)?.push(id as EndId);
    }
  }
  // A sign at the start or the end, or two in a row, has nothing beside it to rank.
  for (const { 0: found, index } of text.matchAll(/^\s*[>=]|[>=]\s*(?=[>=])|[>=]\s*$/g)) {
    const message = 'An outcome is missing beside this sign.';
    faults.push({ at: index, length: found.trim().length, kind: 'nothing here', about: [], message });
  }
  const missing = ends.filter((end) => isOutcomeEnd(end) && !seen.has(end));
  if (faults.length === 0 && missing.length > 0) {
    const message = `The ranking does not say where ${missing.join(', ')} ${missing.length > 1 ? 'stand' : 'stands'}.`;
    faults.push({ at: text.length, length: 0, kind: 'not ranked', about: missing, message });
  }
  if (faults.length > 0) return { faults: faults.sort((a, b) => a.at - b.at) };
  return { ranking: withoutEndLast(tiers) };
}

/** Writes a ranking as `readRanking` reads it; dead ends and never ending are left out where they are last by themselves. */
export function formatRanking(ranking: Ranking): string {
  const last = ranking.at(-1);
  const isUnsaid = last?.length === 2 && last.every((end) => !isOutcomeEnd(end));
  return (isUnsaid ? ranking.slice(0, -1) : ranking).map((tier) => tier.join('=')).join('>');
}
