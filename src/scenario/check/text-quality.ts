import type { Scenario } from '../types';
import { basesIn } from './bases-in';
import { type Fault, type JsonPath, quoted, warning } from './fault';
import type { FormatPath } from './format-path';
import { locatorWords } from './limits';

/** Where what is told is not well told: places cited badly, meanings left out, sentences repeated. */
export function* textQualityFaults(scenario: Scenario, place: FormatPath): Generator<Fault> {
  yield* badLocators(scenario);
  yield* meanings(scenario);
  yield* repeatedSentences(scenario, place);
}

function* badLocators(scenario: Scenario): Generator<Fault> {
  for (const { basis, path } of basesIn(scenario)) {
    if (basis.kind !== 'document') continue;
    const words = basis.locator.split(/\s/).filter(Boolean).length;
    if (words > 0 && words <= locatorWords) continue;
    const cite = `The citation of ${quoted(basis.cite)}`;
    yield warning(
      [...path, 'locator'],
      words === 0
        ? `${cite} does not say where in it.`
        : `${cite} quotes ${words} words; ${locatorWords} are the most.`,
      `Quote one to ${locatorWords} words that stand in the passage to the letter.`,
    );
  }
}

function* meanings({ parties, outcomes }: Scenario): Generator<Fault> {
  const interests = parties.flatMap((party) => party.interests.map(({ id }) => id));
  for (const [at, { id, meaning }] of outcomes.entries()) {
    const path = ['outcomes', at, 'meaning'] as const;
    const given = new Set<string>(meaning.map(({ interest }) => interest));
    for (const interest of interests) {
      if (given.has(interest)) continue;
      const message = `The outcome ${quoted(id)} does not say what it means for the interest ${quoted(interest)}.`;
      yield warning(path, message, 'Add a meaning for it, with a standing and an account.');
    }
  }
}

function* repeatedSentences(scenario: Scenario, place: FormatPath): Generator<Fault> {
  const first = new Map<string, JsonPath>();
  for (const { text, path } of sentencesIn(scenario)) {
    const plain = text.trim().toLowerCase();
    const earlier = first.get(plain);
    if (earlier) {
      const message = `${quoted(text)} is told already at ${place(earlier)}.`;
      yield warning(path, message, 'Say here what is particular to this place.');
    } else first.set(plain, path);
  }
}

/** What a reader is told along a walk, with where it stands. */
function* sentencesIn({
  situations,
  outcomes,
  assumptions,
}: Scenario): Generator<{ text: string; path: JsonPath }> {
  for (const [at, { account, moves }] of situations.entries()) {
    yield* texts(account, ['situations', at, 'account']);
    for (const [index, { does, why, consequences }] of moves.entries()) {
      const move = ['situations', at, 'moves', index] as const;
      yield { text: does, path: [...move, 'does'] };
      yield { text: why, path: [...move, 'why'] };
      yield* texts(consequences, [...move, 'consequences']);
    }
  }
  for (const [at, { account, meaning }] of outcomes.entries()) {
    yield* texts(account, ['outcomes', at, 'account']);
    for (const [index, { account }] of meaning.entries()) {
      yield* texts(account, ['outcomes', at, 'meaning', index, 'account']);
    }
  }
  for (const [at, { answers }] of assumptions.entries())
    yield* texts(answers, ['assumptions', at, 'answers']);
}

function* texts(
  parts: readonly { readonly text: string }[],
  path: JsonPath,
): Generator<{ text: string; path: JsonPath }> {
  for (const [index, { text }] of parts.entries()) yield { text, path: [...path, index, 'text'] };
}
