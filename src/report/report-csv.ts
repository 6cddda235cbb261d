import type { Standing } from '../scenario/types';
import type { Report } from './report';

const header = [
  'step',
  'made by',
  'move',
  'leads to',
  'party',
  'interest',
  'standing before',
  'standing',
  'what it means',
  'basis',
  'note',
];

/**
 * A report's standings as CSV (RFC 4180): for each step, the start as step 0, a row for every interest of every party.
 * A cell that a spreadsheet would take for a formula has an apostrophe before it.
 */
export function reportCsv(report: Report): string {
  const interests = report.parties.flatMap(({ name, interests }) =>
    interests.map(({ id, name: interest, start }) => ({ party: name, id, interest, start })),
  );
  const rows: string[][] = [header];
  const standings = new Map<string, Standing>();
  for (const { party, interest, start } of interests) {
    rows.push(['0', '', '', '', party, interest, start, start, '', '', report.startNote]);
  }
  for (const { step, mover, story, to, changes, note } of report.steps) {
    for (const { id, party, interest, start } of interests) {
      const before = standings.get(id) ?? start;
      const change = changes.find((candidate) => candidate.interest === id);
      const after = change?.to ?? before;
      standings.set(id, after);
      const told = [change?.text ?? '', change?.mark ?? ''];
      rows.push([String(step), mover, story, to, party, interest, before, after, ...told, note]);
    }
  }
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
