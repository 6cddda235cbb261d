import { err, ok, type Result } from '../scenario/result';
import type { ScenarioSource } from '../scenario/types';
import { EfgFault, type EfgProblem } from './efg-fault';
import { readEfg } from './read-efg';
import { type GameTexts, scenarioOfGame, type TooLargeGame } from './scenario-of-game';

/** Why a game file gives no scenario. */
export type ImportProblem =
  | { readonly kind: 'fault'; readonly problem: EfgProblem; readonly line: number }
  | ({ readonly kind: 'too large' } & TooLargeGame);

/**
 * A game file as a scenario.
 * @param asOf the date at which it is read, as ISO 8601
 */
export function importGame(
  text: string,
  texts: GameTexts,
  asOf: string,
): Result<ScenarioSource, ImportProblem> {
  try {
    const made = scenarioOfGame(readEfg(text), texts, asOf);
    return 'scenario' in made ? ok(made.scenario) : err({ kind: 'too large', ...made.tooLarge });
  } catch (error) {
    if (!(error instanceof EfgFault)) throw error;
    return err({ kind: 'fault', problem: error.problem, line: error.line });
  }
}
