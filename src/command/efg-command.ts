import { efg } from '#messages/efg';
import { payoffsOf } from '../analysis/unfolded-game/payoffs';
import { UnfoldError, type UnfoldProblem, unfoldedGame, unfolding } from '../analysis/unfolded-game/unfold';
import { EfgFault } from '../efg/efg-fault';
import { readEfg } from '../efg/read-efg';
import { scenarioOfGame } from '../efg/scenario-of-game';
import { writeEfg } from '../efg/write-efg';
import { lookup } from '../scenario/lookup';
import type { Scenario } from '../scenario/types';
import { NoScenario } from './read-scenario';

/** A game file's text as the text of a scenario file. */
export function scenarioText(named: string, text: string): string {
  try {
    const today = new Date().toISOString().slice(0, 10);
    const made = scenarioOfGame(readEfg(text), efg.texts, today);
    if ('tooLarge' in made) throw new NoScenario(`${named}: ${efg.tooLarge(made.tooLarge)}\n`, false);
    return `${JSON.stringify(made.scenario, null, 2)}\n`;
  } catch (error) {
    if (error instanceof EfgFault) throw new NoScenario(`${named}: ${efg.fault(error)}\n`, false);
    throw error;
  }
}

/** A scenario as the text of a game file, with what is to be known of it. */
export function gameText(scenario: Scenario): { readonly text: string; readonly notes: readonly string[] } {
  try {
    const tree = unfolding(scenario);
    const payoffs = payoffsOf(scenario, tree.space);
    const ordered = payoffs.players.filter((id) => !payoffs.valued.includes(id));
    const parties = ordered.map((id) => lookup(scenario).party(id).name);
    return {
      text: writeEfg(unfoldedGame(scenario, tree, payoffs)),
      notes: [efg.size(tree), ...(parties.length > 0 ? [efg.orderOnly({ parties })] : [])],
    };
  } catch (error) {
    if (error instanceof UnfoldError) throw new NoScenario(`${describeProblem(error.problem)}\n`, false);
    throw error;
  }
}

function describeProblem(problem: UnfoldProblem): string {
  switch (problem.kind) {
    case 'too many states':
      return efg.tooManyStates(problem);
    case 'cycle':
      return efg.cycle;
    case 'too many nodes':
      return efg.tooManyNodes(problem);
    case 'shared turn':
      return efg.sharedTurn(problem);
    case 'dead end':
      return efg.deadEnd(problem);
  }
}
