import { lookup } from '../scenario/lookup';
import type {
  Basis,
  Interest,
  Move,
  MoveId,
  Outcome,
  Party,
  Scenario,
  Situation,
  Standing,
} from '../scenario/types';
import type { Pin } from './kept/session';
import { newWalk, type Station, stationsTo, takeMoves } from './walk';

/** What a path is called and its moves from the start: a pin, or what may become one. */
export type NamedPath = Omit<Pin, 'id'>;

/** Several paths side by side. Paths are told apart by their index, in the order given. */
export interface Comparison {
  readonly paths: readonly ComparedPath[];
  /** What they walk together from the start, and where they part. */
  readonly together: Stretch;
  /** Every party; those whose standings differ come first. */
  readonly parties: readonly PartyEnds[];
}

/** A path as it was walked, the start included, and the situation or outcome it ends at. */
export interface ComparedPath {
  readonly name: string;
  readonly stations: readonly Station[];
  readonly end: Situation | Outcome;
}

/** What some paths walk together until they part or end: a tree whose forks are where they part. */
export interface Stretch {
  /** The paths, by index. */
  readonly paths: readonly number[];
  /** How many steps lie before it. */
  readonly before: number;
  /** None where the paths part at the very start, or where a path stops and others go on. */
  readonly moves: readonly Move[];
  /** The situation or outcome it leads to. */
  readonly to: Situation | Outcome;
  /** The stretches that go on from there; none where the paths end. */
  readonly parts: readonly Stretch[];
}

/** Where the paths leave a party, interest by interest; those that differ come first. */
export interface PartyEnds {
  readonly party: Party;
  readonly differs: boolean;
  readonly interests: readonly InterestEnds[];
}

/** Where each path leaves an interest, by the path's index. */
export interface InterestEnds {
  readonly interest: Interest;
  /** Whether any two paths leave it at different standings. */
  readonly differs: boolean;
  readonly ends: readonly InterestEnd[];
}

/** Where a path leaves an interest, and the sentence that says why. */
export interface InterestEnd {
  readonly standing: Standing;
  /** What the last step that touched it, or the outcome, meant for it. */
  readonly text: string;
  readonly basis: Basis;
  /** The step that last touched it; 0 where none did. */
  readonly since: number;
}

/**
 * Compares paths, each walked as far as its moves are open; the answers a user has fixed are not asked, for a path
 * once walked stays one.
 * @throws {RangeError} where there are no paths
 */
export function compare(scenario: Scenario, paths: readonly NamedPath[]): Comparison {
  if (paths.length === 0) throw new RangeError('There are no paths to compare');
  const compared = paths.map(({ name, moves }) => {
    const stations = stationsTo(scenario, takeMoves(scenario, newWalk(), moves).walk);
    return { name, stations, end: lookup(scenario).place(last(stations).position.at) };
  });
  const lines = compared.map(({ stations }) => stations);
  return {
    paths: compared,
    together: stretchFrom(scenario, lines, [...lines.keys()], 0),
    parties: differencesFirst(scenario.parties.map((party) => partyEnds(party, lines))),
  };
}

type Line = readonly Station[];

function stretchFrom(
  scenario: Scenario,
  lines: readonly Line[],
  paths: readonly number[],
  before: number,
): Stretch {
  const first = lines[paths[0] ?? 0] ?? [];
  let step = before;
  let groups = partingAfter(lines, paths, step);
  while (groups.size === 1 && step < first.length - 1) {
    step += 1;
    groups = partingAfter(lines, paths, step);
  }
  return {
    paths,
    before,
    moves: first.slice(before + 1, step + 1).flatMap(({ move }) => move ?? []),
    to: lookup(scenario).place(first[step]?.position.at ?? scenario.start),
    parts:
      groups.size === 1 ? [] : [...groups.values()].map((group) => stretchFrom(scenario, lines, group, step)),
  };
}

/** The paths by the move each makes after a step; those that stop there are one group. */
function partingAfter(
  lines: readonly Line[],
  paths: readonly number[],
  step: number,
): Map<MoveId | undefined, number[]> {
  const groups = new Map<MoveId | undefined, number[]>();
  for (const path of paths) {
    const move = lines[path]?.[step + 1]?.move?.id;
    groups.set(move, [...(groups.get(move) ?? []), path]);
  }
  return groups;
}

function partyEnds(party: Party, lines: readonly Line[]): PartyEnds {
  const interests = party.interests.map((interest) => {
    const ends = lines.map((line) => interestEnd(interest, line));
    return { interest, ends, differs: new Set(ends.map(({ standing }) => standing)).size > 1 };
  });
  return {
    party,
    differs: interests.some(({ differs }) => differs),
    interests: differencesFirst(interests),
  };
}

function interestEnd(interest: Interest, line: Line): InterestEnd {
  const standing = last(line).standings[interest.id] ?? interest.start;
  for (let step = line.length - 1; step > 0; step -= 1) {
    const change = line[step]?.changes.find((candidate) => candidate.interest === interest.id);
    if (change) return { standing, text: change.text, basis: change.basis, since: step };
  }
  return { standing, text: 'As at the start: no step touches it.', basis: interest.basis, since: 0 };
}

function differencesFirst<Ends extends { readonly differs: boolean }>(all: readonly Ends[]): Ends[] {
  return [...all.filter(({ differs }) => differs), ...all.filter(({ differs }) => !differs)];
}

function last(line: Line): Station {
  const station = line[line.length - 1];
  if (!station) throw new Error('A walk has at least its start');
  return station;
}
