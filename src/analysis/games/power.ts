import type { PartyId, SituationId } from '../../scenario/types';
import { outcomeId, type StateSpace } from '../state-space/state-space';
import { attractsStart, type Game, gameOf } from './attractor';
import { type Coalition, others, turnsHeldBy } from './coalition';

/** With more parties that move than this, not every coalition is solved. */
export const coalitionBound = 12;
/** Nor where coalitions times states are more than this: it would take more than some seconds. */
export const workBound = 2 ** 25;

/** Who decides on an outcome. */
export interface Power {
  readonly outcome: SituationId;
  /**
   * The smallest coalitions that can bring it about whatever the others and chance do: any larger one can too. None
   * where no coalition can; the empty one alone where it comes about whatever anyone does.
   */
  readonly bringAbout: readonly Coalition[];
  /** The smallest that can keep it away for good; the empty one alone where it never comes about. */
  readonly keepAway: readonly Coalition[];
}

/** Who decides on each outcome, from the first state of a state space. */
export interface Powers {
  /** The parties that make moves, of which coalitions are made. */
  readonly parties: readonly PartyId[];
  /**
   * False beyond `coalitionBound` or `workBound`: then only each party alone and all together are solved. A coalition
   * of some is not found, and all are named where it takes more than one party, though fewer than all may do.
   */
  readonly isEveryCoalition: boolean;
  /** In the scenario's order. */
  readonly outcomes: readonly Power[];
}

/**
 * Solves, for every coalition of the parties that move and every outcome, whether the coalition can bring it about
 * (a reachability game) and whether it can keep it away (a safety game), both exact: these are the powers of Alur,
 * Henzinger & Kupferman 2002. Chance counts as against every coalition, and so does a turn shared with a mover outside.
 * @throws {LimitExceeded} where the state space is not complete
 */
export function powersOf(space: StateSpace): Powers {
  const game = gameOf(space);
  const { movers, scenario } = space.compiled;
  const parties = scenario.parties.map(({ id }) => id).filter((id) => movers.includes(id));
  const isEveryCoalition = parties.length <= coalitionBound && 2 ** parties.length * space.size <= workBound;
  const minimal = isEveryCoalition ? minimalOfEvery : minimalOfFew;
  return {
    parties,
    isEveryCoalition,
    outcomes: scenario.outcomes.map((_, outcome) => {
      const reaches = reachingFromStart(game, outcome);
      return {
        outcome: outcomeId(space, outcome),
        bringAbout: minimal(parties, (coalition) => reaches(turnsHeldBy(game, coalition))),
        keepAway: minimal(parties, (coalition) => !reaches(others(turnsHeldBy(game, coalition)))),
      };
    }),
  };
}

/**
 * Whether those who choose at some turns can force play to an outcome from the first state. To choose at more turns
 * never harms, so most answers follow from others; in particular, without chance or shared turns, what a coalition can
 * keep away is what the rest cannot bring about.
 */
function reachingFromStart(game: Game, outcome: number): (turns: Uint8Array) => boolean {
  const answers: { readonly turns: Uint8Array; readonly reaches: boolean }[] = [];
  return (turns) => {
    const known = answers.find(({ turns: others, reaches }) =>
      reaches ? isWithin(others, turns) : isWithin(turns, others),
    );
    if (known) return known.reaches;
    const reaches = attractsStart(game, outcome, turns);
    answers.push({ turns, reaches });
    return reaches;
  };
}

function isWithin(turns: Uint8Array, others: Uint8Array): boolean {
  return turns.every((held, turn) => held <= (others[turn] as number));
}

type Can = (coalition: Coalition) => boolean;

/** The smallest coalitions that can, of all there are: those of fewer parties first. */
function minimalOfEvery(parties: readonly PartyId[], can: Can): Coalition[] {
  const of = (mask: number) => parties.filter((_, party) => (mask >> party) & 1);
  const minimal: number[] = [];
  const unable: number[] = [];
  // Every coalition comes after those within it: one that can, and holds none found before, is among the smallest.
  for (let mask = 0; mask < 1 << parties.length; mask += 1) {
    if (minimal.some((found) => (found & mask) === found)) continue;
    if (unable.some((larger) => (larger & mask) === mask)) continue;
    if (can(of(mask))) minimal.push(mask);
    else unable.push(largestUnable(mask));
  }
  return minimal.map(of).sort((a, b) => a.length - b.length);

  /** One that cannot and holds this one, to which no party can be added: it settles the most others. */
  function largestUnable(mask: number): number {
    return parties.reduce((grown, _, party) => {
      const larger = grown | (1 << party);
      return can(of(larger)) ? grown : larger;
    }, mask);
  }
}

/** The smallest that can, of nobody, each party alone and all together. */
function minimalOfFew(parties: readonly PartyId[], can: Can): Coalition[] {
  if (can([])) return [[]];
  const alone = parties.map((party) => [party]).filter(can);
  return alone.length === 0 && can(parties) ? [parties] : alone;
}
