import type { UnfoldProblem } from '../../efg/unfold-problem';
import { writeEfg } from '../../efg/write-efg';
import { err, ok, type Result } from '../../scenario/result';
import type { PartyId, Scenario } from '../../scenario/types';
import { payoffsOf } from './payoffs';
import { UnfoldError, unfoldedGame, unfolding } from './unfold';

/** A scenario written as a game. */
export interface ExportedGame {
  readonly text: string;
  /** How many nodes its tree has. */
  readonly nodes: bigint;
  /** The parties whose payoffs only order the outcomes, as the scenario gives them no values. */
  readonly ordered: readonly PartyId[];
}

/** A scenario as a game file, or why it has none. */
export function exportGame(scenario: Scenario): Result<ExportedGame, UnfoldProblem> {
  try {
    const tree = unfolding(scenario);
    const payoffs = payoffsOf(scenario, tree.space);
    return ok({
      text: writeEfg(unfoldedGame(scenario, tree, payoffs)),
      nodes: tree.nodes,
      ordered: payoffs.players.filter((id) => !payoffs.valued.includes(id)),
    });
  } catch (error) {
    if (!(error instanceof UnfoldError)) throw error;
    return err(error.problem);
  }
}
