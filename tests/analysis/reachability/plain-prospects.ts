import type { Prospect } from '../../../src/analysis/reachability/prospects';
import type { AnswerId, AssumptionId, Assumptions, Scenario, State } from '../../../src/scenario/types';
import { plainWalk } from '../../scenario/plain-walk';
import { endOf, plainReach } from './plain-ends';

/** How each outcome stands, by looking at the ends and at every state whether it lies ahead of itself. */
export function plainProspects(scenario: Scenario, assumptions: Assumptions, from: State): Prospect[] {
  const nodes = plainWalk(scenario, assumptions, [from]);
  const ends = new Set([...nodes.values()].flatMap((node) => endOf(scenario, node) ?? []));
  const goesRound = [...nodes.values()].some(({ key, steps }) =>
    steps.some(({ to }) => plainReach(nodes, to).has(key)),
  );
  return scenario.outcomes.map(({ id }) => {
    if (!ends.has(id)) return 'impossible';
    return ends.size === 1 && !goesRound ? 'certain' : 'possible';
  });
}

/** Every way to answer the assumptions that are not fixed, or to leave them open, in no order. */
export function plainSettings(scenario: Scenario, fixed: Assumptions, leavingOpen: boolean): Assumptions[] {
  let settings: Record<AssumptionId, AnswerId>[] = [{ ...fixed } as Record<AssumptionId, AnswerId>];
  for (const { id, answers } of scenario.assumptions) {
    if (fixed[id] !== undefined) continue;
    settings = settings.flatMap((setting) => [
      ...(leavingOpen ? [setting] : []),
      ...answers.map((given) => ({ ...setting, [id]: given.id })),
    ]);
  }
  return settings;
}
