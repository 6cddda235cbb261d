import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { chromiumPath } from '../browser/find-chromium';
import { count, median, printTable, printTarget, time } from './figures';

const cases = [
  { situations: 100, within: 500 },
  { situations: 1000, within: 3000 },
];
const openings = 5;
const leastFrames = 50;
const panFor = 2000;

/** Large maps in Chromium: how long they take to lay out and to draw, and how smoothly they pan. */
export async function timeMap(): Promise<void> {
  const outDir = await mkdtemp(join(tmpdir(), 'impasse-bench-map-'));
  const root = 'tests/bench/map-page';
  const shared = {
    configFile: false,
    root,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  } as const;
  await build({ ...shared, plugins: [react()] });
  const server = await preview({ ...shared, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    for (const { situations, within } of cases) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await timeOne(page, `${address}?situations=${situations}`, situations, within);
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function timeOne(page: Page, address: string, situations: number, within: number): Promise<void> {
  const opened = [];
  for (let opening = 0; opening < openings; opening += 1) {
    await page.goto(address);
    await page.waitForFunction(() => window.opened !== undefined);
    opened.push(await page.evaluate(() => window.opened ?? { layout: Number.NaN, draw: Number.NaN }));
  }
  const whole = median(opened.map(({ layout, draw }) => layout + draw));
  const pans = [{ seen: 'the whole map', ...(await pan(page)) }];
  for (let step = 0; step < 12; step += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
  pans.push({ seen: 'near', ...(await pan(page)) });
  console.log(`${count(situations)} situations, the median of ${openings} openings`);
  printTable([
    ['', 'layout', 'draw', ...pans.map(({ seen }) => `panning ${seen}`)],
    [
      '',
      time(median(opened.map(({ layout }) => layout))),
      time(median(opened.map(({ draw }) => draw))),
      ...pans.map(({ rate, slowest }) => `${rate.toFixed(0)} frames/s, slowest ${slowest.toFixed(0)} ms`),
    ],
  ]);
  printTarget('open', time(whole), time(within), whole < within);
  const least = Math.min(...pans.map(({ rate }) => rate));
  printTarget('panning', `${least.toFixed(0)} frames/s`, `${leastFrames}`, least >= leastFrames);
}

/**
 * Drags the map about, and counts the frames a second and the longest time between two.
 * @throws {Error} where the map does not follow
 */
async function pan(page: Page): Promise<{ rate: number; slowest: number }> {
  const drawing = page.getByRole('group', { name: /^Map of/ });
  const before = await drawing.getAttribute('style');
  await page.mouse.move(700, 500);
  await page.mouse.down();
  const frames = page.evaluate(
    (duration) =>
      new Promise<number[]>((done) => {
        const times: number[] = [];
        const next = (now: number) => {
          times.push(now);
          if (now - (times[0] ?? now) < duration) requestAnimationFrame(next);
          else done(times);
        };
        requestAnimationFrame(next);
      }),
    panFor,
  );
  let isOver = false;
  void frames.finally(() => {
    isOver = true;
  });
  for (let step = 0; !isOver; step += 1) {
    await page.mouse.move(700 + Math.sin(step / 10) * 300, 500 + Math.cos(step / 10) * 100);
  }
  const times = await frames;
  if ((await drawing.getAttribute('style')) === before)
    throw new Error('The map does not follow the pointer.');
  await page.mouse.up();
  const between = times.slice(1).map((now, index) => now - (times[index] ?? now));
  return {
    rate: (1000 * between.length) / between.reduce((sum, each) => sum + each, 0),
    slowest: Math.max(...between),
  };
}
