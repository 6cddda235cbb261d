import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PartyChanges, screensOf } from '../../src/presentation/screens';
import { openMoves, startState } from '../../src/scenario/states';
import type { Interest, InterestId, Party, Scenario, SituationId } from '../../src/scenario/types';
import { newWalk, type Station, type StepId, startStep, stationAfter, stationsTo } from '../../src/walk/walk';
import { drawn } from '../drawn-scenario';
import { randomScenario } from '../scenario/random-scenario';
import { tiktok } from '../tiktok';

const basis = { kind: 'inference', reason: 'It is made up for a test.' } as const;

/** The scenario with as many parties, each of which has so many interests. */
function withInterests(counts: readonly number[]): Scenario {
  const { interests, ...party } = tiktok.parties[0] as Party;
  return {
    ...tiktok,
    parties: counts.map((count, at) => ({
      ...party,
      name: `${at}`,
      interests: Array.from({ length: count }, (_, index) => ({
        ...(interests[0] as Interest),
        id: `interest${at}-${index}` as InterestId,
      })),
    })),
  };
}

/** Where a move led by which every interest is lost. */
function allChanged(scenario: Scenario, at: string): Station {
  const interests = scenario.parties.flatMap((party) => party.interests);
  return {
    step: 1 as StepId,
    move: tiktok.situations[0]?.moves[0],
    state: { ...startState(scenario), at: at as SituationId },
    standings: Object.fromEntries(interests.map(({ id }) => [id, 'lost'])),
    changes: interests.map(({ id }) => ({
      interest: id,
      from: 'open',
      to: 'lost',
      account: [{ text: 'It is lost.', basis }],
    })),
  };
}

const inWords = ({ party, changes }: PartyChanges) => `${party.name}: ${changes.length}`;

describe('the screens of a presentation', () => {
  it.each([
    [8, [[1, 2, 3, 4, 5, 6, 7, 8]]],
    [9, [[1, 2, 3, 4, 5, 6, 7, 8], [9]]],
  ])('show %s choices eight at a time, their numbers running on', (count, numbers) => {
    const ends = Array.from({ length: count }, (_, index) => `end${index}`).join(' ');
    const scenario = drawn({ start: ends });
    const [station] = stationsTo(scenario, newWalk());
    const screens = screensOf(scenario, station as Station, {}).filter(({ kind }) => kind === 'choices');
    expect(screens).toEqual(
      numbers.map((some, index) =>
        expect.objectContaining({
          choices: some.map((number) => expect.objectContaining({ number })),
          part: index + 1,
          parts: numbers.length,
        }),
      ),
    );
  });

  it.each([
    ['none', [], []],
    ['one alone, however long', [400], [400]],
    ['two of 300 letters together', [200, 100], [200, 100]],
    ['the first of two that have more', [200, 101], [200]],
    ['no more than two, however short', [10, 10, 10], [10, 10]],
  ])('tell of the account %s', (_, written, told) => {
    const account = written.map((length) => ({ text: 'a'.repeat(length), basis }));
    const situations = tiktok.situations.map((situation) => ({ ...situation, account }));
    const scenario = { ...tiktok, situations };
    const [screen] = screensOf(scenario, stationsTo(scenario, newWalk())[0] as Station, {});
    expect(screen).toEqual({
      kind: 'standing',
      situation: situations[0],
      passages: account.slice(0, told.length),
    });
  });

  it.each([
    ['says so where that is nothing', [], [[]]],
    ['three parties at once', [1, 1, 1], [['0: 1', '1: 1', '2: 1']]],
    ['a fourth party apart', [1, 1, 1, 1], [['0: 1', '1: 1', '2: 1'], ['3: 1']]],
    ['four changes at once', [1, 3], [['0: 1', '1: 3']]],
    [
      'a fifth change apart, with its party',
      [1, 2, 2, 1],
      [
        ['0: 1', '1: 2'],
        ['2: 2', '3: 1'],
      ],
    ],
    ['more than four of one party in turn', [5, 1], [['0: 4'], ['0: 1', '1: 1']]],
  ])('of what a move changed: %s', (_, interests, expected) => {
    const scenario = withInterests(interests);
    const screens = screensOf(scenario, allChanged(scenario, 'table'), {});
    const changed = screens.filter((screen) => screen.kind === 'changed');
    expect(changed.map(({ parties }) => parties.map(inWords))).toEqual(expected);
    expect(changed.map(({ part, parts }) => [part, parts])).toEqual(
      expected.map((_, index) => [index + 1, expected.length]),
    );
  });

  it('of what an outcome means are a party’s alone, four interests at a time', () => {
    const scenario = withInterests([5, 1]);
    const screens = screensOf(scenario, allChanged(scenario, 'agreement'), {});
    expect(screens.flatMap((screen) => (screen.kind === 'meaning' ? inWords(screen) : []))).toEqual([
      '0: 4',
      '0: 1',
      '1: 1',
    ]);
  });

  it.each([
    ['fill a screen', [8, 8], [['0', '1']]],
    ['are more than it holds', [8, 9, 1], [['0'], ['1', '2']]],
    ['are more than it holds of one party', [20, 1], [['0'], ['1']]],
  ])('of what an outcome means for all: its parties with theirs, where they %s', (_, interests, expected) => {
    const scenario = withInterests(interests);
    const screens = screensOf(scenario, allChanged(scenario, 'agreement'), {});
    const all = screens.filter((screen) => screen.kind === 'for all');
    expect(all.map(({ parties }) => parties.map(({ party }) => party.name))).toEqual(expected);
    expect(all.map(({ part, parts }) => [part, parts])).toEqual(
      expected.map((_, index) => [index + 1, expected.length]),
    );
    for (const { outcome, parties } of all) {
      expect(outcome.id).toBe('agreement');
      for (const { party, standings } of parties)
        expect(standings).toEqual(party.interests.map((interest) => ({ interest, standing: 'lost' })));
    }
  });

  it('of any scenario hold all that changed, once, and no more than fits', () => {
    fc.assert(
      fc.property(randomScenario(), fc.array(fc.nat(), { maxLength: 8 }), (scenario, picks) => {
        let station = stationsTo(scenario, newWalk())[0] as Station;
        for (const pick of picks) {
          const open = openMoves(scenario, station.state);
          const move = open[pick % open.length];
          if (!move) break;
          station = stationAfter(scenario, station, move, startStep);
          const screens = screensOf(scenario, station, {});
          const told = screens.flatMap((screen) => {
            if (screen.kind === 'meaning') return screen.changes;
            return screen.kind === 'changed' ? screen.parties.flatMap(({ changes }) => changes) : [];
          });
          expect(new Set(told)).toEqual(new Set(station.changes));
          expect(told).toHaveLength(station.changes.length);
          for (const screen of screens) {
            if (screen.kind !== 'changed') continue;
            expect(screen.parties.length).toBeLessThanOrEqual(3);
            expect(screen.parties.flatMap(({ changes }) => changes).length).toBeLessThanOrEqual(4);
          }
        }
      }),
    );
  });
});
