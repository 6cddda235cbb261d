import { describe, expect, it } from 'vitest';
import { checkScenarioText } from '../../../src/scenario/check/check-scenario-text';
import { limits } from '../../../src/scenario/check/limits';
import { readScenario } from '../../../src/scenario/read';
import { inLines, partOf, smallScenario, smallText, textWith } from './small-scenario';

const found = (text: string) => inLines(checkScenarioText(text).diagnostics);
const ask = ['situations', 0, 'moves', 0];
const many = (count: number, part: object) => Array.from({ length: count }, () => part);

describe('a file that is no JSON', () => {
  it('opens a scenario with nothing wrong, byte order mark or not', () => {
    const text = JSON.stringify(smallScenario());
    for (const each of [text, `\uFEFF${text}`]) {
      expect(checkScenarioText(each)).toMatchObject({
        scenario: readScenario(smallScenario()),
        diagnostics: [],
      });
    }
  });

  it('says by line and column where the JSON goes wrong', () => {
    const { scenario, diagnostics } = checkScenarioText('{\r\n  "id": "small"\r\n  "version": 1\r\n}');
    expect(scenario).toBeUndefined();
    expect(diagnostics).toEqual([
      {
        severity: 'error',
        path: '',
        line: 3,
        column: 3,
        message: 'The file is not JSON. A comma is missing here.',
        fix: 'Put a comma between this and what comes before it.',
      },
    ]);
  });

  it.each([
    ['', 'A value is missing here.'],
    ['{} {}', 'Something follows the end.'],
    ['{ // no\n}', 'JSON has no comments.'],
    ['{ "id": "small\n}', 'This text has no end.'],
    ['{ "id": small }', 'This word means nothing in JSON.'],
    ['{ "id": "small",', 'A key is missing here.'],
    ['[1, 2', 'A list is not closed.'],
  ])('says of %j: %s', (text, message) => {
    expect(found(text)).toHaveLength(1);
    expect(found(text)[0]).toContain(message);
  });

  it('tells a key that stands twice, at the second', () => {
    const text = smallText.replace('"version": 1,', '"version": 1,\n"version": 2,');
    const line = text.slice(0, text.indexOf('"version": 2')).split('\n').length;
    expect(checkScenarioText(text).diagnostics).toMatchObject([
      { severity: 'error', path: 'version', line, column: 1 },
    ]);
    expect(found(text)[0]).toContain('"version" stands twice');
  });

  it.each(['__proto__', 'constructor', 'toString'])('refuses the key %s and assigns nothing to it', (key) => {
    const text = smallText.replace('"version": 1,', `"version": 1, ${JSON.stringify(key)}: {"title": "x"},`);
    expect(checkScenarioText(text).scenario).toBeUndefined();
    expect(found(text)[0]).toContain(`No part of a scenario has a key "${key}".`);
    expect(Reflect.get({}, 'title')).toBeUndefined();
  });

  it('refuses a number beyond all numbers', () => {
    const text = textWith([...ask, 'likelihood'], 7).replace('"likelihood": 7', '"likelihood": 1e999');
    expect(found(text)).toEqual([
      'error situations[0].moves[0].likelihood: This number is too large. Write a smaller one.',
    ]);
  });
});

describe('a file beyond what is taken', () => {
  it('refuses one that is too large, before reading it', () => {
    expect(found(`"${'é'.repeat(limits.bytes / 2)}"`)[0]).toContain('The file has 1,000,002 bytes');
  });

  it('refuses one that is nested too deep, and says where', () => {
    const text = `${'['.repeat(100_000)}`;
    expect(checkScenarioText(text).diagnostics).toMatchObject([{ line: 1, column: limits.nesting + 1 }]);
    expect(found(text)[0]).toContain('more than 40 deep');
    expect(found(`"${'['.repeat(100)}\\"["`)[0]).not.toContain('deep');
  });

  it.each([
    ['parties', limits.parties, ['parties'], partOf('parties', 0)],
    ['interests', limits.interests, ['parties', 0, 'interests'], partOf('parties', 0, 'interests', 0)],
    ['facts', limits.facts, ['facts'], partOf('facts', 0)],
    ['values', limits.values, ['facts', 0, 'values'], partOf('facts', 0, 'values', 0)],
    ['phases', limits.phases, ['phases'], partOf('phases', 0)],
    ['situations', limits.situations, ['situations'], { ...partOf('situations', 0), account: [], moves: [] }],
    ['outcomes', limits.outcomes, ['outcomes'], partOf('outcomes', 0)],
    ['assumptions', limits.assumptions, ['assumptions'], partOf('assumptions', 0)],
    ['answers', limits.answers, ['assumptions', 0, 'answers'], partOf('assumptions', 0, 'answers', 0)],
    ['passages', limits.passages, ['sources', 0, 'passages'], partOf('sources', 0, 'passages', 0)],
  ] as const)('refuses too many %s', (kind, most, place, part) => {
    expect(found(JSON.stringify(JSON.parse(textWith(place, many(most + 1, part)))))).toEqual([
      expect.stringMatching(
        new RegExp(`^error .*: There are [0-9,]+ ${kind}; ${most.toLocaleString('en')} are`),
      ),
    ]);
  });

  it('refuses too many moves, in however many situations', () => {
    const basis = { kind: 'inference', reason: '-' };
    const words = { label: '-', story: '-', does: '-', why: '-', basis };
    const move = { id: 'm', by: 'chance', ...words, to: 'a', consequences: [] };
    const text = JSON.stringify(
      JSON.parse(textWith([...ask.slice(0, 2), 'moves'], many(limits.moves + 1, move))),
    );
    expect(text.length).toBeLessThan(limits.bytes);
    expect(found(text)[0]).toContain('There are 5,003 moves; 5,000 are the most.');
  });

  it('tells so many diagnostics and no more, and says so', () => {
    const lines = found(textWith(['sources', 0, 'silent'], many(5_000, {})));
    expect(lines).toHaveLength(limits.findings + 1);
    expect(lines).toContain('error : Only the first 200 findings are told. Mend these, then check again.');
  });
});
