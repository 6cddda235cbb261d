import { describe, expect, it } from 'vitest';
import { tiktok as scenario } from '../../tiktok';
import { otherTexts, sentencesOf, statements } from '../statements';
import { briefing } from './briefing';

const all = statements(scenario);
const cited = all.flatMap(({ where, basis }) => (basis.kind === 'document' ? [{ where, ...basis }] : []));
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe('what the scenario rests on', () => {
  it('tells of the seven paragraphs and the five questions, once each and in order', () => {
    expect(scenario.sources[0]?.passages.map((passage) => passage.id)).toEqual(
      '¶1 ¶2 ¶3 ¶4 ¶5 ¶6 ¶7 Q1 Q2 Q3 Q4 Q5'.split(' '),
    );
  });

  it('cites only passages that there are, with a locator of at most eight words', () => {
    const known = new Set(scenario.sources[0]?.passages.map((passage) => passage.id));
    expect(cited.length).toBeGreaterThan(0);
    for (const { where, cite, locator } of cited) {
      expect(known, where).toContain(cite);
      expect(locator, where).toMatch(/^\S+( \S+){0,7}$/);
    }
  });

  it('gives the reason of every inference in a whole sentence', () => {
    for (const { where, text, basis } of all) {
      if (basis.kind === 'document') continue;
      expect(basis.reason, `${where}: ${text}`).toMatch(/^[A-Z¶].{30,}\.$/s);
      expect(basis.reason, `${where}: ${text}`).not.toBe(text);
    }
  });

  it.skipIf(!briefing)('finds every locator to the letter in the passage it cites', () => {
    const missing = cited.filter(({ cite, locator }) => !briefing?.get(cite)?.includes(locator));
    expect(missing).toEqual([]);
  });

  it.skipIf(!briefing)('repeats no sentence of the document', () => {
    const theirs = new Set([...(briefing?.values() ?? [])].flatMap(sentencesOf).map(plain));
    expect(theirs.size).toBeGreaterThan(20);
    const ours = [...all.map(({ text }) => text), ...otherTexts(scenario)].flatMap((text) => [
      text,
      ...sentencesOf(text),
    ]);
    expect(ours.filter((sentence) => theirs.has(plain(sentence)))).toEqual([]);
  });

  it.skipIf(!briefing)('shares no run of eight words with the document', () => {
    const theirs = [...(briefing?.values() ?? [])].map((passage) => ` ${plain(passage)} `);
    const texts = [...all.map(({ text }) => text), ...otherTexts(scenario)];
    const copied = texts.filter((text) => {
      const words = plain(text).split(' ');
      return words.some((_word, index) => {
        const run = words.slice(index, index + 8);
        return run.length === 8 && theirs.some((passage) => passage.includes(` ${run.join(' ')} `));
      });
    });
    expect(copied).toEqual([]);
  });
});
