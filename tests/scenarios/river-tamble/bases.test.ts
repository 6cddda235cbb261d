import { describe, expect, it } from 'vitest';
import { otherTexts, sentencesOf, statements } from '../statements';
import { lines, paragraphs } from './case-sheet';
import { scenario } from './river-tamble';

const all = statements(scenario);
const texts = [...all.map(({ text }) => text), ...otherTexts(scenario)];
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe('the case sheet', () => {
  it('says before anything else that it is fiction made for teaching, and so does the scenario', () => {
    expect(lines[1]).toMatch(/^This case is fiction, made for teaching\./);
    expect(scenario.sources[0]?.title).toMatch(/fictional .* made for teaching/);
    expect(scenario.sources[0]?.silent[0]).toMatch(/the case is fiction/);
    expect(scenario.invitation).toMatch(/^A made-up case for teaching/);
  });

  it('has ten paragraphs, and the scenario tells of each of them in order', () => {
    expect(paragraphs.size).toBe(10);
    expect(scenario.sources[0]?.passages.map(({ id }) => id as string)).toEqual([...paragraphs.keys()]);
  });
});

describe('what the teaching case rests on', () => {
  it('cites every paragraph, with locators of at most eight words that stand there to the letter', () => {
    const cited = all.flatMap(({ where, basis }) => (basis.kind === 'document' ? [{ where, ...basis }] : []));
    expect(new Set(cited.map(({ cite }) => cite as string))).toEqual(new Set(paragraphs.keys()));
    for (const { where, locator } of cited) expect(locator, where).toMatch(/^\S+( \S+){0,7}$/);
    expect(cited.filter(({ cite, locator }) => !paragraphs.get(cite)?.includes(locator))).toEqual([]);
  });

  it('gives the reason of every inference in a whole sentence', () => {
    for (const { where, text, basis } of all) {
      if (basis.kind === 'document') continue;
      expect(basis.reason, `${where}: ${text}`).toMatch(/^(¶\d|[A-Z]).{30,}\.$/s);
      expect(basis.reason, `${where}: ${text}`).not.toBe(text);
    }
  });

  it('repeats no sentence of the case sheet and no run of ten of its words', () => {
    const theirs = [...paragraphs.values()].map((paragraph) => ` ${plain(paragraph)} `);
    const sentences = new Set([...paragraphs.values()].flatMap(sentencesOf).map(plain));
    expect(sentences.size).toBeGreaterThan(20);
    const copied = texts.filter((text) => {
      const words = plain(text).split(' ');
      const runs = words
        .map((_word, index) => words.slice(index, index + 10))
        .filter(({ length }) => length === 10);
      return (
        sentencesOf(text).some((sentence) => sentences.has(plain(sentence))) ||
        runs.some((run) => theirs.some((paragraph) => paragraph.includes(` ${run.join(' ')} `)))
      );
    });
    expect(copied).toEqual([]);
  });

  it('raises its voice nowhere', () => {
    expect([...texts, ...lines].filter((text) => text.includes('!'))).toEqual([]);
  });
});
