import { describe, expect, it } from 'vitest';
import { coalitionName, describePowers, smallestWithin } from '../../../src/analysis/games/describe-power';
import type { Power } from '../../../src/analysis/games/power';
import type { PartyId, SituationId } from '../../../src/scenario/types';
import { tiktok } from '../../tiktok';

const [first, second, third, fourth] = tiktok.outcomes.map(({ id }) => id) as SituationId[];
const coalitions = (...each: string[]) => each.map((ids) => ids.split(' ').filter(Boolean) as PartyId[]);
const sentences = (...outcomes: Power[]) =>
  describePowers(tiktok, { parties: [], isEveryCoalition: true, outcomes });
const words = (
  bringAbout: Power['bringAbout'],
  keepAway: Power['keepAway'],
  outcomes: readonly (SituationId | undefined)[] = [first],
) =>
  sentences(...outcomes.map((outcome) => ({ outcome: outcome as SituationId, bringAbout, keepAway }))).join(
    ' ',
  );

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

  it('tell who else can stop what some bring about together', () => {
    expect(words(coalitions('tiktok washington'), coalitions('tiktok', 'washington', 'beijing'))).toBe(
      'Agreement takes TikTok and Washington together; TikTok, Washington or Beijing alone can stop it.',
    );
    expect(words(coalitions('tiktok washington'), coalitions('tiktok', 'beijing'))).toBe(
      'Agreement takes TikTok and Washington together; TikTok or Beijing alone can stop it.',
    );
    expect(words(coalitions('tiktok washington'), [])).toBe(
      'Agreement takes TikTok and Washington together; nobody can be sure of stopping it.',
    );
  });

  it('know the same coalitions in whatever order they are found', () => {
    expect(words(coalitions('washington', 'tiktok'), coalitions('tiktok', 'washington'))).toBe(
      'Washington or TikTok alone can bring about Agreement, and can stop it.',
    );
    expect(words(coalitions('washington', 'tiktok'), coalitions('washington', 'beijing'))).toBe(
      'Washington or TikTok alone can bring about Agreement; Washington or Beijing alone can stop it.',
    );
    expect(words(coalitions('washington'), coalitions('washington', 'tiktok'))).toBe(
      'Washington alone can bring about Agreement; Washington or TikTok alone can stop it.',
    );
  });

  it('say that any two of three can do both', () => {
    const anyTwo = coalitions('tiktok washington', 'tiktok beijing', 'washington beijing');
    expect(words(anyTwo, anyTwo)).toBe(
      'TikTok and Washington together, TikTok and Beijing together or Washington and Beijing together can bring about Agreement, and can stop it.',
    );
  });

  it('say “together” of those who act together alone', () => {
    expect(words(coalitions('users', 'tiktok washington'), coalitions('beijing'))).toBe(
      'Users or TikTok and Washington together can bring about Agreement; Beijing alone can stop it.',
    );
    expect(
      words(coalitions('tiktok beijing', 'tiktok washington'), coalitions('tiktok', 'beijing washington')),
    ).toBe(
      'TikTok and Beijing together or TikTok and Washington together can bring about Agreement; TikTok or Beijing and Washington together can stop it.',
    );
  });

  it('tell outcomes alike in one sentence', () => {
    expect(words(coalitions('washington'), coalitions('washington'), [first, second])).toBe(
      'Washington alone can bring about Agreement or Continued delay, and can stop each.',
    );
    expect(words(coalitions(''), [], [first, second])).toBe(
      'Agreement and Continued delay come about whatever anyone does.',
    );
    expect(words([], coalitions(''), [first, second])).toBe(
      'Agreement and Continued delay are out of reach, whatever anyone does.',
    );
    expect(words([], [], [first, second, third])).toBe(
      'No coalition can be sure of Agreement, Continued delay or Full ban; nobody can be sure of stopping each.',
    );
    expect(words(coalitions('tiktok beijing'), coalitions('tiktok', 'beijing'), [first, second])).toBe(
      'Agreement and Continued delay take TikTok and Beijing together; any one of them can stop each.',
    );
  });

  it('begin with what takes most parties, and tell apart what differs in who can stop it', () => {
    const power = (
      outcome: SituationId | undefined,
      bringAbout: Power['bringAbout'],
      keepAway: Power['keepAway'],
    ) => ({
      outcome: outcome as SituationId,
      bringAbout,
      keepAway,
    });
    expect(
      sentences(
        power(first, [], coalitions('beijing')),
        power(second, coalitions('beijing'), []),
        power(third, coalitions('tiktok washington'), coalitions('tiktok', 'washington')),
        power(fourth, coalitions('beijing'), coalitions('tiktok')),
      ),
    ).toEqual([
      'Full ban takes TikTok and Washington together; any one of them can stop it.',
      'Beijing alone can bring about Continued delay; nobody can be sure of stopping it.',
      'Beijing alone can bring about Perceived inaction; TikTok alone can stop it.',
      'No coalition can be sure of Agreement; Beijing alone can stop it.',
    ]);
  });
});

describe('a coalition', () => {
  it('is named by its members, and as nobody where it has none', () => {
    expect(coalitionName(tiktok, [])).toBe('nobody in particular');
    expect(coalitionName(tiktok, ['tiktok', 'beijing', 'washington'] as PartyId[])).toBe(
      'TikTok, Beijing and Washington',
    );
  });

  it('acts as the first of the smallest within it, if there is one', () => {
    const minimal = coalitions('tiktok washington', 'beijing', 'tiktok');
    const within = (members: string) => smallestWithin(members.split(' ') as PartyId[], minimal);
    expect(within('washington users tiktok')).toEqual(['tiktok', 'washington']);
    expect(within('tiktok users')).toEqual(['tiktok']);
    expect(within('beijing')).toEqual(['beijing']);
    expect(within('washington users')).toBeUndefined();
  });
});
