/** One band of the scale, its bounds as probabilities. */
export interface EstimativeBand {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The scale of Intelligence Community Directive 203, "Analytic Standards" (Office of the Director of National
 * Intelligence, 2 January 2015), D.6.e(2)(a), least likely first.
 */
export const estimativeScale: readonly EstimativeBand[] = [
  { words: 'almost no chance', from: 0.01, to: 0.05 },
  { words: 'very unlikely', from: 0.05, to: 0.2 },
  { words: 'unlikely', from: 0.2, to: 0.45 },
  { words: 'roughly even chance', from: 0.45, to: 0.55 },
  { words: 'likely', from: 0.55, to: 0.8 },
  { words: 'very likely', from: 0.8, to: 0.95 },
  { words: 'almost certain', from: 0.95, to: 0.99 },
];

/**
 * A probability in the words of `estimativeScale`. The directive lets neighbouring bands share a border: here a border
 * belongs to the less extreme band. It names nothing below 1 or above 99 %: here the outermost bands reach on, and exact
 * 0 and 1 are "impossible" and "certain", as facts of the model outside of the scale.
 * @param probability from 0 to 1
 * @throws {RangeError} where it is not
 */
export function estimativeWords(probability: number): string {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`${probability} is no probability`);
  if (probability === 0) return 'impossible';
  if (probability === 1) return 'certain';
  const band =
    probability < 0.5
      ? estimativeScale.find(({ to }) => probability < to)
      : estimativeScale.findLast(({ from }) => probability > from);
  return (band as EstimativeBand).words;
}
