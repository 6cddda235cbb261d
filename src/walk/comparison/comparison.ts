import { lookup } from '../../scenario/lookup';
import type {
  Interest,
  Move,
  Outcome,
  Party,
  Passage,
  Scenario,
  Situation,
  Standing,
} from '../../scenario/types';
import type { Pin } from '../session';
import { newWalk, type Station, stationsTo, takeMoves } from '../walk';

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
  readonly account: readonly Passage[];
  /** The step that brought the standing about; 0 where it holds from the start. */
  readonly since: number;
}

/**
 * Compares paths, each walked as far as its moves are open; the answers a user has fixed are not asked, for a path
 * once walked stays one.
 * @throws {RangeError} where there are no paths
 */
export function compare(scenario: Scenario, paths: readonly NamedPath[]): Comparison {
  const lines = paths.map(
    ({ name, moves }, path): Line => ({
      path,
      name,
      stations: stationsTo(scenario, takeMoves(scenario, newWalk(), moves)),
    }),
  );
  const [first, ...others] = lines;
  if (!first) throw new RangeError('There are no paths to compare');
  return {
    paths: lines.map(({ name, stations }) => ({
      name,
      stations,
      end: lookup(scenario).node(lastOf(stations).state.at),
    })),
    together: stretchFrom(scenario, [first, ...others], 0),
    parties: differencesFirst(scenario.parties.map((party) => partyEnds(party, lines))),
  };
}

/** A path by its index, as it was walked. */
interface Line {
  readonly path: number;
  readonly name: string;
  readonly stations: readonly Station[];
}

type Group = [Line, ...Line[]];

function stretchFrom(scenario: Scenario, lines: Group, before: number): Stretch {
  const [{ stations }] = lines;
  let step = before;
  let groups = partingAfter(lines, step);
  while (groups.length === 1 && step < stations.length - 1) {
    step += 1;
    groups = partingAfter(lines, step);
  }
  return {
    paths: lines.map(({ path }) => path),
    before,
    moves: stations.slice(before + 1, step + 1).map(({ move }) => move as Move),
    to: lookup(scenario).node((stations[step] as Station).state.at),
    parts: groups.length === 1 ? [] : groups.map((group) => stretchFrom(scenario, group, step)),
  };
}

/** The paths by the move each makes after a step; those that stop there are one group. */
function partingAfter(lines: Group, step: number): Group[] {
  const groups = new Map<Move | undefined, Group>();
  for (const line of lines) {
    const move = line.stations[step + 1]?.move;
    const group = groups.get(move);
    if (group) group.push(line);
    else groups.set(move, [line]);
  }
  return [...groups.values()];
}

function partyEnds(party: Party, lines: readonly Line[]): PartyEnds {
  const interests = party.interests.map((interest) => {
    const ends = lines.map(({ stations }) => interestEnd(interest, stations));
    return { interest, ends, differs: new Set(ends.map(({ standing }) => standing)).size > 1 };
  });
  return {
    party,
    differs: interests.some(({ differs }) => differs),
    interests: differencesFirst(interests),
  };
}

function interestEnd(interest: Interest, stations: readonly Station[]): InterestEnd {
  const standingAt = ({ standings }: Station) => standings[interest.id] ?? interest.start;
  const standing = standingAt(lastOf(stations));
  const since = stations.findLastIndex((station) => standingAt(station) !== standing) + 1;
  const last = stations
    .flatMap(({ changes }) => changes)
    .findLast((change) => change.interest === interest.id);
  const { account } = last ?? {
    account: [{ text: 'As at the start: no step touches it.', basis: interest.basis }],
  };
  return { standing, account, since };
}

function differencesFirst<Ends extends { readonly differs: boolean }>(all: readonly Ends[]): Ends[] {
  return [...all.filter(({ differs }) => differs), ...all.filter(({ differs }) => !differs)];
}

function lastOf(stations: readonly Station[]): Station {
  return stations.at(-1) as Station;
}
