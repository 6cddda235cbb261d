import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../src/analysis/diagnostics/check-scenario';
import { readTwice, twiceOnOneScreen } from '../../../src/analysis/diagnostics/repeated-text';
import { unchangedStandings } from '../../../src/analysis/diagnostics/unchanged-standings';
import { unreachableText } from '../../../src/analysis/diagnostics/unreachable-text';
import { exploreStateSpace, type StateSpace } from '../../../src/analysis/state-space/state-space';
import type { Fault } from '../../../src/scenario/check/fault';
import { formatPath } from '../../../src/scenario/check/format-path';
import { readScenario } from '../../../src/scenario/read';
import type { ScenarioSource } from '../../../src/scenario/types';
import { type Place, partOf, smallScenario, smallText, withPart } from '../../scenario/check/small-scenario';

const basis = { kind: 'inference', reason: 'It is made up for a test.' };
const high = { fact: 'price', is: 'high' };
const ask = ['situations', 0, 'moves', 0];
const refuse = ['situations', 1, 'moves', 0];
const money = (to: string, when?: object) => ({
  interest: 'money',
  to,
  text: 'It is so.',
  basis,
  ...(when && { when }),
});

function found(
  look: (space: StateSpace) => Iterable<Fault>,
  ...parts: readonly (readonly [Place, unknown])[]
): string[] {
  const source = parts.reduce<unknown>((all, [place, part]) => withPart(all, place, part), smallScenario());
  const space = exploreStateSpace(readScenario(source as ScenarioSource));
  return [...look(space)].map(({ severity, path }) => `${severity} ${formatPath(path)}`);
}

describe('a text that stands twice on one page', () => {
  const dear = { text: 'The boat is for sale.', basis };
  it('is told at the second, where some state shows both', () => {
    expect(found(twiceOnOneScreen, [['situations', 0, 'account', 1], dear])).toEqual([
      'warning situations[0].account[1]',
    ]);
    expect(found(twiceOnOneScreen, [['situations', 0, 'moves', 1, 'label'], 'ask a price '])).toEqual([
      'warning situations[0].moves[1].label',
    ]);
  });

  it('is not where their conditions exclude each other, or they are of different places', () => {
    const low = { when: { not: high }, text: 'It is so.', basis };
    expect(
      found(
        twiceOnOneScreen,
        [['situations', 0, 'account', 0], low],
        [['situations', 0, 'account', 1], { when: high, text: 'It is so.', basis }],
        [['situations', 1, 'account', 0], { text: 'It is so.', basis }],
      ),
    ).toEqual([]);
  });
});

describe('a passage that a walk reads twice', () => {
  it('is told as information, and no other is', () => {
    expect(found(readTwice)).toEqual([
      'information situations[0].account[0].text',
      'information situations[1].account[0].text',
    ]);
  });

  it('is looked for where walks come back without end', () => {
    expect(found(readTwice, [[...ask, 'sets'], []])).toEqual([
      'information situations[0].account[0].text',
      'information situations[1].account[0].text',
    ]);
  });
});

describe('a standing that a move sets to what it is', () => {
  it('is told where it is so on every path', () => {
    // Asked once the money is at risk, and asked again it still is.
    expect(found(unchangedStandings, [[...refuse, 'consequences'], [money('at risk')]])).toEqual([
      'information situations[1].moves[0].consequences[0].to',
    ]);
    expect(found(unchangedStandings)).toEqual([]);
  });

  it('is told of a condition’s states alone', () => {
    const confirmed = [money('secured', { not: high }), money('at risk', high)];
    expect(found(unchangedStandings, [[...refuse, 'consequences'], confirmed])).toEqual([
      'information situations[1].moves[0].consequences[1].to',
    ]);
  });

  it('is not told where one path finds it otherwise, or another consequence is told in its place', () => {
    expect(
      found(
        unchangedStandings,
        [[...refuse, 'consequences'], [money('open', high)]],
        [[...ask, 'consequences', 0], money('at risk', high)],
      ),
    ).toEqual(['information situations[1].moves[0].consequences[0].to']);
    expect(
      found(unchangedStandings, [
        [...refuse, 'consequences'],
        [money('at risk'), money('lost')],
      ]),
    ).toEqual([]);
  });

  it('is followed round where walks come back', () => {
    expect(
      found(
        unchangedStandings,
        [[...ask, 'sets'], []],
        [[...refuse, 'consequences'], [money('at risk')]],
        [[...ask, 'consequences', 0], money('open')],
      ),
    ).toEqual([]);
  });
});

it('a meaning of an outcome that is never told is named', () => {
  const never = { when: { all: [high, { fact: 'price', is: 'fair' }] }, text: 'Never so.', basis };
  const meaning = { ...partOf('outcomes', 0, 'meaning', 0), account: [{ text: 'It is so.', basis }, never] };
  expect(found(unreachableText, [['outcomes', 0, 'meaning', 0], meaning])).toEqual([
    'warning outcomes[0].meaning[0].account[1].when',
  ]);
});

it('an author is told what may well be meant, and nobody else is', () => {
  expect(checkScenario(smallText).diagnostics).toEqual([]);
  const { scenario, diagnostics } = checkScenario(smallText, { withNotes: true });
  expect(scenario).toBeDefined();
  expect(new Set(diagnostics.map(({ severity }) => severity))).toEqual(new Set(['information']));
});
