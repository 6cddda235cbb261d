import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../src/url/address';
import { mendFragment, mendHref } from '../../src/url/mend-link';
import { movesTo } from '../../src/walk/walk';
import { runs } from '../random-runs';
import { moves, tiktok } from '../tiktok';
import { anySession } from '../walk/any-session';

const link = writeAddress(tiktok, { view: 'map', moves: moves('offerData acceptData'), assumptions: {} });

describe('a link that was mangled on its way', () => {
  it.each([
    ['&amp; for &', link.replaceAll('&', '&amp;')],
    ['&amp;amp; for &', link.replaceAll('&', '&amp;amp;')],
    ['%26 for &', link.replaceAll('&', '%26')],
    ['every mark escaped', `#${encodeURIComponent(link.slice(1))}`],
    ['a bracket after it', `${link})`],
    ['a full stop after it', `${link}.`],
    ['a quotation mark after it', `${link}%22`],
    ['a bracket and a comma after it', `${link}>,`],
    ['a curly quotation mark after it', `${link}%E2%80%9D`],
  ])('with %s opens the place meant', (_, mangled) => {
    expect(mendFragment(mangled)).toBe(link);
  });

  it('with %23 for # is found again, its path and query too', () => {
    const page = 'https://host.example/impasse/';
    expect(mendHref(`${page}${link.replace('#', '%23')}`)).toBe(`${page}${link}`);
    expect(mendHref(`${page}?embed%23${link.slice(1)}`)).toBe(`${page}?embed${link}`);
    expect(mendHref(`${page}${link}`)).toBeUndefined();
    expect(mendHref(page)).toBeUndefined();
  });

  it('that lost its last letter says that it may have been cut', () => {
    const { moves: walked, problems } = readAddress(tiktok, link.slice(0, -1), ['explore', 'map']);
    expect(walked).toEqual(moves('offerData'));
    expect(problems).toEqual([
      'The link ends in the middle of step 2, so the walk stops before it. It may have been cut on its way: ask for it again.',
    ]);
  });
});

it('any link that the app writes stays as it is, its notes too', () => {
  fc.assert(
    fc.property(
      anySession(tiktok),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', '.', ')', '!', '&', '”'),
      (session, words, mark) => {
        const { walk, likelihoods, answerLikelihoods, rankings } = session;
        const written = writeAddress(tiktok, {
          view: 'explore',
          moves: movesTo(walk),
          assumptions: walk.assumptions,
          likelihoods,
          answerLikelihoods,
          ...(rankings && { rankings }),
          notes: [{ path: [], text: `${words}${mark}` }],
        });
        expect(mendFragment(written)).toBe(written);
      },
    ),
    { numRuns: runs(200) },
  );
});
