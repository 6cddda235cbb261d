import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledIds } from '../../src/command/read-scenario';
import { smallScenario, smallText, textWith } from '../scenario/check/small-scenario';
import { runCommand } from './run-command';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'impasse-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function analyse(text: string, ...more: string[]) {
  const file = join(folder, 'scenario.json');
  writeFileSync(file, text);
  return runCommand('analyse', file, ...more);
}

/** The small scenario without the move that leads back, so that each of its paths ends. */
const straight = textWith(['situations', 1, 'moves', 0]);

describe('the command that analyses a scenario', () => {
  it('says what can happen, by how many paths, what each needs, where doors close, who decides and how likely', () => {
    const { status, out, err } = analyse(smallText);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toBe(
      [
        'A sale (small, version 1)',
        'From its start, nothing assumed: 9 states, all of them explored.',
        '',
        'What can happen',
        '  Sold: possible; in 4 moves at the fewest: ask refuse ask buy',
        '  Kept: possible; in 1 move at the fewest: keep',
        '',
        'How many paths',
        '  Sold: 1 path',
        '  Kept: 3 paths',
        '  All 4 paths were counted, each to its end.',
        '',
        'What every path to an outcome needs',
        '  Sold:',
        '    moves: ask refuse buy',
        '    situations: asking hearing',
        '    true at some time on the way: the price is high; the price is fair',
        '    true on arrival: the price is fair',
        '  Kept:',
        '    moves: keep',
        '    situations: asking',
        '    true at some time on the way: nothing in particular',
        '    true on arrival: nothing in particular',
        '',
        'Where doors close',
        '  keep closes Sold wherever it is made (2); first after keep',
        '  refuse closes Sold at 1 of 2 states; first after ask refuse ask refuse',
        '  buy closes Kept wherever it is made (1); first after ask refuse ask buy',
        '',
        'Who decides',
        '  Sold takes Seller and Buyer together; any one of them can stop it.',
        '  Seller or Buyer alone can bring about Kept; Seller and Buyer together can stop it.',
        '',
        'How likely',
        '  Sold: 13 %, very unlikely',
        '  Kept: 88 %, very likely',
        '  The odds hold every choice equally likely: your assumption, not the document’s. An end comes after 2.4 moves on average.',
        '',
      ].join('\n'),
    );
  });

  it('writes the same as JSON, numbers of paths to the last digit', () => {
    const { status, out } = analyse(straight, '--json');
    expect(status).toBe(0);
    const { preferences, everyRanking, signposts, ...others } = JSON.parse(out);
    expect(preferences).toMatchObject({ play: { sureness: 'exact' } });
    expect(everyRanking).toBeDefined();
    expect(signposts.byStructure).toEqual([{ move: 'ask', closes: ['kept'] }]);
    expect(others).toEqual({
      scenario: { id: 'small', version: 1, title: 'A sale' },
      explored: { states: 3, isAll: true },
      reach: [
        { outcome: 'sold', prospect: 'impossible' },
        { outcome: 'kept', prospect: 'possible', shortest: ['keep'] },
      ],
      paths: {
        counted: { kind: 'every path' },
        all: '2',
        byOutcome: [
          { outcome: 'sold', paths: '0' },
          { outcome: 'kept', paths: '1' },
        ],
        withoutOutcome: '1',
      },
      needs: [
        { kind: 'out of reach', outcome: 'sold' },
        {
          kind: 'within reach',
          outcome: 'kept',
          moves: ['keep'],
          situations: ['asking'],
          onTheWay: [],
          onArrival: [{ fact: 'price', value: 'unsaid' }],
        },
      ],
      pointsOfNoReturn: [{ move: 'ask', outcome: 'kept', closing: 1, of: 1, first: ['ask'] }],
      powers: {
        parties: ['seller', 'buyer'],
        isEveryCoalition: true,
        outcomes: [
          { outcome: 'sold', bringAbout: [], keepAway: [[]] },
          { outcome: 'kept', bringAbout: [['seller']], keepAway: [['seller']] },
        ],
      },
      odds: {
        byOutcome: [
          { outcome: 'sold', probability: 0 },
          { outcome: 'kept', probability: 0.5 },
        ],
        stuck: 0.5,
        forever: 0,
        moves: 1,
      },
    });
  });

  it.each(bundledIds)('takes the id of one that comes with Impasse, as %s', (id) => {
    const { status, out } = runCommand('analyse', id, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ scenario: { id }, explored: { isAll: true } });
  });

  it('tells the errors of a file that has some instead, and ends with 1', () => {
    const { status, out, err } = analyse(textWith(['situations', 0, 'moves', 0, 'to'], 'hering'));
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain('There is no situation or outcome "hering".');
  });

  it('ends with 2 at what is neither a file nor a known id', () => {
    const { status, out, err } = runCommand('analyse', 'no-such-scenario');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('no-such-scenario cannot be read');
  });

  it('says of a part that was not computed why, and tells the others', () => {
    const facts = Array.from({ length: 55 }, (_, index) => ({
      id: `fact${index}`,
      name: 'A fact',
      basis: { kind: 'inference', reason: 'It is made up for a test.' },
      values: ['no', 'yes'].map((id) => ({ id, name: id, is: `it is ${id}`, isNot: `it is not ${id}` })),
    }));
    const file = textWith(['facts'], [...smallScenario().facts, ...facts]);
    const { status, out } = analyse(file);
    expect(status).toBe(0);
    expect(out).toContain('Not computed: Nothing is computed for this scenario');
    expect(JSON.parse(analyse(file, '--json').out)).toMatchObject({
      paths: { notComputed: expect.stringContaining('Nothing is computed') },
    });
  });
});
