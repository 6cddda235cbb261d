import { describe, expect, it } from 'vitest';
import { settlement } from '../../../src/analysis/preferences/bargaining';
import type { EndId } from '../../../src/analysis/preferences/ends';
import { forcingIn } from '../../../src/analysis/preferences/forcing';
import { preferenceOf } from '../../../src/analysis/preferences/preference';
import type { Ranking } from '../../../src/analysis/preferences/ranking';
import { reducedGame } from '../../../src/analysis/preferences/reduced-game';
import { givenUpAlong, securityOf } from '../../../src/analysis/preferences/security';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import type { MoveId, PartyId, Scenario, SituationId } from '../../../src/scenario/types';
import { game, wants } from './small-game';

function studied(scenario: Scenario, rankings: Readonly<Record<string, string>>) {
  const reduced = reducedGame(exploreStateSpace(scenario));
  const ranked = wants(scenario, rankings);
  return { reduced, forcing: forcingIn(reduced), ranked };
}

function assured(
  scenario: Scenario,
  rankings: Readonly<Record<string, string>>,
): Record<string, readonly EndId[]> {
  const { reduced, forcing, ranked } = studied(scenario, rankings);
  return Object.fromEntries(
    ranked.map(({ party, ranking }) => [party, securityOf(reduced, forcing, party, ranking).assured]),
  );
}

function settled(scenario: Scenario, rankings: Readonly<Record<string, string>>, deals: string[] = []) {
  const { reduced, forcing, ranked } = studied(scenario, rankings);
  const preferences = ranked.map(({ party, ranking }) => preferenceOf(scenario, party, { own: ranking }));
  return settlement(reduced, forcing, preferences, new Set(deals as SituationId[]));
}

// A may walk out to war; otherwise B closes the deal or lets it lapse.
const talks = game({ a: 'A: war b', b: 'B: deal lapse' });

describe('what a party can count on', () => {
  it('is the best tier that it can keep play within alone', () => {
    expect(assured(talks, { A: 'deal>war>lapse', B: 'deal>lapse>war' })).toEqual({ A: ['war'], B: ['war'] });
    expect(assured(talks, { A: 'deal>lapse>war', B: 'war>deal>lapse' })).toEqual({
      A: ['lapse'],
      B: ['deal'],
    });
  });

  it('has all alike where they are alike', () => {
    expect(assured(talks, { A: 'deal=war>lapse' })).toEqual({ A: ['war', 'deal'] });
  });

  it('counts chance against the party', () => {
    const scenario = game({ a: 'A: sure b', b: 'chance: good bad' });
    expect(assured(scenario, { A: 'good>sure>bad' })).toEqual({ A: ['sure'] });
    expect(assured(scenario, { A: 'good>bad>sure' })).toEqual({ A: ['bad'] });
  });

  it('counts never ending at its rank', () => {
    const scenario = game({ a: 'A: b give', b: 'B: a take' });
    expect(assured(scenario, { A: 'take>_never>give', B: 'give>_never>take' })).toEqual({
      A: ['_never'],
      B: ['_never'],
    });
    expect(assured(scenario, { A: 'take>give>_never' })).toEqual({ A: ['give'] });
  });

  it('counts a dead end at its rank', () => {
    const scenario = game({ a: 'A: b x', b: 'B: c y', c: '' });
    expect(assured(scenario, { A: 'y>_stuck>x', B: 'x>y>_stuck' })).toEqual({ A: ['_stuck'], B: ['y'] });
  });

  it('is given up by a step after which it is less', () => {
    const { reduced, forcing, ranked } = studied(talks, { A: 'deal>war>lapse', B: 'lapse>deal>war' });
    const rankings = new Map<PartyId, Ranking>(ranked.map(({ party, ranking }) => [party, ranking]));
    const { space } = reduced;
    const at = (place: string) => space.nodeOf.indexOf(space.compiled.packing.nodes.indexOf(place as never));
    const walk = ['a', 'b', 'deal'].map(at);
    expect(givenUpAlong(reduced, forcing, rankings, walk, ['a-b', 'b-deal'] as MoveId[])).toEqual([
      { step: 1, move: 'a-b', party: 'A', before: ['war'], after: ['lapse'] },
      { step: 2, move: 'b-deal', party: 'B', before: ['lapse'], after: ['deal'] },
    ]);
  });
});

describe('where a deal can lie', () => {
  it('is where no party could be sure of better, among what is marked as a deal', () => {
    const found = settled(talks, { A: 'deal>war>lapse', B: 'deal>lapse>war' }, ['deal', 'lapse']);
    expect(found.outcomes).toMatchObject([
      { outcome: 'war', individuallyRational: 'in all', agreementZone: 'in none', paretoOfMovers: 'in none' },
      { outcome: 'deal', individuallyRational: 'in all', agreementZone: 'in all', paretoOfMovers: 'in all' },
      { outcome: 'lapse', individuallyRational: 'in none', agreementZone: 'in none' },
    ]);
    expect(found.outcomes[2]?.betterAlone).toEqual([{ party: 'A', holds: 'in all' }]);
    expect(found.outcomes[0]?.dominatedBy).toEqual(['deal']);
  });

  it('leaves out of the core what a coalition can better, and names the smallest', () => {
    const scenario = game({ a: 'A: alone b', b: 'B: little much' });
    const found = settled(scenario, { A: 'much>alone>little', B: 'much>alone>little' });
    expect(found.outcomes.map(({ outcome, core, blockedBy }) => [outcome, core, blockedBy])).toEqual([
      ['alone', 'in none', [['A', 'B']]],
      ['little', 'in none', [['A'], ['B']]],
      ['much', 'in all', []],
    ]);
  });

  it('tells what holds in some completions alone where wishes are not wholly known', () => {
    const scenario = {
      ...talks,
      parties: talks.parties.map((party) => ({ ...party, interests: [] })),
    } as Scenario;
    const reduced = reducedGame(exploreStateSpace(scenario));
    const preferences = scenario.parties.map(({ id }) => preferenceOf(scenario, id));
    const { outcomes } = settlement(reduced, forcingIn(reduced), preferences, new Set());
    expect(
      outcomes.map(({ individuallyRational, paretoOfAll, core }) => [
        individuallyRational,
        paretoOfAll,
        core,
      ]),
    ).toEqual([
      ['in some', 'in some', 'in some'],
      ['in some', 'in some', 'in some'],
      ['in some', 'in some', 'in some'],
    ]);
  });
});
