import { describe, expect, it } from 'vitest';
import type { Power } from '../../src/analysis/power';
import { powersInWords } from '../../src/analysis/powers-in-words';
import type { PartyId } from '../../src/scenario/types';
import { tiktok } from '../tiktok';

const [first, second] = tiktok.outcomes.map(({ id }) => id);
const coalitions = (...each: string[]) => each.map((ids) => ids.split(' ').filter(Boolean) as PartyId[]);
const words = (bringAbout: Power['bringAbout'], keepAway: Power['keepAway'], outcomes = [first]) =>
  powersInWords(tiktok, {
    parties: [],
    isEveryCoalition: true,
    outcomes: outcomes.map((outcome) => ({ outcome: outcome as Power['outcome'], bringAbout, keepAway })),
  }).join(' ');

describe('powers in words', () => {
  it('say who it takes together', () => {
    expect(words(coalitions('tiktok washington'), coalitions('tiktok', 'washington'))).toBe(
      'Agreement takes TikTok and Washington together; any one of them can stop it.',
    );
    expect(words(coalitions('tiktok washington'), coalitions('washington beijing'))).toBe(
      'Agreement takes TikTok and Washington together; Washington and Beijing together can stop it.',
    );
  });

  it('say who can alone', () => {
    expect(words(coalitions('washington'), coalitions('washington'))).toBe(
      'Washington alone can bring about Agreement, and can stop it.',
    );
    expect(words(coalitions('washington', 'tiktok'), [])).toBe(
      'Washington or TikTok alone can bring about Agreement; nobody can be sure of stopping it.',
    );
  });

  it('say that nobody is sure, or that nobody is needed', () => {
    expect(words([], coalitions('tiktok'))).toBe(
      'No coalition can be sure of Agreement; TikTok alone can stop it.',
    );
    expect(words(coalitions(''), [])).toBe('Agreement comes about whatever anyone does.');
    expect(words([], coalitions(''))).toBe('Agreement is out of reach, whatever anyone does.');
  });

  it('tell outcomes alike in one sentence', () => {
    expect(words(coalitions('washington'), coalitions('washington'), [first, second])).toBe(
      'Washington alone can bring about Agreement or Continued delay, and can stop each.',
    );
  });
});
