import { error, type Fault, quoted } from '../scenario/check/fault';
import { lookup } from '../scenario/lookup';
import { isOpen, startState, stateAfter } from '../scenario/states';
import type { Scenario } from '../scenario/types';
import type { Hindsight } from './types';

/** The first step of each walk whose move cannot be made where the walk stands; moves that there are none of are left to `idFaults`. */
export function* walkFaults({ walks }: Hindsight, scenario: Scenario): Generator<Fault> {
  const known = new Set<string>(scenario.situations.flatMap(({ moves }) => moves.map(({ id }) => id)));
  for (const [at, { id, steps }] of walks.entries()) {
    let here = startState(scenario);
    for (const [index, { move: made }] of steps.entries()) {
      if (made === undefined) continue;
      if (!known.has(made)) break;
      const move = lookup(scenario).move(made);
      const isHere = lookup(scenario).situationOf(made).id === here.at;
      if (!isHere || !isOpen(scenario, move, here.facts)) {
        const { title } = lookup(scenario).node(here.at);
        yield error(
          ['walks', at, 'steps', index, 'move'],
          isHere
            ? `In the walk ${quoted(id)} the move ${quoted(made)} is closed at this step: its conditions do not hold.`
            : `In the walk ${quoted(id)} the move ${quoted(made)} is not one of ${quoted(title)}, where this step stands.`,
          'Name a move that is open there.',
        );
        break;
      }
      here = stateAfter(scenario, move, here);
    }
  }
}
