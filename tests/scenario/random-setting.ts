import fc from 'fast-check';
import type { AnswerId, AssumptionId, Assumptions, Scenario, State } from '../../src/scenario/types';
import { plainWalk } from './plain-walk';
import { type Bounds, randomScenario } from './random-scenario';

/** A random scenario, some of its assumptions answered, and a state that open moves lead to without answers. */
export interface Setting {
  readonly scenario: Scenario;
  readonly assumptions: Assumptions;
  readonly state: State;
}

/** Room for walks to branch, meet again and go round, yet few enough states to search each plainly. */
const roomy = { situations: 8, movesEach: 7, facts: 2 };
const minStates = 4;

/** Few enough moves that answers often close the same ones, and all that lead somewhere. */
export const cramped = { situations: 4, movesEach: 5, facts: 1, outcomes: 2, assumptions: 3 };

/**
 * Random settings of scenarios in which at least four states can be reached; many random scenarios stop at once.
 * One that fails a property is shown in a line for each move and each answer.
 */
export function randomSetting(bounds: Partial<Bounds> = {}): fc.Arbitrary<Setting> {
  const scenarios = randomScenario({ ...roomy, ...bounds }).filter(
    (scenario) => plainWalk(scenario).size >= minStates,
  );
  return scenarios.chain((scenario) => {
    const [start, ...others] = [...plainWalk(scenario).values()].map(({ state }) => state);
    return fc
      .record({
        answers: fc.tuple(
          ...scenario.assumptions.map(({ answers }) =>
            fc.option(fc.constantFrom(...answers.map(({ id }) => id)), { nil: undefined }),
          ),
        ),
        state: fc.oneof(
          { weight: 2, arbitrary: fc.constantFrom(start as State) },
          { weight: 1, arbitrary: fc.constantFrom(...others) },
        ),
      })
      .map(({ answers, state }) => {
        const assumptions: Record<AssumptionId, AnswerId> = {};
        scenario.assumptions.forEach(({ id }, index) => {
          const answer = answers[index];
          if (answer) assumptions[id] = answer;
        });
        const setting = { scenario, assumptions, state };
        return Object.defineProperty(setting, fc.toStringMethod, { value: () => inLines(setting) });
      });
  });
}

function inLines({ scenario, assumptions, state }: Setting): string {
  const moves = scenario.situations.flatMap((situation) =>
    situation.moves.map(({ id, when, sets, to }) =>
      [
        situation.id,
        `--${id}-->`,
        to,
        when && `when ${JSON.stringify(when)}`,
        ...sets.map((effect) => JSON.stringify(effect)),
      ]
        .filter(Boolean)
        .join(' '),
    ),
  );
  const closing = scenario.assumptions.flatMap(({ id, answers }) =>
    answers.map((answer) => `${id} ${answer.id} closes ${answer.closes.join(' ') || 'nothing'}`),
  );
  const setting = `at ${JSON.stringify(state)} under ${JSON.stringify(assumptions)}`;
  return ['', ...moves, ...closing, setting].join('\n');
}
