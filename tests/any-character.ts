import fc from 'fast-check';

const firstSurrogate = 0xd800;
const surrogates = 0x800;
const last = 0x10ffff;

/** Any character for a random text: fast-check's own `binary` first lists the whole of Unicode, which takes a second. */
export const anyCharacter = fc.nat(last - surrogates).map(
  (number) => String.fromCodePoint(number < firstSurrogate ? number : number + surrogates),
  (character) => {
    const point =
      typeof character === 'string' && [...character].length === 1 ? character.codePointAt(0) : undefined;
    if (point === undefined) throw new Error('This is not one character');
    return point < firstSurrogate ? point : point - surrogates;
  },
);
