import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallHindsight } from '../hindsight/small-hindsight';
import { smallText, textWith } from '../scenario/check/small-scenario';
import { runCommand as run } from './run-command';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'impasse-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(text: string): string {
  const file = join(folder, 'scenario.json');
  writeFileSync(file, text);
  return file;
}

/** A hindsight file that names a scenario as its own, and the small scenario's file beside it. */
function hindsightBeside(scenario: string): { readonly hindsight: string; readonly scenario: string } {
  const hindsight = join(folder, 'hindsight.json');
  writeFileSync(hindsight, JSON.stringify({ ...smallHindsight(), scenario }, null, 2));
  return { hindsight, scenario: fileOf(smallText) };
}

describe('the scenario command', () => {
  it('says of a sound file that nothing is wrong, and what its author may want to know, and ends with 0', () => {
    const { status, out, err } = run('check', fileOf(smallText));
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(
      'information at situations[0].account[0].text\n  A walk can read this more than once.',
    );
    expect(out).toMatch(/\n0 errors and 0 warnings; 2 notes\.\n$/);
  });

  it('says of each diagnostic where it is, what it is and what would fix it, and ends with 1 at an error', () => {
    const text = textWith(['situations', 0, 'moves', 0, 'to'], 'hering');
    const file = fileOf(text);
    const line = text.slice(0, text.indexOf('"hering"')).split('\n').length;
    expect(run('check', file)).toEqual({
      status: 1,
      out: [
        `${file}:${line}:17 error at situations[0].moves[0].to`,
        '  There is no situation or outcome "hering".',
        '  Did you mean "hearing"?',
        '',
        '1 error and 0 warnings.',
        '',
      ].join('\n'),
      err: '',
    });
  });

  it('ends with 0 where there are only warnings', () => {
    const { status, out } = run('check', fileOf(textWith(['phases', 2], { id: 'later', name: 'Later' })));
    expect(status).toBe(0);
    expect(out).toContain('0 errors and 1 warning; 2 notes.');
  });

  it('writes the findings as JSON', () => {
    const { status, out } = run('check', fileOf('{'), '--json');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toEqual({
      findings: [expect.objectContaining({ severity: 'error', path: '', line: 1, column: 2 })],
    });
  });

  it('checks a hindsight file with the scenario that it is told to', () => {
    const sound = hindsightBeside('small');
    expect(run('check', sound.hindsight, '--of', sound.scenario)).toMatchObject({ status: 0, err: '' });
    const { hindsight, scenario } = hindsightBeside('other');
    const { status, out } = run('check', hindsight, '--of', scenario);
    expect(status).toBe(1);
    expect(out).toContain(`${hindsight}:3:15 error at scenario`);
  });

  it('asks for the scenario of a hindsight file where none is named', () => {
    const { status, out, err } = run('check', hindsightBeside('small').hindsight);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('name the scenario that it belongs to with --of');
  });

  it('prints the JSON Schema of hindsight', () => {
    const schema = JSON.parse(run('schema', 'hindsight').out);
    expect(schema).toMatchObject({ title: 'Impasse hindsight', additionalProperties: false });
    expect(Object.keys(schema.properties)).toContain('notes');
  });

  it('ends with 2 at a file that cannot be read', () => {
    const { status, out, err } = run('check', join(folder, 'none.json'));
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('none.json cannot be read');
  });

  it.each([
    [],
    ['check'],
    ['check', 'one', 'two'],
    ['schema', 'more'],
    ['mend', 'x'],
    ['analyse'],
    ['analyse', 'x', '--of', 'y'],
    ['check', 'x', '--of'],
    ['constructor', 'x'],
  ])('says how it is used where it is called with %s %s %s', (...args) => {
    const { status, err } = run(...args);
    expect(status).toBe(2);
    expect(err).toContain('npm run scenario -- check FILE');
  });

  it('runs in Node, and prints the JSON Schema there', () => {
    const out = execFileSync('node', ['src/command/run.mjs', 'schema'], { encoding: 'utf8' });
    expect(JSON.parse(out)).toMatchObject({ type: 'object', additionalProperties: false });
    expect(out).toBe(run('schema').out);
  });
});
