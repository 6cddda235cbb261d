import { type EndId, endsOf } from '../analysis/preferences/ends';
import type { MoveId, PartyId, Scenario } from '../scenario/types';

/** The letters that an address needs no escapes for, each of which stands for 6 bits. */
export const addressAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** How many letters a code has. */
export const codeLength = 2;

/**
 * The two-letter code of an id for an address: 12 bits of its FNV-1a hash, so that it stays the same when others are
 * added or put in another order.
 */
export function codeOf(id: string): string {
  let hash = 0x811c9dc5;
  for (const character of id) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  const bits = (hash ^ (hash >>> 12) ^ (hash >>> 24)) & 0xfff;
  return `${addressAlphabet[bits >>> 6]}${addressAlphabet[bits & 63]}`;
}

/** A text before its last dot, and after it. */
export function splitLast(text: string): [string, string] {
  const dot = text.lastIndexOf('.');
  return dot < 0 ? [text, ''] : [text.slice(0, dot), text.slice(dot + 1)];
}

/** What an address calls the parts of a scenario. */
export interface AddressNames {
  /** What a step is called: its move's code, or the move's id between tildes where another of its situation has that code. */
  readonly steps: ReadonlyMap<MoveId, string>;
  /** Every move by its code, or by its id between tildes where another move has that code. */
  readonly moves: ReadonlyMap<string, MoveId>;
  /** Every answer, written out as `concede.no`, by its code, or as it is where another has that code. */
  readonly answers: ReadonlyMap<string, string>;
  /** Every party by its code, or by its id between tildes where another has that code. */
  readonly parties: ReadonlyMap<string, PartyId>;
  /** Everything that play can come to, by its code, or by its id between tildes where another has that code. */
  readonly ends: ReadonlyMap<string, EndId>;
}

const named = new WeakMap<Scenario, AddressNames>();

/** The names of a scenario's parts in an address, found once for each scenario object. */
export function addressNames(scenario: Scenario): AddressNames {
  let names = named.get(scenario);
  if (!names) {
    const moves = scenario.situations.map((situation) => situation.moves.map(({ id }) => id));
    const between = (id: string) => `~${id}~`;
    const answers = scenario.assumptions.flatMap((assumption) =>
      assumption.answers.map(({ id }) => `${assumption.id}.${id}`),
    );
    names = {
      steps: new Map(
        moves.flatMap((ids) => [...idsByName(ids, between)].map(([name, id]) => [id, name] as const)),
      ),
      moves: idsByName(moves.flat(), between),
      answers: idsByName(answers, (id) => id),
      parties: idsByName(
        scenario.parties.map(({ id }) => id),
        between,
      ),
      ends: idsByName(endsOf(scenario), between),
    };
    named.set(scenario, names);
  }
  return names;
}

/** The names that an address strings together, each a code or what stands between tildes; the last may be cut short. */
export function splitCodes(written: string): string[] {
  return written.match(/~[^~]*~|.{1,2}/gsu) ?? [];
}

/** The ids by their codes, but for those that share one: these go by what `written` makes of them. */
function idsByName<Id extends string>(ids: readonly Id[], written: (id: Id) => string): Map<string, Id> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(codeOf(id), (counts.get(codeOf(id)) ?? 0) + 1);
  return new Map(ids.map((id) => [counts.get(codeOf(id)) === 1 ? codeOf(id) : written(id), id]));
}
