import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  approximately,
  compareRationals,
  formatRational,
  one,
  plus,
  type Rational,
  rational,
  rationalForm,
  rationalOf,
  readRational,
  times,
  zero,
} from '../../src/scenario/rational';
import { runs } from '../random-runs';

const any: fc.Arbitrary<Rational> = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 30n }))
  .map(([top, bottom]) => rational(top, bottom));
const minus = rational(-1);
const isInLowestTerms = ({ top, bottom }: Rational) => {
  let [a, b] = [top < 0n ? -top : top, bottom];
  while (b > 0n) [a, b] = [b, a % b];
  return bottom > 0n && a === 1n;
};

describe('a number as a scenario file writes it', () => {
  it.each([
    ['3', '3'],
    ['-11/2', '-11/2'],
    ['6/4', '3/2'],
    ['-0', '0'],
    ['0.25', '1/4'],
    ['-1.50', '-3/2'],
    ['007/002', '7/2'],
  ])('is “%s”, which is %s', (text, written) => {
    expect(rationalForm.test(text)).toBe(true);
    expect(formatRational(readRational(text) ?? zero)).toBe(written);
  });

  it.each(['22/-4', '1/0', '1/00', '.5', '5.', '1e3', '+1', '1.5/2', '', ' 1', '1 ', '½', '0x1'])(
    'is not “%s”',
    (text) => {
      expect(rationalForm.test(text)).toBe(false);
    },
  );
});

describe('an exact fraction', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(any, (one) => {
        expect(readRational(formatRational(one))).toEqual(one);
        expect(rationalForm.test(formatRational(one))).toBe(true);
        expect(isInLowestTerms(one)).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });

  it('is added and multiplied exactly', () => {
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(plus(a, b)).toEqual(plus(b, a));
        expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
        expect(plus(plus(a, b), times(minus, b))).toEqual(a);
        expect([plus(a, zero), times(a, one)]).toEqual([a, a]);
        expect(isInLowestTerms(times(a, b))).toBe(true);
      }),
      { numRuns: runs(500) },
    );
    expect(plus(rationalOf(0.1), rationalOf(0.2))).toEqual(rational(3, 10));
  });

  it('is ordered as numbers are', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(compareRationals(a, b)).toBe(0 - compareRationals(b, a));
        expect(compareRationals(plus(a, one), a)).toBe(1);
        expect(compareRationals(plus(a, times(minus, b)), zero)).toBe(compareRationals(a, b));
      }),
      { numRuns: runs(500) },
    );
    expect(compareRationals(rational(1, 3), rationalOf(0.333333333333))).toBe(1);
  });

  it('is nearly a number of the machine’s, however large its parts', () => {
    expect(approximately(rational(-11, 2))).toBe(-5.5);
    expect(approximately(rational(2n * 10n ** 400n, 4n * 10n ** 400n + 1n))).toBeCloseTo(0.5, 12);
    expect(approximately(rational(-(10n ** 400n), 3n * 10n ** 399n + 1n))).toBeCloseTo(-10 / 3, 12);
  });

  it('has no 0 below, and no sign there', () => {
    expect(() => rational(1, 0)).toThrow('A fraction has no denominator of 0');
    expect(rational(6, -4)).toEqual({ top: -3n, bottom: 2n });
  });
});
