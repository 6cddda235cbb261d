import type { AnswerLikelihoods, Likelihoods } from '../analysis/odds/likelihoods';
import type { AnswerId, Scenario } from '../scenario/types';
import { valueUnder } from '../scenario/value-under';
import { addressAlphabet, addressNames, codeLength, splitLast } from './address-code';

/** A weight is written as a whole number below this, of thousandths, hundredths, tenths or ones. */
const digits = 1000;
const scales = [1000, 100, 10, 1] as const;
const greatest = digits - 1;
const least = 1 / scales[0];

/**
 * Likelihoods as text for an address, four characters for each move that has one: the move's code, and its weight
 * rounded to three digits between 0.001 and 999 (0 stays 0). A move that shares its code with another has its id
 * written out between tildes. Empty where no move has a likelihood.
 */
export function writeLikelihoods(scenario: Scenario, likelihoods: Likelihoods): string {
  return writeWeights(addressNames(scenario).moves, (id) => valueUnder(likelihoods, id));
}

/** Likelihoods of answers as text for an address, as `writeLikelihoods` writes those of moves. */
export function writeAnswerLikelihoods(scenario: Scenario, likelihoods: AnswerLikelihoods): string {
  const weights = new Map<string, number | undefined>(
    Object.entries(likelihoods).flatMap(([id, answers = {}]) =>
      Object.entries(answers).map(([answer, weight]) => [`${id}.${answer}`, weight] as const),
    ),
  );
  return writeWeights(bracketed(addressNames(scenario).answers), (id) => weights.get(id));
}

function writeWeights<Id>(ids: ReadonlyMap<string, Id>, weightOf: (id: Id) => number | undefined): string {
  return [...ids]
    .map(([name, id]) => {
      const weight = weightOf(id);
      return weight === undefined ? '' : `${name}${writeWeight(weight)}`;
    })
    .join('');
}

/**
 * Reads what `writeLikelihoods` wrote. Never throws: what makes no sense is left out and said in `problems`.
 * @returns nothing where no likelihood could be read
 */
export function readLikelihoods(
  scenario: Scenario,
  written: string,
  problems: string[],
): Likelihoods | undefined {
  const read = readWeights(addressNames(scenario).moves, written, problems);
  return read.size > 0 ? (Object.fromEntries(read) as Likelihoods) : undefined;
}

/**
 * Reads what `writeAnswerLikelihoods` wrote. Never throws: what makes no sense is left out and said in `problems`.
 * @returns nothing where no likelihood could be read
 */
export function readAnswerLikelihoods(
  scenario: Scenario,
  written: string,
  problems: string[],
): AnswerLikelihoods | undefined {
  const read = readWeights(bracketed(addressNames(scenario).answers), written, problems);
  const byAssumption = scenario.assumptions.flatMap(({ id }) => {
    const weights = [...read].flatMap(([answer, weight]) => {
      const [assumption, answerId] = splitLast(answer);
      return assumption === id ? [[answerId as AnswerId, weight] as const] : [];
    });
    return weights.length > 0 ? [[id, Object.fromEntries(weights)] as const] : [];
  });
  return byAssumption.length > 0 ? (Object.fromEntries(byAssumption) as AnswerLikelihoods) : undefined;
}

function readWeights<Id>(ids: ReadonlyMap<string, Id>, written: string, problems: string[]): Map<Id, number> {
  const read = new Map<Id, number>();
  let unread = 0;
  for (const [, name = '', value = ''] of written.matchAll(/(~[^~]*~|.{1,2})(.{0,2})/gsu)) {
    const id = ids.get(name);
    const weight = readWeight(value);
    if (id !== undefined && weight !== undefined) read.set(id, weight);
    else unread += 1;
  }
  if (unread > 0) {
    problems.push(
      unread === 1
        ? 'One likelihood does not fit this scenario; it is left as the scenario has it.'
        : `${unread} likelihoods do not fit this scenario; they are left as the scenario has them.`,
    );
  }
  return read;
}

/** Names longer than a code in the tildes that end them. */
function bracketed<Id>(ids: ReadonlyMap<string, Id>): Map<string, Id> {
  return new Map([...ids].map(([name, id]) => [name.length === codeLength ? name : `~${name}~`, id]));
}

function writeWeight(weight: number): string {
  const kept = weight > 0 ? Math.min(Math.max(weight, least), greatest) : 0;
  const scale = scales.findIndex((parts) => Math.round(kept * parts) < digits);
  const bits = scale * digits + Math.round(kept * (scales[scale] as number));
  return `${addressAlphabet[bits >>> 6]}${addressAlphabet[bits & 63]}`;
}

function readWeight(written: string): number | undefined {
  const [high = 0, low = -1] = [...written].map((letter) => addressAlphabet.indexOf(letter));
  const bits = high * 64 + low;
  const parts = scales[Math.floor(bits / digits)];
  return low >= 0 && parts ? (bits % digits) / parts : undefined;
}
