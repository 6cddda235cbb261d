import { readFileSync } from 'node:fs';

const sheet = new URL('../../../src/scenarios/river-tamble/case-sheet.md', import.meta.url);

/** The case sheet's lines as written. */
export const lines = readFileSync(sheet, 'utf8').split('\n').filter(Boolean);

/** Its numbered paragraphs by ¶, in order, each without its number. */
export const paragraphs = new Map(
  lines.flatMap((line) => {
    const [, number, text] = /^(¶\d+) (.+)$/.exec(line) ?? [];
    return number && text ? [[number, text] as const] : [];
  }),
);
