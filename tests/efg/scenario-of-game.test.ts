import { expect, it } from 'vitest';
import { efg } from '#messages/efg';
import { checkScenario } from '../../src/analysis/diagnostics/check-scenario';
import { payoffsOf } from '../../src/analysis/unfolded-game/payoffs';
import { unfoldedGame, unfolding } from '../../src/analysis/unfolded-game/unfold';
import { readEfg } from '../../src/efg/read-efg';
import { scenarioOfGame } from '../../src/efg/scenario-of-game';
import { writeEfg } from '../../src/efg/write-efg';
import { readScenario } from '../../src/scenario/read';
import type { Scenario } from '../../src/scenario/types';
import { chance, figure52 } from './game-files';

function imported(text: string): Scenario {
  const made = scenarioOfGame(readEfg(text), efg.texts, '2026-11-29');
  if ('tooLarge' in made) throw new Error(`too many ${made.tooLarge.what}`);
  return readScenario(made.scenario);
}

function exported(scenario: Scenario): string {
  const tree = unfolding(scenario);
  return writeEfg(unfoldedGame(scenario, tree, payoffsOf(scenario, tree.space)));
}

it.each([
  ['of decisions', figure52],
  ['of chance', chance],
])('a game %s becomes a scenario without a fault', (_, text) => {
  const { diagnostics } = checkScenario(JSON.stringify(imported(text)));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('who is to move is a situation, and what each end pays is what each player values', () => {
  const { situations, outcomes, parties } = imported(figure52);
  expect(situations.map(({ title, moves }) => [title, ...moves.map(({ label }) => label)])).toEqual([
    ['One moves (1)', 'A', 'B'],
    ['Two moves (2)', 'C', 'D'],
    ['Two moves (3)', 'E', 'F'],
    ['One moves (4)', 'G', 'H'],
  ]);
  expect(outcomes).toHaveLength(5);
  expect(parties.map(({ values = [] }) => values.map(({ value }) => value))).toEqual([
    ['3', '8', '5', '2', '1'],
    ['8', '3', '5', '10', '0'],
  ]);
});

it('what pays the same under the same name is one outcome, and chances are kept in proportion', () => {
  const { situations, outcomes } = imported(chance);
  expect(outcomes.map(({ title }) => title)).toEqual(['End 1', 'win', 'End 3']);
  const lots = situations.flatMap(({ moves }) => moves).filter(({ by }) => by === 'chance');
  expect(lots.map(({ likelihood }) => likelihood)).toEqual([2, 3, 1]);
});

it('out, in and out again gives the same bytes', () => {
  for (const text of [figure52, chance]) {
    const once = exported(imported(text));
    expect(exported(imported(once))).toBe(once);
  }
});
