import { describe, expect, it } from 'vitest';
import type { Wishes } from '../../../src/analysis/preferences/preference';
import { everyRanking, preferenceResult } from '../../../src/analysis/preferences/preference-result';
import { isComputed, type Part } from '../../../src/analysis/result/analysis-result';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import { readScenario } from '../../../src/scenario/read';
import type { PartyId, Scenario } from '../../../src/scenario/types';
import { riverTamble } from '../../../src/scenarios/river-tamble/scenario';
import { tiktok } from '../../tiktok';
import { game, wants } from './small-game';

function computed<Value extends object>(part: Part<Value>): Value {
  if (isComputed(part)) return part;
  throw new Error(part.notComputed);
}

function own(scenario: Scenario, rankings: Readonly<Record<string, string>>): Record<PartyId, Wishes> {
  return Object.fromEntries(
    wants(scenario, rankings).map(({ party, ranking }) => [party, { own: ranking }]),
  ) as Record<PartyId, Wishes>;
}

describe('all that follows from what parties want', () => {
  const entry = game({ entrant: 'E: out market', market: 'I: fight share' });
  const wishes = own(entry, { E: 'share>out>fight', I: 'out>share>fight' });

  it('is plain data, the same once posted', () => {
    const result = preferenceResult(exploreStateSpace(entry), { wishes });
    expect(structuredClone(result)).toEqual(result);
  });

  it('has the line of play, and the threat that would not be carried out', () => {
    const result = preferenceResult(exploreStateSpace(entry), { wishes });
    const play = computed(result.play);
    expect(play).toMatchObject({ sureness: 'exact', completions: 1, only: 'share' });
    expect(play.lines.map(({ steps }) => steps.map(({ move }) => move))).toEqual([
      ['entrant-market', 'market-share'],
    ]);
    expect(computed(result.stopping).filter(({ isEmptyThreat }) => isEmptyThreat)).toMatchObject([
      { party: 'I', outcome: 'share' },
    ]);
  });

  it('tells what holds in all and in some rankings where they are not wholly known', () => {
    const { play } = preferenceResult(exploreStateSpace(entry), {
      wishes: own(entry, { E: 'share>out>fight' }),
    });
    expect(computed(play)).toMatchObject({
      completions: 13,
      ends: [
        { end: 'out', holds: 'in some' },
        { end: 'share', holds: 'in some' },
      ],
      lines: [],
    });
    expect(computed(play).only).toBeUndefined();
  });

  it('says why it is not told where too many rankings are open', () => {
    const many = game({ a: 'A: b o1 o2 o3 o4', b: 'B: o5 o6 o7 o8' });
    const result = preferenceResult(exploreStateSpace(many));
    expect(result.play).toEqual({ notComputed: expect.stringContaining('more than 5,000 rankings open') });
    expect(isComputed(result.settlement)).toBe(true);
  });

  it('says what ends are worth where chance moves, and that ranks were only spaced', () => {
    const draw = game({ a: 'A: sure c', c: 'chance: good bad' });
    const spaced = preferenceResult(exploreStateSpace(draw), { wishes: own(draw, { A: 'good>sure>bad' }) });
    expect(spaced.parties[0]).toMatchObject({
      values: { good: '100', sure: '50', bad: '0' },
      isEvenlySpaced: true,
    });
    expect(computed(spaced.play).ends.map(({ end }) => end)).toEqual(['sure', 'good', 'bad']);
    const ownValues = { good: '10', sure: '11/2', bad: '0' };
    const valued = preferenceResult(exploreStateSpace(draw), { wishes: { A: { ownValues } } as never });
    expect(computed(valued.play)).toMatchObject({ only: 'sure' });
  });
});

describe('the talks of 2022', () => {
  const space = exploreStateSpace(tiktok);

  it('end in an agreement in 864 of all rankings, by a rule that the program finds', () => {
    const { counts, profiles, rule } = everyRanking(space);
    expect(profiles).toBe(13_824);
    expect(Object.fromEntries(counts.map(({ end, profiles: many }) => [end, many]))).toEqual({
      agreement: 864,
      continuedDelay: 4_320,
      fullBan: 4_320,
      perceivedInaction: 4_320,
    });
    const above = {
      kind: 'best',
      party: 'washington',
      among: ['continuedDelay', 'fullBan', 'perceivedInaction'],
    };
    expect(rule).toEqual({
      cases: [
        {
          end: 'agreement',
          when: [['tiktok', 'washington', 'beijing'].map((party) => ({ party, ranks: 'agreement', above }))],
        },
      ],
      otherwise: above,
    });
  });

  it('leave no room for a deal where Washington can ban and Beijing likes an agreement least', () => {
    const wishes = own(tiktok, {
      washington: 'agreement=fullBan>continuedDelay>perceivedInaction',
      beijing: 'continuedDelay=fullBan=perceivedInaction>agreement',
    });
    const result = preferenceResult(space, { wishes });
    expect(computed(result.settlement).outcomes).toMatchObject([
      { outcome: 'agreement', individuallyRational: 'in none', agreementZone: 'in none', core: 'in none' },
      { outcome: 'continuedDelay', individuallyRational: 'in none' },
      { outcome: 'fullBan', individuallyRational: 'in all', agreementZone: 'in none' },
      { outcome: 'perceivedInaction', individuallyRational: 'in none' },
    ]);
    expect(computed(result.settlement).outcomes[0]?.blockedBy).toEqual([['beijing']]);
    expect(computed(result.play)).toMatchObject({ sureness: 'exact', only: 'fullBan' });
  });
});

describe('the River Tamble, whose start lies above a cycle', () => {
  it('is told by what can come at most, without a line of play', () => {
    const tamble = readScenario(riverTamble);
    const movers = ['growers', 'council', 'brewery', 'trust', 'mediator'];
    const ranking = 'compact>order>court>noRule';
    const wishes = own(tamble, Object.fromEntries(movers.map((party) => [party, ranking])));
    const { play, security } = preferenceResult(exploreStateSpace(tamble), { wishes });
    const { sureness, lines, ends } = computed(play);
    expect(sureness).toBe('at most');
    expect(lines).toEqual([]);
    expect(ends.map(({ end }) => end)).toEqual(['compact']);
    expect(isComputed(security)).toBe(true);
  });
});
