import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../src/analysis/diagnostics/check-scenario';
import type { Diagnostic } from '../../../src/scenario/check/diagnostic';
import { readScenario } from '../../../src/scenario/read';
import { tiktok2022 } from '../../../src/scenarios/tiktok-2022/scenario';
import { runs } from '../../random-runs';
import { mutatedText } from '../../scenario/check/mutated-text';
import { smallScenario } from '../../scenario/check/small-scenario';

/** Opens or refuses a text, and says which, after asking what must hold of either. */
function openedOrRefused(text: string): 'opened' | 'refused' {
  const { scenario, diagnostics } = checkScenario(text);
  const lines = text.split(/\r\n|\n|\r/);
  const isTold = ({ line, column, message, fix }: Diagnostic) => {
    const words = `${message} ${fix}`;
    const isInText = line > 0 && column > 0 && column <= (lines[line - 1]?.length ?? -1) + 1;
    return isInText && /^[^a-z].*\S\. \S.*[.?]$/s.test(words) && !/undefined|Invalid/.test(words);
  };
  expect(diagnostics.filter((diagnostic) => !isTold(diagnostic))).toEqual([]);
  expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(scenario === undefined);
  if (scenario) expect(scenario).toEqual(readScenario(JSON.parse(text)));
  return scenario ? 'opened' : 'refused';
}

describe('a scenario file changed at random', () => {
  it.each([
    ['the small scenario', smallScenario(), 9_800],
    // One in fifty is opened: of fewer, none might be.
    ['the TikTok scenario', tiktok2022, 2_000],
  ])(
    'is opened, or refused with located findings, and no more comes of it: %s',
    (_, source, many) => {
      const keys = Reflect.ownKeys(Object.prototype);
      const met = { opened: 0, refused: 0 };
      fc.assert(
        fc.property(mutatedText(source), (text) => {
          met[openedOrRefused(text)] += 1;
        }),
        { numRuns: runs(many) },
      );
      expect(Reflect.ownKeys(Object.prototype)).toEqual(keys);
      expect(met.opened).toBeGreaterThan(0);
      expect(met.refused).toBeGreaterThan(met.opened);
    },
    120_000,
  );
});
