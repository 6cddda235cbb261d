import { describe, expect, it } from 'vitest';
import { checkScenarioText } from '../../../src/scenario/check/check-scenario-text';
import { warning } from '../../../src/scenario/check/fault';
import { readScenario } from '../../../src/scenario/read';
import { inLines, type Place, partOf, smallScenario, smallText, textWith, withPart } from './small-scenario';

const ask = ['situations', 0, 'moves', 0];
const small = (...parts: readonly (readonly [Place, unknown])[]) =>
  JSON.stringify(parts.reduce<unknown>((all, [place, part]) => withPart(all, place, part), smallScenario()));

describe('checking the text of a scenario', () => {
  it('opens one in which only warnings are found', () => {
    const { scenario, findings } = checkScenarioText(
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
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('opens none in which an error is found, and says so by a scenario left out', () => {
    for (const text of ['{', '{}', textWith([...ask, 'to'], 'nowhere'), textWith(['start'], 5)]) {
      expect(Object.keys(checkScenarioText(text))).toEqual(['findings', 'locate']);
    }
  });

  it('tells what it finds in the order of the file', () => {
    const text = small(
      [['phases', 2], { id: 'later', name: 'Later' }],
      [['outcomes', 0, 'meaning', 0, 'interest'], 'fame'],
      [['parties', 2], { ...partOf('parties', 0), interests: [], id: 'broker' }],
      [['start'], 'nowhere'],
    );
    expect(inLines(checkScenarioText(text).findings).map((line) => line.split(':')[0])).toEqual([
      'warning parties[2]',
      'warning phases[2]',
      'error start',
      'warning outcomes[0].meaning',
      'error outcomes[0].meaning[0].interest',
    ]);
  });

  it('tells an error however many warnings there are', () => {
    const same = { text: 'The wind is fair.', basis: { kind: 'inference', reason: '-' } };
    const text = small(
      [['situations', 0, 'account'], Array.from({ length: 300 }, () => same)],
      [['assumptions', 0, 'answers', 0, 'closes', 0], 'nothing'],
    );
    const { scenario, findings } = checkScenarioText(text);
    expect(scenario).toBeUndefined();
    expect(inLines(findings)).toContain(
      'error assumptions[0].answers[0].closes[0]: There is no move "nothing". Name one that there is, or add "nothing".',
    );
  });

  it('looks for nothing else where there are too many parts', () => {
    const phases = Array.from({ length: 41 }, () => partOf('phases', 0));
    expect(inLines(checkScenarioText(textWith(['phases'], phases)).findings)).toEqual([
      'error phases: There are 41 phases; 40 are the most. Take some out until 40 are left.',
    ]);
  });

  it('counts columns with a byte order mark, here and of what is found further', () => {
    const line = JSON.stringify({ ...smallScenario(), start: 'nowhere' });
    const column = line.indexOf('"nowhere"') + 2;
    const { findings, locate } = checkScenarioText(`\uFEFF${line}`);
    expect(findings).toMatchObject([{ line: 1, column }]);
    expect(locate(warning(['start'], 'It is odd.', 'Mend it.'))).toMatchObject({ line: 1, column });
  });

  it('gives what is found further its line', () => {
    const { locate } = checkScenarioText(smallText);
    expect(locate(warning(['version'], 'It is old.', 'Write 2.'))).toEqual({
      severity: 'warning',
      path: 'version',
      line: 4,
      column: 14,
      message: 'It is old.',
      mend: 'Write 2.',
    });
  });
});
