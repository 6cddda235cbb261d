import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../../src/analysis/factcheck/contexts';
import { type CheckedStatement, factcheck } from '../../../src/analysis/factcheck/factcheck';
import { isComputed } from '../../../src/analysis/result/analysis-result';
import type { Scenario, State } from '../../../src/scenario/types';
import { runs } from '../../random-runs';
import { stateKey } from '../../scenario/state-key';
import { everyReading, everyWalk, type Read } from './plain-readings';
import { wordedScenario } from './worded-scenario';

/** A context without what is counted, its facts by value. */
type Told = Pick<Context, 'states' | 'isFirst' | 'isAgain'> & { after: string; facts: string };

function toldOf(statement: CheckedStatement): Told[] {
  const { reading } = statement;
  if (!reading || !isComputed(reading)) throw new Error(`${statement.text} is not read`);
  return reading.contexts.map(({ after = 'start', states, facts, isFirst, isAgain }) => ({
    after,
    states,
    facts: facts.map(({ fact, values }) => `${fact}: ${values.join(' ')}`).join(', '),
    isFirst,
    isAgain,
  }));
}

/** The contexts of what is read, first by the order of moves. */
function toldBy(
  scenario: Scenario,
  read: readonly (Read & { isFirst: boolean; isAgain: boolean })[],
): Told[] {
  const moves = scenario.situations.flatMap((situation) => situation.moves.map(({ id }) => String(id)));
  const afters = ['start', ...moves].filter((after) => read.some((each) => each.after === after));
  return afters.map((after) => {
    const here = read.filter((each) => each.after === after);
    const states = new Map<string, State>(
      here.map(({ state }) => [stateKey(scenario, state), state] as const),
    );
    const facts = scenario.facts.map(({ id, values }) => {
      const met = values.filter((value) => [...states.values()].some(({ facts }) => facts[id] === value.id));
      return `${id}: ${met.map((value) => value.id).join(' ')}`;
    });
    return {
      after,
      states: states.size,
      facts: facts.join(', '),
      isFirst: here.some((each) => each.isFirst),
      isAgain: here.some((each) => each.isAgain),
    };
  });
}

/** The texts that are read on walks, in the scenario's order. */
function readTexts(statements: readonly CheckedStatement[]): CheckedStatement[] {
  return statements.filter(({ read }) => read !== undefined);
}

describe('where texts are read, in random scenarios', () => {
  it('is as in every walk of them, and in as many', () => {
    let compared = 0;
    fc.assert(
      fc.property(wordedScenario(true), (scenario) => {
        const walks = everyWalk(scenario, 3_000);
        if (!walks) return;
        const { statements, walks: counted } = factcheck(scenario);
        expect(counted).toEqual({ count: BigInt(walks.length) });
        for (const statement of readTexts(statements)) {
          const times = walks.map((walk) => walk.filter(({ text }) => text === statement.text));
          const read = times.flatMap((each) =>
            each.map((one, index) => ({ ...one, isFirst: index === 0, isAgain: index > 0 })),
          );
          expect(toldOf(statement), statement.text).toEqual(toldBy(scenario, read));
          const { reading } = statement;
          if (!reading || !isComputed(reading)) throw new Error('It is not read');
          const count = (isSo: (each: readonly Read[]) => boolean) => BigInt(times.filter(isSo).length);
          expect(reading.walks).toEqual({
            read: count(({ length }) => length > 0),
            again: count(({ length }) => length > 1),
          });
          for (const { after = 'start', walks: here } of reading.contexts) {
            expect(here).toEqual({
              read: count((each) => each.some((one) => one.after === after)),
              first: count(([first]) => first?.after === after),
              again: count((each) => each.slice(1).some((one) => one.after === after)),
            });
            compared += 1;
          }
        }
      }),
      { numRuns: runs(50) },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('is as found text by text where walks come back to where they were, and walks are not counted then', () => {
    let cyclic = 0;
    fc.assert(
      fc.property(wordedScenario(false), (scenario) => {
        const { statements, walks } = factcheck(scenario);
        if (isComputed(walks) && walks.count === 'without number') cyclic += 1;
        for (const statement of readTexts(statements)) {
          expect(toldOf(statement), statement.text).toEqual(
            toldBy(scenario, everyReading(scenario, statement.text)),
          );
        }
      }),
      { numRuns: runs(50) },
    );
    expect(cyclic).toBeGreaterThan(0);
  });
});
