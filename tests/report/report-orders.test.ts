import { describe, expect, it } from 'vitest';
import { endsOf } from '../../src/analysis/preferences/ends';
import { readRanking } from '../../src/analysis/preferences/ranking-text';
import { ordersOf } from '../../src/report/report-orders';
import type { OwnRankings } from '../../src/walk/session';
import { tiktok } from '../tiktok';

function own(rankings: Readonly<Record<string, string>>): OwnRankings {
  return Object.fromEntries(
    Object.entries(rankings).map(([party, text]) => {
      const read = readRanking(text, endsOf(tiktok));
      if ('faults' in read) throw new Error(read.faults[0]?.message);
      return [party, read.ranking];
    }),
  );
}

describe('the orders set, in a report', () => {
  it('are those of each party that has one, in the scenario’s order, ties said', () => {
    const rankings = own({
      beijing: 'fullBan>agreement>continuedDelay>perceivedInaction',
      tiktok: 'agreement>continuedDelay=perceivedInaction>fullBan',
    });
    expect(ordersOf(tiktok, rankings)).toEqual([
      {
        party: 'TikTok',
        order: 'Agreement; then Continued delay and Perceived inaction, level; then Full ban.',
      },
      {
        party: 'Chinese government',
        order: 'Full ban; then Agreement; then Continued delay; then Perceived inaction.',
      },
    ]);
  });

  it('tell of never ending where it is not last by itself', () => {
    const [order] = ordersOf(
      tiktok,
      own({ tiktok: '_never>agreement>continuedDelay>perceivedInaction>fullBan' }),
    );
    expect(order?.order).toMatch(/^No end at all; then Agreement/);
  });

  it('are none where nothing was set', () => {
    expect(ordersOf(tiktok, undefined)).toEqual([]);
  });
});
