import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../src/analysis/diagnostics/check-scenario';
import { meaningsAt } from '../../../src/scenario/account';
import type { Scenario } from '../../../src/scenario/types';
import { runs } from '../../random-runs';
import { plainWalk } from '../../scenario/plain-walk';
import { randomScenario } from '../../scenario/random-scenario';

/** What a plain walk shows to be wrong, as the paths of the findings that should say so. */
function plainlyWrong(scenario: Scenario): string[] {
  const nodes = [...plainWalk(scenario).values()];
  const reached = new Set(nodes.map(({ state }) => state.at));
  const made = new Set(nodes.flatMap(({ steps }) => steps.map(({ move }) => move)));
  const stuck = new Set(nodes.filter(({ steps }) => steps.length === 0).map(({ state }) => state.at));
  return [
    ...scenario.situations.flatMap(({ id, moves }, at) => [
      ...(reached.has(id) ? [] : [`No path situations[${at}]`]),
      ...(stuck.has(id) ? [`dead end situations[${at}]`] : []),
      ...moves.flatMap((move, index) =>
        made.has(move) || !reached.has(id) ? [] : [`never open situations[${at}].moves[${index}].when`],
      ),
    ]),
    ...scenario.outcomes.flatMap(({ id }, at) => (reached.has(id) ? [] : [`No path outcomes[${at}]`])),
    ...scenario.outcomes.flatMap((outcome, at) => {
      const meant = nodes
        .filter(({ state }) => state.at === outcome.id)
        .map(({ state }) => meaningsAt(outcome, state.facts));
      return outcome.meaning.flatMap((_, index) =>
        meant.some((meanings) => meanings[index]?.account.length === 0)
          ? [`says nothing outcomes[${at}].meaning[${index}].account`]
          : [],
      );
    }),
  ];
}

describe('checking where random scenarios lead', () => {
  it('finds no error, and just the dead ends, unreached parts and missing words that a plain walk shows', () => {
    fc.assert(
      fc.property(randomScenario(), (written) => {
        const { diagnostics } = checkScenario(JSON.stringify(written));
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        const told = diagnostics.flatMap(({ path, message }) => {
          const [kind] = message.match(/No path|dead end|never open|says nothing/) ?? [];
          return kind ? [`${kind} ${path}`] : [];
        });
        expect(told.sort()).toEqual(plainlyWrong(written).sort());
      }),
      { numRuns: runs(200) },
    );
  }, 60_000);
});
