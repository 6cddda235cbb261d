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
