import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkScenarioText } from '../../../src/scenario/check/check-scenario-text';
import { limits } from '../../../src/scenario/check/limits';
import { migrateText } from '../../../src/scenario/format-1/migrate-text';
import { readScenario } from '../../../src/scenario/read';
import type { ScenarioSource } from '../../../src/scenario/types';
import { runs } from '../../random-runs';
import { inLines, type Place, smallScenario, withPart } from '../check/small-scenario';
import { randomScenario } from '../random-scenario';
import { asFormat1 } from './as-format-1';

const old = asFormat1(smallScenario());
const textOf = (value: unknown) => JSON.stringify(value, null, 2);
const checked = (place: Place, part: unknown) => checkScenarioText(textOf(withPart(old, place, part)));
const lines = (place: Place, part: unknown) => inLines(checked(place, part).diagnostics);
/** The small scenario as it is after its way through format 1, which knew no name for its source. */
const migrated = readScenario(withPart(smallScenario(), ['sources', 0, 'id'], 'document') as ScenarioSource);

/** How a file may be set: with or without line breaks and spaces. */
const set: fc.Arbitrary<(value: object) => string> = fc.constantFrom(
  (value) => JSON.stringify(value),
  (value) => JSON.stringify(value, null, 2),
  (value) => JSON.stringify(value, null, '\t'),
  (value) => `\uFEFF${JSON.stringify(value, null, 1).replaceAll('\n', '\r\n')}\r\n`,
  (value) => JSON.stringify(value, null, 2).replaceAll('":', '" : '),
);

/** The keys of an object as they are, from the last, or by their letters, which parts a text from its basis. */
const order: fc.Arbitrary<(keys: string[]) => string[]> = fc.constantFrom(
  (keys) => keys,
  (keys) => keys.toReversed(),
  (keys) => keys.toSorted(),
);

describe('a file of format 1', () => {
  it('opens as what it was, and has a text in the present format that opens as the same', () => {
    const { scenario, migrated: text, diagnostics } = checkScenarioText(textOf(old));
    expect(diagnostics).toEqual([]);
    expect(scenario).toEqual(migrated);
    expect(checkScenarioText(text ?? '')).toEqual({ scenario: migrated, diagnostics: [] });
  });

  it('opens so whatever it holds, however it is set, and whatever the order of its keys', () => {
    const any = randomScenario().map((scenario) => asFormat1(scenario as ScenarioSource));
    fc.assert(
      fc.property(any, set, order, (source, set, order) => {
        const text = set(inOrder(source, order) as object);
        const { scenario, migrated, diagnostics } = checkScenarioText(text);
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(scenario).toBeDefined();
        expect(checkScenarioText(migrated ?? '')).toMatchObject({ scenario });
        expect(checkScenarioText(migrated ?? '').migrated).toBeUndefined();
      }),
      { numRuns: runs(60) },
    );
  });

  it('is brought to the present format by changes to the lines that must change alone', () => {
    const before = textOf(old).split('\n');
    const after = new Set(migrateText(textOf(old)).split('\n'));
    const changed = before.filter((line) => !after.has(line)).map((line) => line.trim());
    const told = ['"text": …', '"text": …'];
    expect(changed.map((line) => line.replace(/(?<=: ?)".*/, '…'))).toEqual([
      '"format": …',
      '"source": {',
      '},',
      ...['"hue": …', ...told],
      ...['"hue": …', ...told],
    ]);
  });

  it('keeps of an interest that is told of twice what is told last, as the walk did, and says so', () => {
    const again = {
      interest: 'boat',
      standing: 'open',
      text: 'Nobody sails.',
      basis: { kind: 'inference', reason: 'So.' },
    };
    const { scenario, migrated, diagnostics } = checked(['outcomes', 0, 'meaning', 2], again);
    expect(inLines(diagnostics)).toEqual([
      'warning outcomes[0].meaning[1]: The outcome "sold" says again further on what it means for the interest "boat"; only the last counts. Make one of the two.',
    ]);
    expect(diagnostics[0]?.line).toBeGreaterThan(100);
    expect(scenario?.outcomes[0]?.meaning).toMatchObject([
      { interest: 'money' },
      { interest: 'boat', standing: 'open', account: [{ text: 'Nobody sails.' }] },
    ]);
    expect(checkScenarioText(migrated ?? '')).toMatchObject({ scenario, diagnostics: [] });
  });

  it.each<[string, Place, unknown, string]>([
    [
      'of its shape',
      ['outcomes', 0, 'hue'],
      'green',
      'error outcomes[0].hue: The outcome "sold" has "hue": "green", where only "agreement", "delay", "ban", "inaction" may stand. Write one of "agreement", "delay", "ban", "inaction".',
    ],
    [
      'of what it lacks',
      ['source', 'title'],
      undefined,
      'error source.title: The source has no "title". Add "title".',
    ],
    [
      'of ids that it has twice',
      ['source', 'passages', 1],
      { id: 'P1', tells: 'More.' },
      'error source.passages[1].id: A second passage has the id "P1"; the first is source.passages[0]. Give one of the two another id, and check what names it.',
    ],
    [
      'of what it cites',
      ['outcomes', 1, 'meaning', 1, 'basis'],
      { kind: 'document', cite: 'P2', locator: 'they' },
      'error outcomes[1].meaning[1].basis.cite: There is no passage "P2". Did you mean "P1"?',
    ],
    [
      'of what it tells twice',
      ['outcomes', 1, 'meaning', 0, 'text'],
      'The buyer sails.',
      'warning outcomes[1].meaning[0].text: "The buyer sails." is told already at outcomes[0].meaning[1].text. Say here what is particular to this place.',
    ],
    [
      'of how much it has',
      ['source', 'passages'],
      Array.from({ length: 501 }, (_, at) => ({ id: `P${at}`, tells: `Page ${at}.` })),
      'error source.passages: There are 501 passages; 500 are the most. Take some out until 500 are left.',
    ],
  ])('has its faults told where they stand in it: %s', (_, place, part, line) => {
    expect(lines(place, part)).toEqual([line]);
  });

  it('stays as it is, and opens, where it would be too large in the present format', () => {
    const room = limits.bytes - textOf(old).length - 10;
    const silent = Array.from({ length: Math.floor(room / 1_010) }, (_, at) => `${at} `.padEnd(1_000, 'a'));
    const text = textOf(withPart(old, ['source', 'silent'], silent));
    const padded = text.padEnd(limits.bytes, ' ');
    const { scenario, migrated } = checkScenarioText(padded);
    expect(scenario).toBeDefined();
    expect(migrated).toBeUndefined();
  });
});

/** A value with the keys of every object in an order. */
function inOrder(value: unknown, order: (keys: string[]) => string[]): unknown {
  if (Array.isArray(value)) return value.map((part) => inOrder(part, order));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    order(Object.keys(value)).map((key) => [key, inOrder(Reflect.get(value, key), order)]),
  );
}
