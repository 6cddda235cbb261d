import type { PartyId, SituationId } from '../../../src/scenario/types';
import type { Node } from '../../scenario/plain-walk';

/**
 * The keys of the states from which a coalition can bring an outcome about: grown from the outcome's states, over
 * all states again and again until nothing is added.
 */
export function plainlyBringsAbout(
  nodes: ReadonlyMap<string, Node>,
  coalition: readonly PartyId[],
  outcome: SituationId,
): Set<string> {
  const won = new Set<string>();
  for (let before = -1; before < won.size; ) {
    before = won.size;
    for (const { key, state, steps } of nodes.values()) {
      const intoWon = steps.filter(({ to }) => won.has(to)).length;
      const needed = isTheirs(steps, coalition) ? 1 : steps.length;
      if (state.at === outcome || (steps.length > 0 && intoWon >= needed)) won.add(key);
    }
  }
  return won;
}

/**
 * The keys of the states from which a coalition can keep an outcome away: all but the outcome's, less those from
 * which it is driven out of what is left, again and again until nothing is taken away.
 */
export function plainlyKeepsAway(
  nodes: ReadonlyMap<string, Node>,
  coalition: readonly PartyId[],
  outcome: SituationId,
): Set<string> {
  let safe = new Set([...nodes.values()].filter(({ state }) => state.at !== outcome).map(keyOf));
  for (;;) {
    const stays = [...safe].filter((key) => {
      const steps = nodes.get(key)?.steps ?? [];
      const within = steps.map(({ to }) => safe.has(to));
      return (
        steps.length === 0 || (isTheirs(steps, coalition) ? within.includes(true) : !within.includes(false))
      );
    });
    if (stays.length === safe.size) return safe;
    safe = new Set(stays);
  }
}

function keyOf({ key }: Node): string {
  return key;
}

function isTheirs(steps: Node['steps'], coalition: readonly PartyId[]): boolean {
  return steps.length > 0 && steps.every(({ move }) => move.by !== 'chance' && coalition.includes(move.by));
}

/** Every coalition of some parties, the empty one first. */
export function coalitionsOf(parties: readonly PartyId[]): PartyId[][] {
  return Array.from({ length: 2 ** parties.length }, (_, mask) =>
    parties.filter((_, party) => (mask >> party) & 1),
  );
}

/** The coalitions of some that hold no other of them. */
export function smallestOf(coalitions: readonly PartyId[][]): PartyId[][] {
  const isWithin = (one: PartyId[], other: PartyId[]) => one.every((party) => other.includes(party));
  return coalitions.filter((coalition) =>
    coalitions.every((other) => other === coalition || !isWithin(other, coalition)),
  );
}
