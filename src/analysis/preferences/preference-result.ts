import { formatRational } from '../../scenario/rational';
import type { MoveId, Mover, PartyId, SituationId } from '../../scenario/types';
import type { Likelihoods } from '../odds/likelihoods';
import { type NotComputed, type Part, part } from '../result/analysis-result';
import { LimitExceeded } from '../state-space/not-computable';
import type { StateSpace } from '../state-space/state-space';
import { countProfiles, everyProfile, type ProfileCount } from './all-rankings';
import { type Holds, relationsOf, type Settlement, settlement } from './bargaining';
import { combinedCompletions, completionLimit, completionsOf, type Rankings } from './completions';
import { type EndId, endsOf, isOutcomeEnd } from './ends';
import { type Forcing, forcingIn } from './forcing';
import { type LineOfPlay, type Lottery, lineOfPlay, mayCome } from './line-of-play';
import { lookAhead, playersOf } from './look-ahead';
import { type OutcomeRule, outcomeRule } from './outcome-rule';
import { playsAfter, stepsAt } from './plan';
import { type Preference, preferenceOf, type Values, valuesIn, type Wishes, wishesOf } from './preference';
import { type Ranking, rankingAmong, scoresOf } from './ranking';
import { type ReducedGame, reducedGame } from './reduced-game';
import { securityLevels } from './security';
import { type SmallestChanges, smallestChanges } from './smallest-changes';
import type { Solution, Sureness } from './solution';
import { surenesses } from './solution';
import { type HoldsAt, holdsWherever } from './statements';
import { letsComeAbout, type WouldStop, wouldStop } from './stopping';

/** What is asked about parties' wishes; all plain data but `holdsAt`. */
export interface PreferenceQuestion {
  /** What a user says of each party's wishes, beside what the scenario says of them or in its place. */
  readonly wishes?: Readonly<Partial<Record<PartyId, Wishes>>>;
  /** Those of moves of chance matter. */
  readonly likelihoods?: Likelihoods;
  /** Whether a condition that a statement names holds at an outcome; by the states of the space where absent. */
  readonly holdsAt?: HoldsAt;
}

/** What a party wants. */
export interface PartyWants extends Preference {
  /** Whether it makes a move ahead. */
  readonly moves: boolean;
  /** Where it is wholly known. */
  readonly ranking?: Ranking;
  /** What each end is worth to it, where chance moves ahead and the ranking is known. */
  readonly values?: Values;
  /** Whether these are no more than evenly spaced ranks. */
  readonly isEvenlySpaced: boolean;
}

/** An end that may come. */
export interface ComingEnd {
  readonly end: EndId;
  readonly holds: Exclude<Holds, 'in none'>;
}

/** What may come of a state over all completions of what the parties want. */
export interface Coming {
  /** The least sure of all completions. */
  readonly sureness: Sureness;
  /** The ends that may come, in all completions or in some. */
  readonly ends: readonly ComingEnd[];
  /** The one end that comes in all completions, whatever ties leave open; absent where none does. */
  readonly only?: EndId;
  /** What may come as lotteries, where chance moves and there is one completion. */
  readonly plays: readonly Lottery[];
}

/** A move open now, and where it leads if all look ahead from then on. */
export interface LeadingMove extends Coming {
  readonly move: MoveId;
  readonly by: Mover;
  /** In which completions it is made in some look-ahead play; absent where that is not known, or chance makes it. */
  readonly isMade?: Holds;
}

/** What comes if all look ahead. */
export interface PlayAhead extends Coming {
  /** How many rankings of all movers complete what is known. */
  readonly completions: number;
  readonly choices: readonly LeadingMove[];
  /** A line of play for each play that may come, some of them; where there is one completion and it is exactly solved. */
  readonly lines: readonly LineOfPlay[];
}

/** Whether a party can stop an outcome alone, and whether it would. */
export interface Stopping {
  readonly party: PartyId;
  readonly outcome: SituationId;
  readonly canStop: boolean;
  /** In which completions it would; `unknown` where that is not known in any. */
  readonly wouldStop: Holds | 'unknown';
  /** It can and in no completion would, though it wants some other outcome more: a threat that it would not carry out. */
  readonly isEmptyThreat: boolean;
  /** Why, where there is one completion. */
  readonly why?: WouldStop;
}

/** What a party can count on alone. */
export interface PartySecurity {
  readonly party: PartyId;
  /** It is sure of one of these ends, or better: one tier for each that is its level in some completion. */
  readonly assured: readonly (readonly EndId[])[];
}

/** All that follows from what parties want: plain data, so that a worker can send it. */
export interface PreferenceResult {
  /** In the scenario's order. */
  readonly parties: readonly PartyWants[];
  /** What play can come to at all; never ending wherever it can return to where it was. */
  readonly possible: readonly EndId[];
  readonly play: Part<PlayAhead>;
  readonly stopping: Part<readonly Stopping[]>;
  readonly security: Part<readonly PartySecurity[]>;
  readonly settlement: Part<Settlement>;
  readonly changes: Part<SmallestChanges>;
}

/** No more lines of play than this are told at once. */
const toldLines = 8;
/** With more work than this who would stop what is not told: completions times parties, outcomes and nodes. */
const stoppingLimit = 200_000_000;
/** Nor are so many completions solved that they take more nodes than this. */
const solvingLimit = 30_000_000;
/** A node takes about so much longer where chance moves. */
const chanceWork = 300;

/**
 * All that follows from what parties want, from the first state of a state space. A part that meets a bound says so in its
 * place. What comes of every ranking is asked for by itself (`everyRanking`).
 * @throws {NotComputable} where the space is not complete, or likelihoods of chance make no probabilities
 */
export function preferenceResult(space: StateSpace, question: PreferenceQuestion = {}): PreferenceResult {
  const { scenario } = space.compiled;
  const { holdsAt = holdsWherever(space) } = question;
  const wishes = new Map(
    scenario.parties.map((party) => [party.id, { ...wishesOf(party), ...question.wishes?.[party.id] }]),
  );
  const deals = new Set(scenario.outcomes.filter(({ deal }) => deal).map(({ id }) => id));
  const game = reducedGame(space, question.likelihoods);
  const forcing = forcingIn(game);
  const preferences = scenario.parties.map(({ id }) => preferenceOf(scenario, id, wishes.get(id), holdsAt));
  const movers = preferences.filter(({ party }) => forcing.parties.includes(party));
  const values = new Map(
    preferences.map(({ party }) => [party, valuesIn(scenario, wishes.get(party) ?? {})] as const),
  );
  const completions = part(() => completionsWithin(movers, game));
  const solved = <Value>(compute: (every: readonly Rankings[]) => Value): Part<Value> =>
    isTold(completions) ? completions : part(() => compute(completions));
  const solve = (rankings: Rankings) =>
    lookAhead(
      game,
      movers.map(({ party }, index) => ({
        party,
        ranking: rankings[index] as Ranking,
        values: values.get(party),
      })),
    );
  return {
    parties: preferences.map((preference) =>
      partyWants(game, forcing, preference, values.get(preference.party)),
    ),
    possible: game.possible.map((end) => endsOf(scenario)[end] as EndId),
    play: solved((every) => playAhead(game, every, solve)),
    stopping: solved((every) => stoppingOver(game, forcing, movers, every, solve)),
    security: part(() => movers.map((preference) => securityOver(game, forcing, preference))),
    settlement: part(() => settlement(game, forcing, preferences, deals)),
    changes: part(() =>
      smallestChanges(
        game,
        movers.map((preference) => ({ party: preference.party, rankings: completionsFor(preference) })),
      ),
    ),
  };
}

/** Over all strict rankings of those who move, where play ends, and which rankings decide it. */
export interface EveryRanking {
  readonly parties: readonly PartyId[];
  readonly profiles: number;
  readonly counts: readonly ProfileCount[];
  /** Absent where no short rule was found. */
  readonly rule?: OutcomeRule;
}

/**
 * @throws {NotComputable} where the space is not complete, or rankings alone do not decide what comes, or there are too many
 */
export function everyRanking(space: StateSpace, likelihoods: Likelihoods = {}): EveryRanking {
  const game = reducedGame(space, likelihoods);
  const table = everyProfile(game);
  const rule = outcomeRule(game, table);
  return {
    parties: table.parties,
    profiles: table.comes.length,
    counts: countProfiles(game, table),
    ...(rule ? { rule } : {}),
  };
}

function isTold(completions: Part<readonly Rankings[]>): completions is NotComputed {
  return 'notComputed' in completions;
}

function completionsWithin(movers: readonly Preference[], game: ReducedGame): Rankings[] {
  const every = combinedCompletions(movers);
  if (!every) {
    throw new LimitExceeded(
      `What the parties want leaves more than ${completionLimit.toLocaleString('en')} rankings open. Rank some outcomes first.`,
    );
  }
  if (
    every.length > 1 &&
    every.length * game.size * (game.splits.length > 0 ? chanceWork : 1) > solvingLimit
  ) {
    throw new LimitExceeded(
      `What the parties want leaves ${every.length.toLocaleString('en')} rankings open, too many to solve in a scenario of this size. Rank some outcomes first.`,
    );
  }
  return every;
}

function completionsFor(preference: Preference): Ranking[] {
  const rankings = completionsOf(preference);
  if (rankings.length <= completionLimit) return rankings;
  throw new LimitExceeded(
    `What ${preference.party} wants leaves more than ${completionLimit.toLocaleString('en')} rankings open. Rank some outcomes first.`,
  );
}

function partyWants(
  game: ReducedGame,
  forcing: Forcing,
  preference: Preference,
  given: Values | undefined,
): PartyWants {
  const moves = forcing.parties.includes(preference.party);
  const [ranking] = preference.isComplete ? completionsOf(preference) : [];
  const isWeighed = game.splits.length > 0 && ranking !== undefined;
  const ends = endsOf(game.space.compiled.scenario);
  const [player] = isWeighed ? playersOf(game, [{ party: preference.party, ranking, values: given }]) : [];
  return {
    ...preference,
    moves,
    ...(ranking ? { ranking } : {}),
    ...(player
      ? { values: Object.fromEntries(player.values.map((value, end) => [ends[end], formatRational(value)])) }
      : {}),
    isEvenlySpaced: given === undefined,
  };
}

function playAhead(
  game: ReducedGame,
  every: readonly Rankings[],
  solve: (rankings: Rankings) => Solution,
): PlayAhead {
  const { space, nodeOf, chance } = game;
  const steps = stepsAt(space, 0);
  const states = [0, ...steps.map((step) => space.stepTo[step] as number)];
  const gathered = states.map(() => new Gathered());
  const made = steps.map(() => ({ known: true, times: 0 }));
  let last: Solution | undefined;
  for (const rankings of every) {
    const solution = solve(rankings);
    last = solution;
    states.forEach((state, index) => {
      gathered[index]?.add(solution, nodeOf[state] as number);
    });
    const isExact = solution.sureness(nodeOf[0] as number) === 'exact';
    const plays = solution.plays(nodeOf[0] as number);
    steps.forEach((step, index) => {
      const each = made[index] as { known: boolean; times: number };
      if (!isExact || space.compiled.moverOf[space.stepMove[step] as number] === chance) each.known = false;
      else if (playsAfter(solution, step).some((play) => plays.includes(play))) each.times += 1;
    });
  }
  const only = every.length === 1 ? last : undefined;
  const told = (index: number) => {
    const { plays } = only && game.splits.length > 0 ? mayCome(only, states[index] as number) : { plays: [] };
    return { ...(gathered[index] as Gathered).told(game), plays };
  };
  const isExact = only?.sureness(nodeOf[0] as number) === 'exact';
  return {
    ...told(0),
    completions: every.length,
    choices: steps.map((step, index): LeadingMove => {
      const { id, by } = space.compiled.moves[space.stepMove[step] as number] as { id: MoveId; by: Mover };
      const { known, times } = made[index] as { known: boolean; times: number };
      const isMade = times === every.length ? 'in all' : times > 0 ? 'in some' : 'in none';
      return { move: id, by, ...(known ? { isMade } : {}), ...told(index + 1) };
    }),
    lines:
      only && isExact
        ? only
            .plays(nodeOf[0] as number)
            .slice(0, toldLines)
            .map((play) => lineOfPlay(only, 0, play))
        : [],
  };
}

/** What may come of one node, gathered over completions. */
class Gathered {
  private completions = 0;
  private least = 0;
  private readonly times = new Map<number, number>();
  private readonly alone = new Map<number, number>();

  add(solution: Solution, node: number): void {
    this.completions += 1;
    this.least = Math.max(this.least, surenesses.indexOf(solution.sureness(node)));
    const ends = solution.ends(node);
    for (const end of ends) this.times.set(end, (this.times.get(end) ?? 0) + 1);
    const [only] = ends;
    if (only !== undefined && ends.length === 1) this.alone.set(only, (this.alone.get(only) ?? 0) + 1);
  }

  told({ space }: ReducedGame): Pick<Coming, 'sureness' | 'ends' | 'only'> {
    const ids = endsOf(space.compiled.scenario);
    const sureness = surenesses[this.least] as Sureness;
    const only = [...this.alone].find(([, times]) => times === this.completions);
    return {
      sureness,
      ends: [...this.times]
        .sort(([a], [b]) => a - b)
        .map(([end, times]) => ({
          end: ids[end] as EndId,
          holds: times === this.completions ? 'in all' : 'in some',
        })),
      ...(only && sureness !== 'shared turn' ? { only: ids[only[0]] as EndId } : {}),
    };
  }
}

function stoppingOver(
  game: ReducedGame,
  forcing: Forcing,
  movers: readonly Preference[],
  every: readonly Rankings[],
  solve: (rankings: Rankings) => Solution,
): Stopping[] {
  const ends = endsOf(game.space.compiled.scenario);
  const start = game.nodeOf[0] as number;
  const outcomes = game.possible.filter((end) => isOutcomeEnd(ends[end] as EndId));
  if (every.length * movers.length * outcomes.length * game.size > stoppingLimit) {
    throw new LimitExceeded('Who would stop what is too much to compute in a scenario of this size.');
  }
  const relations = movers.map((preference) => relationsOf(preference, ends));
  const wantsMore = (player: number, outcome: number) =>
    outcomes.some((other) => relations[player]?.[other]?.[outcome] === '>');
  const would = movers.map(() => outcomes.map(() => ({ yes: 0, no: 0 })));
  let last: Solution | undefined;
  for (const rankings of every) {
    const solution = solve(rankings);
    last = solution;
    movers.forEach((_, player) => {
      outcomes.forEach((outcome, index) => {
        const lets = letsComeAbout(solution, player, outcome, start);
        const each = would[player]?.[index];
        if (!each || lets === undefined) return;
        if (lets) each.no += 1;
        else each.yes += 1;
      });
    });
  }
  return movers.flatMap(({ party }, player) =>
    outcomes.map((outcome, index): Stopping => {
      const { yes, no } = would[player]?.[index] ?? { yes: 0, no: 0 };
      const others = new Set(game.possible.filter((end) => end !== outcome));
      const canStop = forcing.canForce([party], others, start);
      const holds = yes === every.length ? 'in all' : yes > 0 ? 'in some' : no > 0 ? 'in none' : 'unknown';
      const known = no === every.length || yes > 0 ? holds : 'unknown';
      return {
        party,
        outcome: ends[outcome] as SituationId,
        canStop,
        wouldStop: known,
        isEmptyThreat: canStop && known === 'in none' && wantsMore(player, outcome),
        ...(every.length === 1 && last ? { why: wouldStop(last, player, outcome) } : {}),
      };
    }),
  );
}

function securityOver(game: ReducedGame, forcing: Forcing, preference: Preference): PartySecurity {
  const ends = endsOf(game.space.compiled.scenario);
  const possible = game.possible.map((end) => ends[end] as EndId);
  const tiers = new Map<string, readonly EndId[]>();
  for (const ranking of completionsFor(preference)) {
    const [level] = securityLevels(game, forcing, preference.party, ranking, [0]);
    const scores = scoresOf(ranking, ends);
    const tier = rankingAmong([ends.filter((_, end) => scores[end] === level)], possible)[0] ?? [];
    tiers.set(tier.join(), tier);
  }
  return { party: preference.party, assured: [...tiers.values()] };
}
