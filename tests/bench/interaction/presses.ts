import type { CDPSession, Page } from '@playwright/test';
import { lookup } from '../../../src/scenario/lookup';
import type { MoveId } from '../../../src/scenario/types';
import { tiktok } from '../../tiktok';

/** Milliseconds from one press to the next. */
const apart = 300;
/** Milliseconds in which all that a last press left to be done later is done. */
const settling = 1_500;
/** Milliseconds that a press took of which Event Timing tells nothing, as it took less. */
const leastTold = 16;
/** Milliseconds after which a choice that is not there will not come. */
const patience = 30_000;

/** What the main thread did, in milliseconds of the processor's time. */
export interface Work {
  readonly whole: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
}

/** Presses in one page, from the first on. */
export interface Presses {
  /** Milliseconds from each press until what it brought about was painted. */
  readonly times: readonly number[];
  /** What the main thread did for each, all that was put off included. */
  readonly each: Work;
}

/** Takes the moves of a walk by the mouse, the first at once, each some time after the one before whatever goes on. */
export async function pressWalk(
  page: Page,
  devtools: CDPSession,
  moves: readonly MoveId[],
): Promise<Presses> {
  const steps = moves.map((id) => lookup(tiktok).move(id));
  return pressAll(page, devtools, steps, async ({ label, to }) => {
    const { x, y } = await choiceAt(page, label);
    const { title } = lookup(tiktok).node(to);
    await page.evaluate((awaited) => Object.assign(window.watched, { awaited }), title);
    await page.mouse.click(x, y);
  });
}

async function choiceAt(page: Page, label: string): Promise<{ x: number; y: number }> {
  const begun = performance.now();
  while (performance.now() - begun < patience) {
    const found = await page.evaluate((text) => window.choiceAt(text), label);
    if (found) return found;
    await page.waitForTimeout(20);
  }
  throw new Error(`There is no choice “${label}”.`);
}

/** Presses some keys, or whatever else, each some time after the one before. */
export async function pressAll<One>(
  page: Page,
  devtools: CDPSession,
  each: readonly One[],
  press: (one: One) => Promise<unknown>,
): Promise<Presses> {
  const earlier = await page.evaluate(() => window.watched.presses.length);
  const before = await workOf(devtools);
  for (const one of each) {
    const next = page.waitForTimeout(apart);
    await press(one);
    await next;
  }
  await page.waitForTimeout(settling);
  const after = await workOf(devtools);
  const { presses, events } = await page.evaluate(() => window.watched);
  const times = presses.slice(earlier).map(({ at, arrived = at }, index, all) => {
    const until = all[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const told = events.filter((event) => event.at >= at && event.at < until);
    return Math.max(leastTold, arrived - at, ...told.map(({ lasted }) => lasted));
  });
  const perPress = (part: keyof Work) => (after[part] - before[part]) / each.length;
  return {
    times,
    each: {
      whole: perPress('whole'),
      script: perPress('script'),
      style: perPress('style'),
      layout: perPress('layout'),
    },
  };
}

async function workOf(devtools: CDPSession): Promise<Work> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const milliseconds = (name: string) => 1000 * (metrics.find((each) => each.name === name)?.value ?? 0);
  return {
    whole: milliseconds('TaskDuration'),
    script: milliseconds('ScriptDuration'),
    style: milliseconds('RecalcStyleDuration'),
    layout: milliseconds('LayoutDuration'),
  };
}
