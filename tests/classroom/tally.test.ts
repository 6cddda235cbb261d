import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadersOf, majorityOf, totalOf, verdictOf, votesFor, withCount } from '../../src/classroom/tally';

const answers = ['a', 'b', 'c', 'd'] as const;
type Answer = (typeof answers)[number];
const anyTally = fc.dictionary(fc.constantFrom(...answers), fc.nat(30), { noNullPrototype: true });
const anyAnswer = fc.constantFrom<Answer>(...answers);

describe('a tally', () => {
  it('of nobody has no leader, no majority and no verdict', () => {
    for (const tally of [{}, { a: 0, b: 0 }]) {
      expect(totalOf(tally)).toBe(0);
      expect(leadersOf<Answer>(tally)).toEqual([]);
      expect(majorityOf<Answer>(tally)).toBeUndefined();
      expect(verdictOf<Answer>(tally, 'a')).toBeUndefined();
    }
  });

  it('that ties has several leaders and is split, whatever happens', () => {
    expect(leadersOf<Answer>({ a: 5, b: 5, c: 1 })).toEqual(['a', 'b']);
    expect(verdictOf<Answer>({ a: 5, b: 5 }, 'a')).toBe('split');
  });

  it('led by less than half is split although it has one leader', () => {
    expect(leadersOf<Answer>({ a: 4, b: 3, c: 3 })).toEqual(['a']);
    expect(verdictOf<Answer>({ a: 4, b: 3, c: 3 }, 'a')).toBe('split');
  });

  it('led by more than half was right of that answer and surprised by any other', () => {
    expect(verdictOf<Answer>({ a: 3, b: 2 }, 'a')).toBe('right');
    expect(verdictOf<Answer>({ a: 3, b: 2 }, 'b')).toBe('surprised');
    expect(verdictOf<Answer>({ a: 3, b: 2 }, 'd')).toBe('surprised');
  });

  it('has the sum of its votes, the most of them with each leader, and a majority only as the one leader', () => {
    fc.assert(
      fc.property(anyTally, (tally) => {
        const counts = answers.map((answer) => votesFor<Answer>(tally, answer));
        expect(totalOf(tally)).toBe(counts.reduce((sum, count) => sum + count, 0));
        for (const leader of leadersOf<Answer>(tally)) {
          expect(votesFor(tally, leader)).toBe(Math.max(...counts));
        }
        const majority = majorityOf<Answer>(tally);
        const half = totalOf(tally) / 2;
        expect(counts.some((count) => count > half)).toBe(majority !== undefined);
        if (majority) expect(leadersOf<Answer>(tally)).toEqual([majority]);
      }),
    );
  });

  it('is right of one answer at most, and split of all where it is of one', () => {
    fc.assert(
      fc.property(anyTally, (tally) => {
        const verdicts = answers.map((answer) => verdictOf<Answer>(tally, answer));
        expect(verdicts.filter((verdict) => verdict === 'right').length).toBeLessThanOrEqual(1);
        if (verdicts.includes('split')) expect(new Set(verdicts)).toEqual(new Set(['split']));
      }),
    );
  });

  it('takes a count for one answer, never below none, and leaves the others', () => {
    fc.assert(
      fc.property(anyTally, anyAnswer, fc.integer({ min: -5, max: 40 }), (tally, answer, count) => {
        const after = withCount<Answer>(tally, answer, count);
        expect(votesFor(after, answer)).toBe(Math.max(0, count));
        for (const other of answers) {
          if (other !== answer) expect(votesFor(after, other)).toBe(votesFor<Answer>(tally, other));
        }
      }),
    );
    expect(withCount<Answer>({ a: 2 }, 'a', Number.NaN)).toEqual({});
  });
});
