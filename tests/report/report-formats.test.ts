import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Report, reportOf } from '../../src/report/report';
import { reportCsv } from '../../src/report/report-csv';
import { reportJson } from '../../src/report/report-json';
import { reportMarkdown } from '../../src/report/report-markdown';
import type { Scenario } from '../../src/scenario/types';
import { movesTo, newWalk, takeMoves } from '../../src/walk/walk';
import { anyCharacter } from '../any-character';
import { runs } from '../random-runs';
import { randomScenario } from '../scenario/random-scenario';
import { shortest, tiktok } from '../tiktok';
import { anySession } from '../walk/any-session';

const made = '2026-03-02';
const link = 'https://impasse.example/#/explore?s=x.1&w=abcd';

/** Texts that mean something to Markdown, to a spreadsheet or to CSV. */
const awkward = fc.oneof(
  fc.constantFrom(
    ...['=1+2', '+1', '-1', '@cmd', '\t=1', '# Heading', '- item', '1. item', '1) item', '> quote'],
    ...['*bold* _it_', '[a](javascript:b)', '<b>', '&lt;', '`code`', '~~~', '---', '===', '|a|b|', '\\'],
    ...['a "quoted", cell', 'two\nlines', 'two\r\n\r\n# lines', "'", ''],
  ),
  fc.string({ maxLength: 20, unit: anyCharacter }),
);

/** The report of any session of any scenario, whose texts and notes are awkward. */
const anyReport: fc.Arbitrary<Report> = fc
  .tuple(randomScenario(), fc.array(awkward, { minLength: 8, maxLength: 8 }))
  .map(([scenario, texts]) => withTexts(scenario, texts))
  .chain((scenario) => fc.tuple(fc.constant(scenario), anySession(scenario), awkward))
  .map(([scenario, { walk, votes, played = [], rankings = {} }, text]) =>
    reportOf(scenario, walk, { notes: [{ path: movesTo(walk), text }], votes, played, rankings, link, made }),
  );

/** The scenario with some of its texts put in place of others; an empty one stays as it was. */
function withTexts(scenario: Scenario, texts: readonly string[]): Scenario {
  let turn = 0;
  const other = (text: string) => texts[turn++ % texts.length] || text;
  return {
    ...scenario,
    title: other(scenario.title),
    parties: scenario.parties.map((party) => ({
      ...party,
      name: other(party.name),
      interests: party.interests.map((interest) => ({ ...interest, name: other(interest.name) })),
    })),
    situations: scenario.situations.map((situation) => ({
      ...situation,
      title: other(situation.title),
      moves: situation.moves.map((move) => ({ ...move, story: other(move.story), does: other(move.does) })),
    })),
  };
}

/** CSV as rows of cells, by the grammar of RFC 4180 alone. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const [, quoted, bare = '', end] = cell.exec(text) ?? [];
    if (end === undefined) throw new Error(`No cell at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** A cell as it was before a formula was made harmless. */
const meant = (cell = '') => cell.replace(/^'(?=[=+\-@\t\r])/, '');
/** What Markdown shows of an escaped text. */
const shown = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

describe('a report as CSV', () => {
  it('has a row for every interest of every party at every step, of any walk', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const [header = [], ...rows] = parseCsv(reportCsv(report));
        const interests = report.parties.flatMap((party) =>
          party.interests.map((interest) => ({ party: party.name, ...interest })),
        );
        expect(rows).toHaveLength(interests.length * (report.steps.length + 1));
        for (const row of rows) {
          expect(row).toHaveLength(header.length);
          for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        }
        const last = rows.slice(rows.length - interests.length);
        expect(last.map((row) => [meant(row[4]), meant(row[5]), row[7]])).toEqual(
          interests.map(({ party, name, standing }) => [party, name, standing]),
        );
        expect(meant(last[0]?.[2])).toBe(report.steps.at(-1)?.story ?? '');
        expect(meant(last[0]?.[10])).toBe(report.steps.at(-1)?.note ?? report.startNote);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('a report as JSON', () => {
  it('is the report and its format', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const plain = JSON.parse(JSON.stringify(report));
        expect(JSON.parse(reportJson(report))).toEqual({ format: 'impasse-report-1', ...plain });
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('a report as Markdown', () => {
  it('has the headings of a report and no others, whatever its texts and notes hold', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const lines = reportMarkdown(report).split('\n');
        const headings = lines.filter((line) => /^\s*(>\s*)?#{1,6}( |$)/.test(line)).map(shown);
        const { place, parties, assumptions, orders } = report;
        expect(headings).toEqual([
          `# ${oneLine(report.title)}`,
          `## ${place.kind === 'outcome' ? 'Outcome' : 'Where it stands'}: ${oneLine(place.title)}`,
          '## How we got here',
          '## What it means for each party',
          ...parties.map(({ name }) => `### ${oneLine(name)}`),
          ...(assumptions.length > 0 ? ['## Assumptions set'] : []),
          ...(orders.length > 0 ? ['## Orders set'] : []),
          ...(report.class ? ['## What the class did'] : []),
          '## Sources',
        ]);
        const steps = lines.filter((line) => /^\s*(>\s*)?\d+[.)]/.test(line));
        expect(steps.map((line) => Number.parseInt(line, 10))).toEqual(report.steps.map(({ step }) => step));
        for (const [index, { story }] of report.steps.entries()) {
          expect(shown(steps[index] ?? '')).toContain(oneLine(story));
        }
        for (const line of lines) {
          expect(line.replace(/\(<.*>\)|^ *> /g, '')).not.toMatch(/(^|[^\\])(\\\\)*[<`|~]/);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it('reads as a page', async () => {
    const walk = takeMoves(tiktok, newWalk(), shortest.fullBan);
    const notes = [{ path: shortest.fullBan.slice(0, 1), text: 'Ask why.\n# Not a heading' }];
    const text = reportMarkdown(reportOf(tiktok, walk, { notes, votes: [], link, made }));
    expect(text).toContain('\n## Outcome: ');
    expect(text).toContain('\n1. **');
    expect(text).toContain('\n   > Ask why.\n   > \\# Not a heading\n');
    expect(text).toContain(`[Open this walk](<${link}>)`);
  });
});
