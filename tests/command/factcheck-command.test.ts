import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallText, textWith } from '../scenario/check/small-scenario';
import { runCommand } from './run-command';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'impasse-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function factcheck(text: string, ...more: string[]) {
  const file = join(folder, 'scenario.json');
  writeFileSync(file, text);
  return runCommand('factcheck', file, ...more);
}

describe('the command that checks every statement', () => {
  it('writes each with its passage and the contexts in which it is read, as Markdown', () => {
    const { status, out, err } = factcheck(
      textWith(['situations', 0, 'account', 0, 'text'], 'It is *still* for sale.'),
    );
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const lines = out.split('\n');
    expect(lines[0]).toBe('# Every statement of “A sale”, its source, and where it is read');
    expect(lines[2]).toBe(
      'small, version 1. 4 walks lead from the start to an end, through 9 states; each was followed.',
    );
    const at = lines.indexOf('- **Account.** It is \\*still\\* for sale.');
    expect(lines.slice(at, at + 6)).toEqual([
      '- **Account.** It is \\*still\\* for sale.',
      '  - **Look:** What came just before differs: nothing yet or a move by Buyer. Does it fit each?',
      '  - **Look:** It says “still”. Is that so each time it is read?',
      '  - P1 says it, at “they meet on Monday”. They meet.',
      '  - All 4 walks read it, 3 of them more than once.',
      '    - At the start: 4 walks, for the first time. The price: unsaid.',
    ]);
    expect(lines[at + 6]).toBe(
      '    - After “The buyer refuses”: 3 walks, never for the first time. The price: high or fair.',
    );
  });

  it('says of walks without number that they are, and counts states', () => {
    const { out } = factcheck(textWith(['situations', 0, 'moves', 0, 'sets'], []));
    expect(out).toContain(
      'Walks can come back to where they were, so they are without number and are not counted.',
    );
    expect(out).toContain('It is read at 2 states; a walk can come back to it.');
    expect(out).toContain('After “The buyer refuses”: 1 state, never for the first time.');
  });

  it('writes a page of its own as HTML, in which no text is taken for a tag', () => {
    const { status, out } = factcheck(
      textWith(['situations', 0, 'account', 0, 'text'], 'A <b>boat</b>.'),
      '--html',
    );
    expect(status).toBe(0);
    expect(out).toMatch(/^<!doctype html>/);
    expect(out).toContain('A &#60;b&#62;boat&#60;/b&#62;.');
    expect(out).toContain('They meet.');
    expect(out).toContain(
      '<li>After “The buyer refuses”: 3 walks, never for the first time. The price: high or fair.</li>',
    );
  });

  it('writes all that was found as JSON, numbers of walks to the last digit', () => {
    const { status, out } = factcheck(smallText, '--json');
    expect(status).toBe(0);
    const { statements, ...rest } = JSON.parse(out);
    expect(rest).toEqual({
      scenario: { id: 'small', version: 1, title: 'A sale' },
      states: { count: 9 },
      walks: { count: '4' },
    });
    expect(statements).toContainEqual(
      expect.objectContaining({
        kind: 'account',
        text: 'The boat is for sale.',
        path: ['situations', 0, 'account', 0],
        marks: ['movers'],
        reading: expect.objectContaining({ isRepeated: true, walks: { read: '4', again: '3' } }),
      }),
    );
  });

  it('writes one form at a time, and a page of nothing else', () => {
    for (const words of [
      ['factcheck', 'x', '--html', '--json'],
      ['analyse', 'x', '--html'],
      ['check', 'x', '--html'],
    ]) {
      expect(runCommand(...words)).toMatchObject({ status: 2, out: '' });
    }
  });

  it('tells the errors of a file that has some instead', () => {
    const { status, err } = factcheck(textWith(['situations', 0, 'moves', 0, 'to'], 'hering'));
    expect(status).toBe(1);
    expect(err).toContain('There is no situation or outcome "hering".');
  });
});
