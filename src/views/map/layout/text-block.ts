/** A text broken into lines, and the room it takes, in pixels. */
export interface Block {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A size of type and its line's height, in pixels. */
export interface TypeSize {
  readonly size: number;
  readonly line: number;
}

/**
 * Breaks a text between words into lines no wider than the room (a longer word stands alone) and says the room it
 * takes, so that it can be laid out where there is no page to measure it on.
 */
export function blockOf(text: string, room: number, { size, line }: TypeSize): Block {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && textWidth(`${last} ${word}`) * size <= room) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return { lines, width: Math.max(...lines.map(textWidth)) * size, height: lines.length * line };
}

/** Advance widths in ems, by class of letter, measured on Public Sans at weight 600: Newsreader's are narrower. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ .,:;'’ijlI()|]/, 0.29],
  [/[frtJ1\-/“”"]/, 0.43],
  [/[acekosvyxz?L–]/, 0.56],
  [/[bdghnpquFT7]/, 0.62],
  [/[wHNQGO&]/, 0.78],
  [/[mMW%]/, 0.95],
  [/[—\u2E80-\uFFFF]/, 1.13],
];
const widthOfOthers = 0.7;
const known = new Map<string, number>();

/** How wide a line of text is, in ems of its size; a little more rather than less. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    let own = known.get(letter);
    if (own === undefined) {
      own = widths.find(([letters]) => letters.test(letter))?.[1] ?? widthOfOthers;
      known.set(letter, own);
    }
    width += own;
  }
  return width;
}
