import ELK from 'elkjs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLayout } from '../../../src/views/map/layout/column-layout';
import { corridorLayout } from '../../../src/views/map/layout/corridor-layout';
import { layeredLayout } from '../../../src/views/map/layout/layered-layout';
import { runs } from '../../random-runs';
import { largeScenario } from '../../scenario/large-scenario';
import { randomScenario } from '../../scenario/random-scenario';
import { tiktok } from '../../tiktok';
import { faultsOf } from './geometry';

const elk = new ELK();
const bounds = { situations: 9, outcomes: 4, movesEach: 4 };

describe('the layered layout', () => {
  it('draws the bundled scenario without an overlap, every move once, from its situation to its situation', async () => {
    expect(faultsOf(tiktok, await layeredLayout(elk, tiktok))).toEqual([]);
  });

  it('does so for generated scenarios', async () => {
    await fc.assert(
      fc.asyncProperty(randomScenario(bounds), async (scenario) => {
        expect(faultsOf(scenario, await layeredLayout(elk, scenario))).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  }, 120_000);

  it('lays the start leftmost and the outcomes rightmost', async () => {
    const { situations } = await layeredLayout(elk, tiktok);
    const at = (id: string) => situations.find((situation) => situation.id === id)?.x ?? Number.NaN;
    const inner = tiktok.situations.filter(({ id }) => id !== tiktok.start).map(({ id }) => at(id));
    expect(at(tiktok.start)).toBeLessThan(Math.min(...inner));
    expect(Math.min(...tiktok.outcomes.map(({ id }) => at(id)))).toBeGreaterThan(Math.max(...inner));
  });
});

describe('the layout of large scenarios', () => {
  it('draws generated scenarios without an overlap', () => {
    fc.assert(
      fc.property(randomScenario(bounds), (scenario) => {
        expect(faultsOf(scenario, corridorLayout(scenario))).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });

  it('draws a scenario of 300 situations without an overlap', () => {
    const scenario = largeScenario(300);
    expect(faultsOf(scenario, corridorLayout(scenario))).toEqual([]);
  }, 60_000);
});

describe('the column layout', () => {
  it('draws the bundled scenario without an overlap, no wider than a phone', () => {
    const layout = columnLayout(tiktok);
    expect(faultsOf(tiktok, layout)).toEqual([]);
    expect(layout.width).toBeLessThanOrEqual(390);
  });

  it('draws generated scenarios without an overlap', () => {
    fc.assert(
      fc.property(randomScenario(bounds), (scenario) => {
        expect(faultsOf(scenario, columnLayout(scenario))).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });

  it('gives every move a row that a finger can press', () => {
    for (const { label } of columnLayout(tiktok).moves) expect(label.height).toBeGreaterThanOrEqual(44);
  });
});
