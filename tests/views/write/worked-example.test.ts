import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../src/analysis/diagnostics/check-scenario';
import { readScenario } from '../../../src/scenario/read';
import { fileAfter, steps } from '../../../src/views/write/worked-example';

const found = (count: number) => checkScenario(JSON.stringify(fileAfter(count), null, 2)).diagnostics;

describe('the worked example', () => {
  it('has ten steps', () => {
    expect(steps).toHaveLength(10);
  });

  it.each(steps.map(({ title }, index) => [index + 1, title]))(
    'has the format’s shape after step %i: %s',
    (count) => {
      expect(() => readScenario(fileAfter(Number(count)))).not.toThrow();
    },
  );

  it('has findings up to its eighth step, and none from the ninth on', () => {
    const withFindings = steps.map((_, index) => index + 1).filter((count) => found(count).length > 0);
    expect(withFindings).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('adds what is not there yet, and leaves what is', () => {
    for (let count = 2; count <= steps.length; count += 1) {
      expect(JSON.stringify(fileAfter(count)).length).toBeGreaterThan(
        JSON.stringify(fileAfter(count - 1)).length,
      );
    }
  });
});
