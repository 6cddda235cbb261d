import ELK from 'elkjs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openMoves } from '../../../../src/scenario/states';
import type { Scenario } from '../../../../src/scenario/types';
import { mapStates } from '../../../../src/views/map/drawing/map-states';
import { figurePlaces, stepPills } from '../../../../src/views/map/figure/figure-boxes';
import { cutBy, figurePart, rowsOf } from '../../../../src/views/map/figure/figure-part';
import { layeredLayout } from '../../../../src/views/map/layout/layered-layout';
import type { Box, PlacedSituation } from '../../../../src/views/map/layout/map-layout';
import { currentState, newWalk, takeMoves, type Walk } from '../../../../src/walk/walk';
import { runs } from '../../../random-runs';
import { scenario as riverTamble } from '../../../scenarios/river-tamble/river-tamble';
import { shortest, tiktok } from '../../../tiktok';

const partOf = async (scenario: Scenario, walk: Walk) => {
  const layout = await layeredLayout(new ELK(), scenario);
  return { layout, part: figurePart(layout, figurePlaces(layout), mapStates(scenario, walk)) };
};
const lies = (box: Box, part: Box) =>
  box.x >= part.x &&
  box.y >= part.y &&
  box.x + box.width <= part.x + part.width &&
  box.y + box.height <= part.y + part.height;

it('a map that is read across a page is shown whole', async () => {
  const { layout, part } = await partOf(tiktok, takeMoves(tiktok, newWalk(), shortest.fullBan));
  expect(part.isWhole).toBe(true);
  for (const situation of layout.situations) expect(lies(situation, part)).toBe(true);
});

it('of a wide one, every place walked and every place a move away is shown, and not all', async () => {
  let walk = newWalk();
  for (let steps = 0; steps < 5; steps += 1) {
    const open = openMoves(riverTamble, currentState(riverTamble, walk));
    const { layout, part } = await partOf(riverTamble, walk);
    expect(part.isWhole).toBe(false);
    expect(part.width).toBeLessThan(layout.width);
    const states = mapStates(riverTamble, walk);
    const near = layout.situations.filter(
      ({ id }) => (states.situations.get(id)?.steps.length ?? 0) > 0 || open.some(({ to }) => to === id),
    );
    expect(near.length).toBeGreaterThan(open.length);
    for (const situation of near) expect(lies(situation, part)).toBe(true);
    walk = takeMoves(
      riverTamble,
      walk,
      open.slice(0, 1).map(({ id }) => id),
    );
  }
});

it('one too wide for a page runs on from row to row, none of which cuts through a situation or a step’s number', async () => {
  const layout = await layeredLayout(new ELK(), riverTamble);
  const places = figurePlaces(layout);
  let parted = 0;
  fc.assert(
    fc.property(fc.array(fc.nat(5), { minLength: 15, maxLength: 40 }), (picks) => {
      const walk = picks.reduce((before, pick) => {
        const open = openMoves(riverTamble, currentState(riverTamble, before));
        const taken = open[pick % open.length];
        return taken ? takeMoves(riverTamble, before, [taken.id]) : before;
      }, newWalk());
      const states = mapStates(riverTamble, walk);
      const part = figurePart(layout, places, states);
      for (const { situation } of cutBy(part, places)) {
        expect(states.situations.get(situation.id)?.steps ?? []).toEqual([]);
      }
      const whole = [...places, ...stepPills(layout, states)];
      const rows = rowsOf(part, whole);
      if (rows.length > 1) parted += 1;
      expect(rows[0]?.x).toBe(part.x);
      expect(rows.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(part.width);
      for (const { x } of rows.slice(1)) {
        for (const box of whole) expect(x > box.x && x < box.x + box.width).toBe(false);
      }
    }),
    { numRuns: runs(100) },
  );
  expect(parted).toBeGreaterThan(0);
});

it('a place cut through is one that lies in the part but not as a whole', () => {
  const part = { x: 0, y: 0, width: 100, height: 100 };
  const placed = (x: number, y: number) => ({
    situation: {} as PlacedSituation,
    x,
    y,
    width: 40,
    height: 20,
  });
  const whole = [placed(0, 0), placed(60, 80)];
  const cut = [placed(-1, 0), placed(0, -1), placed(61, 0), placed(0, 81)];
  const outside = [placed(-40, 0), placed(0, -20), placed(100, 0), placed(0, 100)];
  expect(cutBy(part, [...whole, ...cut, ...outside])).toEqual(cut);
});

it('one that is read across a page is one row', async () => {
  const { layout, part } = await partOf(tiktok, newWalk());
  expect(rowsOf(part, layout.situations)).toHaveLength(1);
});
