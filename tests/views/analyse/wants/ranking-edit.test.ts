import { describe, expect, it } from 'vitest';
import type { EndId } from '../../../../src/analysis/preferences/ends';
import { preferenceOf } from '../../../../src/analysis/preferences/preference';
import type { Ranking } from '../../../../src/analysis/preferences/ranking';
import type { PartyId } from '../../../../src/scenario/types';
import {
  type Landing,
  lowered,
  placed,
  raised,
  tiersOf,
} from '../../../../src/views/analyse/wants/ranking-edit';
import { tiktok } from '../../../tiktok';

const read = (text: string) => text.split('>').map((tier) => tier.split('=')) as unknown as Ranking;
const write = (ranking: Ranking) => ranking.map((tier) => tier.join('=')).join('>');
const end = (id: string) => id as EndId;

describe('an outcome of a ranking', () => {
  it.each([
    ['a>b>c', 'c', 'a>b=c'],
    ['a>b=c', 'c', 'a>c>b'],
    ['a>c>b', 'c', 'a=c>b'],
    ['a=c>b', 'c', 'c>a>b'],
    ['c>a>b', 'c', 'c>a>b'],
  ])('in %s goes half a step up: %s to %s', (before, id, after) => {
    expect(write(raised(read(before), end(id)))).toBe(after);
  });

  it.each([
    ['a>b>c', 'a', 'b=a>c'],
    ['a=b>c', 'a', 'b>a>c'],
    ['b>a>c', 'a', 'b>c=a'],
    ['b>c=a', 'a', 'b>c>a'],
    ['b>c>a', 'a', 'b>c>a'],
  ])('in %s goes half a step down: %s to %s', (before, id, after) => {
    expect(write(lowered(read(before), end(id)))).toBe(after);
  });

  it.each<[string, Landing, string]>([
    ['a>b>c', { tier: 1, joins: true }, 'b=a>c'],
    ['a>b>c', { tier: 3, joins: false }, 'b>c>a'],
    ['a>b>c', { tier: 0, joins: false }, 'a>b>c'],
    ['a=b>c', { tier: 0, joins: true }, 'a=b>c'],
    ['a=b>c', { tier: 1, joins: false }, 'b>a>c'],
    ['c>b=a', { tier: 0, joins: false }, 'a>c>b'],
  ])('a in %s, let go at %o, makes %s', (before, landing, after) => {
    expect(write(placed(read(before), end('a'), landing))).toBe(after);
  });
});

it('a partial order is shown in tiers, each outcome below all that are wanted more', () => {
  const { comparisons } = preferenceOf(tiktok, 'tiktok' as PartyId);
  const ids = tiktok.outcomes.map(({ id }) => id);
  const among = comparisons.filter(
    ({ one, other }) => ids.includes(one as never) && ids.includes(other as never),
  );
  const tiers = tiersOf(among, ids);
  expect(tiers.flat().toSorted()).toEqual(ids.toSorted());
  const at = (id: EndId) => tiers.findIndex((tier) => tier.includes(id));
  for (const { one, other, relation } of among) {
    if (relation === '>') expect(at(one)).toBeLessThan(at(other));
    if (relation === '<') expect(at(one)).toBeGreaterThan(at(other));
  }
});
