import { describe, expect, it } from 'vitest';
import { unreachableText } from '../../../src/analysis/diagnostics/unreachable-text';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import { warning } from '../../../src/scenario/check/fault';
import { formatPath } from '../../../src/scenario/check/format-path';
import { readScenario } from '../../../src/scenario/read';
import type { Scenario, ScenarioSource } from '../../../src/scenario/types';
import { type Place, partOf, smallScenario, withPart } from '../../scenario/check/small-scenario';

const basis = { kind: 'inference', reason: 'It is made up for a test.' };
const price = (value: string) => ({ fact: 'price', is: value });
const never = { all: [price('fair'), price('high')] };
const passages = (...conditions: readonly (object | undefined)[]) =>
  conditions.map((when, at) => ({ ...(when && { when }), text: `Passage ${at}.`, basis }));
const consequences = (...conditions: readonly object[]) =>
  passages(...conditions).map((each) => ({ ...each, interest: 'money', to: 'lost' }));

/** The small scenario with some parts put in the place of others. */
function changed(...parts: readonly (readonly [Place, unknown])[]): Scenario {
  const source = parts.reduce<unknown>((all, [place, part]) => withPart(all, place, part), smallScenario());
  return readScenario(source as ScenarioSource);
}
const found = (...parts: readonly (readonly [Place, unknown])[]) =>
  [...unreachableText(exploreStateSpace(changed(...parts)))].map(({ path }) => formatPath(path));

// No price is said as the seller asks first, then it is high, then fair; each time the seller may keep the boat.
const asking = ['situations', 0, 'account'];
const hearing = ['situations', 1, 'account'];
const ask = ['situations', 0, 'moves', 0];
const keep = ['situations', 0, 'moves', 1];
const refuse = ['situations', 1, 'moves', 0];

describe('a sentence with a condition', () => {
  it('is never told where that holds at no state of its place', () => {
    expect([...unreachableText(exploreStateSpace(changed([asking, passages(never)])))]).toEqual([
      warning(
        ['situations', 0, 'account', 0, 'when'],
        'This is never told: no path comes here and meets its condition.',
        'Loosen the condition, or let a move bring about what it asks for.',
      ),
    ]);
  });

  it('is told where that holds at any state of its place', () => {
    expect(found([asking, passages(price('unsaid'), price('high'), price('fair'))])).toEqual([]);
    expect(found([hearing, passages(price('unsaid'), price('high'), price('fair'))])).toEqual([
      'situations[1].account[0].when',
    ]);
    expect(found([['outcomes', 0, 'account'], passages(undefined, price('high'), price('fair'))])).toEqual([
      'outcomes[0].account[1].when',
    ]);
  });

  it('is told of what an outcome means where that holds as it is reached', () => {
    const account = ['outcomes', 1, 'meaning', 0, 'account'];
    expect(found([account, passages(undefined, price('unsaid'), never)])).toEqual([
      'outcomes[1].meaning[0].account[2].when',
    ]);
  });

  it('is told by a move where that holds before the move', () => {
    const all = consequences(price('unsaid'), price('high'), price('fair'));
    expect(found([[...ask, 'consequences'], all])).toEqual(['situations[0].moves[0].consequences[2].when']);
    expect(found([[...keep, 'consequences'], all])).toEqual([]);
    expect(found([[...refuse, 'consequences'], all])).toEqual([
      'situations[1].moves[0].consequences[0].when',
    ]);
  });

  it('is named after those of places where it is of a move, each in the order of the file', () => {
    expect(
      found(
        [[...keep, 'consequences'], consequences(never)],
        [[...ask, 'consequences'], consequences(never, price('high'), never)],
        [['outcomes', 1, 'account'], passages(never)],
        [hearing, passages(undefined, never)],
      ),
    ).toEqual([
      'situations[1].account[1].when',
      'outcomes[1].account[0].when',
      'situations[0].moves[0].consequences[0].when',
      'situations[0].moves[0].consequences[2].when',
      'situations[0].moves[1].consequences[0].when',
    ]);
  });

  it('is not named where nothing comes to its place, or its move is never open', () => {
    const conditional = consequences(price('high'));
    expect(
      found(
        [[...ask, 'when'], never],
        [[...ask, 'consequences'], conditional],
        [asking, [partOf('situations', 0, 'account', 0)]],
        [hearing, passages(price('high'))],
        [[...refuse, 'consequences'], conditional],
        [['outcomes', 0, 'account'], passages(price('high'))],
      ),
    ).toEqual([]);
  });
});
