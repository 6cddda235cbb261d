import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../src/url/address';
import { codeOf } from '../../src/url/address-code';
import type { ViewId } from '../../src/url/view-id';
import { drawn } from '../drawn-scenario';
import { moves, shortest, tiktok } from '../tiktok';

const views: ViewId[] = ['explore', 'source'];

describe('an address', () => {
  it('longer than any walk opens at the start and says so', () => {
    const read = readAddress(tiktok, `#/explore?w=${'x'.repeat(1e6)}`, views);
    expect(read).toEqual({
      view: 'explore',
      moves: [],
      assumptions: {},
      problems: ['It is longer than 10,000 characters, too long for a walk.'],
    });
    const longest = `#/explore?x=${'x'.repeat(10_000 - '#/explore?x='.length)}`;
    expect(readAddress(tiktok, longest, views).problems).toEqual([]);
    expect(readAddress(tiktok, `${longest}x`, views).problems).toHaveLength(1);
  });

  it('of a thousand steps is walked to its end, and of more is not', () => {
    const circle = drawn({ there: 'back', back: 'there' });
    const code = codeOf('there-back') + codeOf('back-there');
    const longest = readAddress(circle, `#/explore?w=${code.repeat(500)}`, views);
    expect(longest.moves).toHaveLength(1_000);
    expect(longest.problems).toEqual([]);
    const longer = readAddress(circle, `#/explore?w=${code.repeat(501)}`, views);
    expect(longer.moves).toEqual(longest.moves);
    expect(longer.problems).toEqual([
      'Step 1001 of 1002 cannot be taken at “there”, so the walk stops before it.',
    ]);
  });

  it('has a hundred answers at most', () => {
    const { problems, assumptions } = readAddress(tiktok, `#/explore?a=${'x,'.repeat(100)}sS`, views);
    expect(problems).toHaveLength(100);
    expect(assumptions).toEqual({});
  });

  it('with a step that cannot be taken stops before it and says which', () => {
    const address = writeAddress(tiktok, {
      view: 'explore',
      moves: moves('offerData acceptData sign'),
      assumptions: {},
    });
    const read = readAddress(tiktok, address, views);
    expect(read.moves).toEqual(moves('offerData acceptData'));
    expect(read.problems).toEqual([
      'Step 3 of 3 cannot be taken at “TikTok and Washington at the table”, so the walk stops before it.',
    ]);
  });

  it('with a step beyond an outcome stops there', () => {
    const walked = shortest.agreement.map(codeOf).join('');
    const read = readAddress(tiktok, `#/explore?w=${walked}vEx`, views);
    expect(read.moves).toEqual(shortest.agreement);
    expect(read.problems).toEqual([
      'Step 8 of 9 cannot be taken at “An agreement”, so the walk stops before it.',
    ]);
  });

  describe('of an earlier version', () => {
    it('names it where it does not make sense any more, and opens as far as it does', () => {
      const read = readAddress(tiktok, '#/explore?s=tiktok-2022.0&w=vEDQ!!', views);
      expect(read.moves).toEqual(moves('offerData acceptData'));
      expect(read.problems).toEqual([
        'Step 3 of 3 cannot be taken at “TikTok and Washington at the table”, so the walk stops before it.',
        'It was made with version 0 of the scenario; this is version 1.',
      ]);
    });

    it('opens without a word where it makes sense', () => {
      expect(readAddress(tiktok, '#/explore?s=tiktok-2022.0&w=vEDQ', views).problems).toEqual([]);
    });

    it.each(['s=tiktok-2022.1', 's=tiktok-2022'])('is nothing to name where it is “%s”', (scenario) => {
      expect(readAddress(tiktok, `#/explore?${scenario}&w=!!`, views).problems).toEqual([
        'Step 1 of 1 cannot be taken at “TikTok and Washington at the table”, so the walk stops before it.',
      ]);
    });
  });

  it('of another scenario says so and is read no further', () => {
    expect(readAddress(tiktok, '#/source?s=other.1&w=vE&a=sS', views)).toEqual({
      view: 'source',
      moves: [],
      assumptions: {},
      problems: [
        'It is for another scenario, “other”, which is not on this device. Open its file, and its place is found again.',
      ],
    });
  });

  it.each([
    ['nowhere', 'nowhere'],
    ['a'.repeat(40), 'a'.repeat(40)],
    ['a'.repeat(41), `${'a'.repeat(40)}…`],
  ])('of an unknown view, “%s”, shows the first one and says so', (view, told) => {
    const read = readAddress(tiktok, `#/${view}?s=tiktok-2022.1&w=vE`, views);
    expect(read).toEqual({
      view: 'explore',
      moves: moves('offerData'),
      assumptions: {},
      problems: [`There is no view called “${told}”.`],
    });
  });

  it.each(['x.y', 'concede.maybe', 'concede', 'zz'])(
    'with an unknown answer, “%s”, leaves it open',
    (answer) => {
      const read = readAddress(tiktok, `#/explore?a=${answer},sS`, views);
      expect(read.assumptions).toEqual({ concede: 'nothing' });
      expect(read.problems).toEqual([
        `The assumption “${answer}” is not one of this scenario’s; it is left open.`,
      ]);
    },
  );
});
