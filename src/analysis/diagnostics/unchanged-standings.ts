import { type Fault, information, quoted } from '../../scenario/check/fault';
import { holds } from '../../scenario/conditions';
import { lookup } from '../../scenario/lookup';
import type { Consequence, Facts, Scenario, Standing } from '../../scenario/types';
import { type StateSpace, stateAt } from '../state-space/state-space';
import { componentsOf } from '../state-space/strong-components';

/** With more states times interests than this, a check would take too long. */
const maxHeld = 2 ** 24;

const standings: readonly Standing[] = ['secured', 'at risk', 'lost', 'open'];

/** A consequence that is told on a walk, and whether it ever changes anything. */
interface Told extends Pick<Consequence, 'when' | 'to'> {
  /** By index among all parties' interests. */
  readonly interest: number;
  readonly path: Fault['path'];
  isTold: boolean;
  isChange: boolean;
}

/**
 * The consequences that set a standing to what it already is wherever they are told, on every path to them: which
 * standings each interest may have is followed over the whole of a complete space. Of a move to an outcome nothing is
 * said, as the outcome has the last word on how interests stand.
 */
export function* unchangedStandings(space: StateSpace): Generator<Fault> {
  const { scenario } = space.compiled;
  const interests = scenario.parties.flatMap((party) => party.interests);
  const width = interests.length;
  if (space.size * width > maxHeld) {
    const message = 'Whether moves change standings was not looked at: there are too many states.';
    yield information([], message, 'Use fewer facts, or let fewer moves be open in any order.');
    return;
  }
  const told = toldByMoves(scenario);
  // A bit a standing that the interest has after some path to the state.
  const may = new Uint8Array(space.size * width);
  interests.forEach(({ start }, interest) => {
    may[interest] = bitOf(start);
  });
  const { order, hasCycle } = componentsOf(space);
  const after = new Uint8Array(width);
  const pass = (onTold: (told: Told, before: number) => void): boolean => {
    let isChanged = false;
    // Components come sinks first.
    for (let turn = space.size - 1; turn >= 0; turn -= 1) {
      const state = order[turn] as number;
      let facts: Facts | undefined;
      const isMet = ({ when }: Told) => {
        if (!when) return true;
        facts ??= stateAt(space, state).facts;
        return holds(when, facts);
      };
      const before = may.subarray(state * width, (state + 1) * width);
      for (
        let step = space.stepsFrom[state] as number;
        step < (space.stepsFrom[state + 1] as number);
        step += 1
      ) {
        after.set(before);
        for (const consequence of lastOfEach(
          (told[space.stepMove[step] as number] as Told[]).filter(isMet),
        )) {
          onTold(consequence, before[consequence.interest] as number);
          after[consequence.interest] = bitOf(consequence.to);
        }
        const there = (space.stepTo[step] as number) * width;
        for (let interest = 0; interest < width; interest += 1) {
          const merged = (may[there + interest] as number) | (after[interest] as number);
          if (merged !== may[there + interest]) isChanged = true;
          may[there + interest] = merged;
        }
      }
    }
    return isChanged;
  };
  while (pass(() => {}) && hasCycle);
  pass((consequence, before) => {
    consequence.isTold = true;
    if (before !== bitOf(consequence.to)) consequence.isChange = true;
  });
  for (const { interest, to, path, isTold, isChange } of told.flat()) {
    if (!isTold || isChange) continue;
    yield information(
      [...path, 'to'],
      `The interest ${quoted(interests[interest]?.id ?? '')} is ${quoted(to)} already wherever this is told.`,
      'Leave it where its text says that nothing changes; else name the standing that the move brings about.',
    );
  }
}

/** By move, what is told of it where it leads to no outcome. */
function toldByMoves(scenario: Scenario): Told[][] {
  const index = new Map(
    scenario.parties.flatMap((party) => party.interests).map(({ id }, interest) => [id, interest]),
  );
  return scenario.situations.flatMap(({ moves }, place) =>
    moves.map(({ to, consequences }, move) =>
      lookup(scenario).isOutcome(to)
        ? []
        : consequences.map((consequence, at) => ({
            when: consequence.when,
            to: consequence.to,
            interest: index.get(consequence.interest) ?? 0,
            path: ['situations', place, 'moves', move, 'consequences', at],
            isTold: false,
            isChange: false,
          })),
    ),
  );
}

/** Of several for one interest the last is told, as `changesOf` has it. */
function lastOfEach(told: readonly Told[]): Iterable<Told> {
  return new Map(told.map((each) => [each.interest, each])).values();
}

function bitOf(standing: Standing): number {
  return 1 << standings.indexOf(standing);
}
