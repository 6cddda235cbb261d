import { parse } from 'valibot';
import { lookup } from '../../src/scenario/lookup';
import { readScenario } from '../../src/scenario/read';
import { condition } from '../../src/scenario/schema';
import type { Condition, Move, MoveId, ScenarioSource, State } from '../../src/scenario/types';
import type { ConditionSource } from '../../src/scenario/write-condition';
import { smallScenario, withPart } from './check/small-scenario';

const weather = {
  id: 'weather',
  name: 'The weather',
  basis: { kind: 'inference', reason: 'It is made up for a test.' },
  values: [
    { id: 'calm', name: 'calm', is: 'it is calm', isNot: 'it is not calm' },
    { id: 'rough', name: 'rough', is: 'it is rough', isNot: 'it is not rough' },
  ],
};

/** The small scenario with a second fact, the weather, read. */
export const small = readScenario(withPart(smallScenario(), ['facts', 1], weather) as ScenarioSource);

/** A state of it. */
export function smallAt(at: string, price = 'unsaid', weather = 'calm'): State {
  return { at, facts: { price, weather } } as unknown as State;
}

/** A move of it. */
export function smallMove(id: string): Move {
  return lookup(small).move(id as MoveId);
}

/** A condition, read. */
export function readCondition(source: ConditionSource): Condition {
  return parse(condition, source);
}
