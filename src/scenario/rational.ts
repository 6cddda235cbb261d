/** An exact fraction in lowest terms; the denominator is above 0. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const zero: Rational = { top: 0n, bottom: 1n };
export const one: Rational = { top: 1n, bottom: 1n };

/** The fraction of two integers, the second not 0. */
export function rational(top: bigint | number, bottom: bigint | number = 1n): Rational {
  const [over, under] = [BigInt(top), BigInt(bottom)];
  if (under === 0n) throw new Error('A fraction has no denominator of 0');
  const shared = greatestDivisor(over, under);
  const sign = under < 0n ? -1n : 1n;
  return { top: (sign * over) / shared, bottom: (sign * under) / shared };
}

function greatestDivisor(first: bigint, second: bigint): bigint {
  let [one, other] = [first < 0n ? -first : first, second < 0n ? -second : second];
  while (other !== 0n) [one, other] = [other, one % other];
  return one === 0n ? 1n : one;
}

export function plus(first: Rational, second: Rational): Rational {
  if (first.bottom === second.bottom) return rational(first.top + second.top, first.bottom);
  return rational(first.top * second.bottom + second.top * first.bottom, first.bottom * second.bottom);
}

export function times(first: Rational, second: Rational): Rational {
  return rational(first.top * second.top, first.bottom * second.bottom);
}

/** Below 0, 0 or above 0, as the first is smaller than, the same as or larger than the second. */
export function compareRationals(first: Rational, second: Rational): number {
  const difference = first.top * second.bottom - second.top * first.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** How a scenario file writes a number: a whole one, a fraction or a decimal, such as `3`, `-11/2` or `0.25`. */
export const rationalForm = /^-?\d+(?:\/0*[1-9]\d*|\.\d+)?$/;

const written = /^([+-]?)(?:(\d+)\/(\d+)|(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?)$/;

/** Longer numbers are refused, lest a file make arithmetic slow. */
const longestNumber = 100;

/**
 * A number as written: an integer, a decimal such as "0.25" or "1e3", or a fraction such as "-11/2".
 * @returns undefined where it is none of these, or longer than a hundred characters
 */
export function readRational(text: string): Rational | undefined {
  if (text.length > longestNumber) return undefined;
  const [, sign, over, under, whole = '', part = '', exponent = '0'] = written.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const signed = (digits: string) => BigInt(digits) * (sign === '-' ? -1n : 1n);
  if (over !== undefined && under !== undefined) {
    return BigInt(under) === 0n ? undefined : rational(signed(over), BigInt(under));
  }
  if (whole + part === '') return undefined;
  const power = Number(exponent) - part.length;
  const digits = signed(whole + part);
  return power >= 0 ? rational(digits * 10n ** BigInt(power)) : rational(digits, 10n ** BigInt(-power));
}

/** A finite number by its shortest decimal, so that 0.1 is a tenth. */
export function rationalOf(number: number): Rational {
  const read = readRational(String(number));
  if (!read) throw new Error(`${number} is no finite number`);
  return read;
}

/** "5", or "-11/2". */
export function formatRational({ top, bottom }: Rational): string {
  return bottom === 1n ? `${top}` : `${top}/${bottom}`;
}

/** The nearest floating-point number, about. */
export function approximately({ top, bottom }: Rational): number {
  const [over, under] = [Number(top), Number(bottom)];
  if (Number.isFinite(over) && Number.isFinite(under)) return over / under;
  // Both are cut to the digits that matter, lest they overflow.
  const cut = BigInt(Math.max(0, bottom.toString(2).length - 64));
  return Number(top >> cut) / Number(bottom >> cut);
}
