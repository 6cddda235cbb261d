import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedVote, voterNames, withHands, withNamedVote } from '../../src/classroom/named-votes';
import { totalOf, votesFor } from '../../src/classroom/tally';
import type { MoveId } from '../../src/scenario/types';
import type { Vote } from '../../src/walk/session';

const choices = ['a', 'b', 'c'] as MoveId[];
const nobody: Vote = { path: [], tally: {} };
const deed = fc.oneof(
  fc.record({
    who: fc.constantFrom('Table 1', 'Table 2', '__proto__'),
    move: fc.option(fc.constantFrom(...choices), { nil: undefined }),
  }),
  fc.record({ move: fc.constantFrom(...choices), votes: fc.integer({ min: -3, max: 30 }) }),
);

describe('votes by name', () => {
  it('are each one of the votes counted, whatever is counted, changed and taken back', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 20 }), (deeds) => {
        let vote = nobody;
        for (const done of deeds) {
          const before = totalOf(vote.tally);
          if ('who' in done) {
            const had = namedVote(vote, done.who) ? 1 : 0;
            vote = withNamedVote(vote, done.who, done.move);
            expect(namedVote(vote, done.who)).toBe(done.move);
            expect(totalOf(vote.tally)).toBe(before - had + (done.move ? 1 : 0));
          } else {
            vote = withHands(vote, done.move, done.votes);
          }
          for (const choice of choices) {
            const byName = (vote.named ?? []).filter(({ move }) => move === choice).length;
            expect(votesFor(vote.tally, choice)).toBeGreaterThanOrEqual(byName);
          }
        }
      }),
    );
  });

  it('are changed and taken back without those of others', () => {
    const [a, b] = choices;
    const one = withNamedVote(nobody, 'Table 1', a);
    expect(one).toEqual({ path: [], tally: { a: 1 }, named: [{ who: 'Table 1', move: 'a' }] });
    const two = withNamedVote(one, 'Table 2', a);
    expect(withNamedVote(two, 'Table 1', b)).toEqual({
      path: [],
      tally: { a: 1, b: 1 },
      named: [
        { who: 'Table 2', move: 'a' },
        { who: 'Table 1', move: 'b' },
      ],
    });
    expect(withNamedVote(two, 'Table 2', undefined)).toEqual(one);
    expect(withNamedVote(one, 'Table 1', undefined)).toEqual({ ...nobody, named: [] });
  });

  it('are the fewest hands that a choice can have, and no other’s', () => {
    const [a, b] = choices as [MoveId, MoveId];
    const named = withNamedVote(withNamedVote(nobody, 'Table 1', a), 'Table 2', b);
    expect(withHands(named, a, 0).tally).toEqual({ a: 1, b: 1 });
    expect(withHands(named, a, 5).tally).toEqual({ a: 5, b: 1 });
    expect(withHands(named, a, Number.NaN).tally).toEqual({ a: 1, b: 1 });
    expect(withHands(nobody, a, Number.NaN).tally).toEqual({});
    expect(withHands(nobody, a, 2).tally).toEqual({ a: 2 });
  });

  it('are none of a room that counts hands alone', () => {
    expect(voterNames([nobody])).toEqual([]);
    expect(namedVote(nobody, 'Table 1')).toBeUndefined();
  });

  it('know each name once, in the order they first voted', () => {
    const [a, b] = choices;
    const first = withNamedVote(withNamedVote(nobody, 'Table 2', a), 'Table 1', b);
    const second = withNamedVote(withNamedVote(nobody, 'Table 3', a), 'Table 2', b);
    expect(voterNames([first, second])).toEqual(['Table 2', 'Table 1', 'Table 3']);
  });
});
