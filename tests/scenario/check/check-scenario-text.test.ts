import { describe, expect, it, vi } from 'vitest';
import { checkScenarioText } from '../../../src/scenario/check/check-scenario-text';
import { error, warning } from '../../../src/scenario/check/fault';
import { limits } from '../../../src/scenario/check/limits';
import { readScenario } from '../../../src/scenario/read';
import { inLines, type Place, partOf, smallScenario, textWith, withPart } from './small-scenario';

const ask = ['situations', 0, 'moves', 0];
const small = (...parts: readonly (readonly [Place, unknown])[]) =>
  JSON.stringify(parts.reduce<unknown>((all, [place, part]) => withPart(all, place, part), smallScenario()));

const same = { text: 'The wind is fair.', basis: { kind: 'inference', reason: '-' } };
/** One sentence so often that more warnings come of it than are told. */
const sentences = Array.from({ length: 300 }, () => same);
const manyWarnings = small([['situations', 0, 'account'], sentences]);

describe('what is found further', () => {
  const old = warning(['version'], 'It is old.', 'Write 2.');
  const wrong = error(['version'], 'It is wrong.', 'Write 2.');

  it('has its line, among what the text shows', () => {
    const text = textWith(['assumptions', 0, 'answers', 0, 'closes'], []);
    const { scenario, diagnostics } = checkScenarioText(text, ({ id }) => [
      { ...old, message: `${id} is old.` },
    ]);
    expect(scenario).toBeDefined();
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        path: 'version',
        line: 4,
        column: 14,
        message: 'small is old.',
        fix: 'Write 2.',
      },
      expect.objectContaining({ path: 'assumptions[0].answers[0].closes' }),
    ]);
  });

  it('opens none where it is an error, however many warnings there are', () => {
    const { scenario, diagnostics } = checkScenarioText(manyWarnings, () => [wrong]);
    expect(scenario).toBeUndefined();
    expect(diagnostics).toContainEqual(expect.objectContaining({ message: wrong.message }));
  });

  it('is told with all else in one list that is no longer than it may be', () => {
    const { scenario, diagnostics } = checkScenarioText(manyWarnings, () =>
      Array.from({ length: 150 }, () => old),
    );
    expect(scenario).toBeDefined();
    expect(diagnostics).toHaveLength(limits.findings + 1);
    expect(diagnostics.filter(({ message }) => message === old.message)).toHaveLength(150);
    expect(diagnostics.filter(({ message }) => message.startsWith('Only the first 200'))).toHaveLength(1);
  });

  it('is not asked of a text with an error', () => {
    const further = vi.fn(() => []);
    for (const text of ['{', '{}', textWith([...ask, 'to'], 'nowhere'), textWith(['start'], 5)]) {
      checkScenarioText(text, further);
    }
    expect(further).not.toHaveBeenCalled();
  });
});

describe('checking the text of a scenario', () => {
  it('opens one in which only warnings are found', () => {
    const { scenario, diagnostics } = checkScenarioText(
      textWith(['assumptions', 0, 'answers', 0, 'closes'], []),
    );
    expect(scenario).toEqual(
      readScenario({
        ...smallScenario(),
        assumptions: smallScenario().assumptions.map((assumption) => ({
          ...assumption,
          answers: assumption.answers.map((each) => (each.id === 'yes' ? { ...each, closes: [] } : each)),
        })),
      }),
    );
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('opens none in which an error is found, and says so by a scenario left out', () => {
    for (const text of ['{', '{}', textWith([...ask, 'to'], 'nowhere'), textWith(['start'], 5)]) {
      expect(Object.keys(checkScenarioText(text))).toEqual(['diagnostics']);
    }
  });

  it('tells what it finds in the order of the file', () => {
    const text = small(
      [['phases', 2], { id: 'later', name: 'Later' }],
      [['outcomes', 0, 'meaning', 0, 'interest'], 'fame'],
      [['parties', 2], { ...partOf('parties', 0), interests: [], id: 'broker' }],
      [['start'], 'nowhere'],
    );
    expect(inLines(checkScenarioText(text).diagnostics).map((line) => line.split(':')[0])).toEqual([
      'warning parties[2]',
      'warning phases[2]',
      'error start',
      'warning outcomes[0].meaning',
      'error outcomes[0].meaning[0].interest',
    ]);
  });

  it('tells an error however many warnings there are', () => {
    const text = small(
      [['situations', 0, 'account'], sentences],
      [['assumptions', 0, 'answers', 0, 'closes', 0], 'nothing'],
    );
    const { scenario, diagnostics } = checkScenarioText(text);
    expect(scenario).toBeUndefined();
    expect(inLines(diagnostics)).toContain(
      'error assumptions[0].answers[0].closes[0]: There is no move "nothing". Name one that there is, or add "nothing".',
    );
  });

  it('looks for nothing else where there are too many parts', () => {
    const phases = Array.from({ length: 41 }, () => partOf('phases', 0));
    expect(inLines(checkScenarioText(textWith(['phases'], phases)).diagnostics)).toEqual([
      'error phases: There are 41 phases; 40 are the most. Take some out until 40 are left.',
    ]);
  });

  it('counts columns with a byte order mark', () => {
    const line = JSON.stringify({ ...smallScenario(), start: 'nowhere' });
    const column = line.indexOf('"nowhere"') + 2;
    expect(checkScenarioText(`\uFEFF${line}`).diagnostics).toMatchObject([{ line: 1, column }]);
  });
});
