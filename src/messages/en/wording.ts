import type { Assumptions, Mover, Scenario } from '../../scenario/types';
import { valueUnder } from '../../scenario/value-under';

/** Words as one reads a list aloud: "a, b and c". */
export function listed(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join();
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** A number of things: "1 move", "2,000 moves". */
export function counted(count: number | bigint, one: string, more = `${one}s`): string {
  // The first number that a browser writes for a language takes it longer than all else of the first page's text.
  const figures = count < 1_000 ? String(count) : count.toLocaleString('en');
  return `${figures} ${Number(count) === 1 ? one : more}`;
}

/** A probability in per cent, never rounded to a certainty that it is not. */
export function percent(probability: number): string {
  if (probability > 0 && probability < 0.005) return 'under 1\u00a0%';
  if (probability < 1 && probability >= 0.995) return 'over 99\u00a0%';
  return `${Math.round(probability * 100)}\u00a0%`;
}

/**
 * Probabilities in per cent that sum to 100 as they are shown, to as few decimals as that takes, two at most; where it
 * takes more, those nearest to the next hundredth are rounded up.
 */
export function percentsOf(probabilities: readonly number[]): string[] {
  const total = probabilities.reduce((sum, each) => sum + each, 0);
  for (const decimals of [0, 1, 2]) {
    const unit = 100 * 10 ** decimals;
    const parts = probabilities.map((each) => Math.round(each * unit));
    const isWhole = parts.reduce((sum, each) => sum + each, 0) === Math.round(total * unit);
    const isTold = probabilities.every((each, index) => each === 0 || (parts[index] ?? 0) > 0);
    if (isWhole && isTold) return parts.map((part) => `${(part / 10 ** decimals).toFixed(decimals)}\u00a0%`);
  }
  const parts = probabilities.map((each) => Math.floor(each * 10_000));
  const missing = Math.round(total * 10_000) - parts.reduce((sum, each) => sum + each, 0);
  const rest = (index: number) => (probabilities[index] ?? 0) * 10_000 - (parts[index] ?? 0);
  const raised = new Set([...parts.keys()].sort((a, b) => rest(b) - rest(a)).slice(0, missing));
  return parts.map((part, index) => `${((part + (raised.has(index) ? 1 : 0)) / 100).toFixed(2)}\u00a0%`);
}

/** A mover's short name. */
export function shortName(scenario: Scenario, mover: Mover): string {
  if (mover === 'chance') return 'Chance';
  return scenario.parties.find((party) => party.id === mover)?.short ?? mover;
}

/** Each fixed answer with its question, in the scenario's order. */
export function answersIn(
  scenario: Scenario,
  answers: Assumptions,
): { id: string; question: string; label: string }[] {
  return scenario.assumptions.flatMap(({ id, question, answers: known }) =>
    known.flatMap((answer) =>
      answer.id === valueUnder(answers, id) ? [{ id, question, label: answer.label }] : [],
    ),
  );
}

/** With a capital, to begin a sentence. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
