import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openMoves, startState, stateAfter } from '../../src/scenario/states';
import { readAddress, writeAddress } from '../../src/url/address';
import type { ViewId } from '../../src/url/view-id';
import { movesTo } from '../../src/walk/walk';
import { runs } from '../random-runs';
import { tiktok } from '../tiktok';
import { anySession } from '../walk/any-session';

const views: ViewId[] = ['explore', 'map', 'report'];

/** Two hundred links as the app writes them, the same in each run. */
const links = fc
  .sample(anySession(tiktok), { numRuns: runs(200), seed: 8122022 })
  .map(({ walk, likelihoods, answerLikelihoods, rankings }, index) =>
    writeAddress(tiktok, {
      view: views[index % views.length] ?? 'explore',
      moves: movesTo(walk),
      assumptions: walk.assumptions,
      likelihoods,
      answerLikelihoods,
      ...(rankings && { rankings }),
    }),
  );

/** What has broken readers of addresses before. */
const bait = [
  ...['%', '%zz', '%00', '%E2%80', '%ff%fe', '+', '&', '=', '#', '?', '/', '.', ',', '~', '~~', '!'],
  ...['\u0000', '\ud800', '\u{1f600}', 'é', '\u202e', '<script>alert(1)</script>', 'javascript:alert(1)'],
  ...[
    '__proto__',
    'constructor.prototype',
    'a=__proto__.x',
    '&a=constructor.x',
    '&w=',
    '&l=',
    '&al=',
    '&s=',
    '&r=',
  ],
  ...['l=~__proto__~AB', '~toString~AA', '9'.repeat(400), 'A'.repeat(3_000), 'a.'.repeat(6_000)],
];

/** One change: what is done, where, how much, and with which bait. */
const mutation = fc.tuple(
  fc.constantFrom('cut', 'put', 'swap', 'escape', 'repeat', 'join'),
  fc.nat(10_000),
  fc.nat(40),
  fc.constantFrom(...bait),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer One> ? One : never;

function mutated(link: string, [what, where, much, put]: Mutation): string {
  const at = where % (link.length + 1);
  const [before, piece, after] = [link.slice(0, at), link.slice(at, at + much), link.slice(at + much)];
  if (what === 'cut') return before + after;
  if (what === 'put') return before + put + piece + after;
  if (what === 'swap') return after + piece + before;
  if (what === 'escape') {
    const escaped = [...piece].map((letter) => `%${(letter.codePointAt(0) ?? 0).toString(16)}`).join('');
    return before + escaped + after;
  }
  if (what === 'repeat') return before + piece.repeat(much) + after;
  return link + (links[where % links.length] ?? '');
}

it('reads mutated links without throwing, each as a walk that can be walked', () => {
  const clean = Reflect.ownKeys(Object.prototype).length;
  const seen = { whole: 0, faulty: 0, stopped: 0, tooLong: 0, weighed: 0 };
  const longestAnswer = 20_000;
  fc.assert(
    fc.property(
      fc.nat(links.length - 1),
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      (index, mutations) => {
        const read = readAddress(tiktok, mutations.reduce(mutated, links[index] ?? ''), views);
        if (!views.includes(read.view)) throw new Error(`It opened a view “${read.view}”`);
        const said = read.problems.join('\n');
        if (said.length > longestAnswer) throw new Error(`It said ${said.length} characters`);
        let state = startState(tiktok);
        for (const id of read.moves) {
          const move = openMoves(tiktok, state).find((candidate) => candidate.id === id);
          if (!move) throw new Error(`It walked through “${id}”`);
          state = stateAfter(tiktok, move, state);
        }
        for (const [id, weight = -1] of Object.entries(read.likelihoods ?? {})) {
          if (!(weight >= 0 && weight <= 999)) throw new Error(`It weighed “${id}” ${weight}`);
          seen.weighed += 1;
        }
        if (Reflect.ownKeys(Object.prototype).length !== clean) throw new Error('It changed every object');
        seen[read.problems.length > 0 ? 'faulty' : 'whole'] += 1;
        if (said.includes('so the walk stops')) seen.stopped += 1;
        if (said.includes('too long for a walk')) seen.tooLong += 1;
      },
    ),
    { numRuns: runs(100_000) },
  );
  for (const [kind, number] of Object.entries(seen))
    expect(number, kind).toBeGreaterThan(runs(100_000) / 1000);
}, 120_000);
