import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { chromiumPath } from '../../browser/find-chromium';
import { shortest } from '../../tiktok';
import { median, percentile, printTable, printTarget, time } from '../figures';
import { type Page, servePages } from './pages';
import { pressWalk, type Work } from './presses';
import { slowedPage } from './slowed-page';
import { pressInViews } from './views';

const loads = 8;
const slowdowns = [1, 4];
const walks = Object.values(shortest);
/** Milliseconds in which all that a first visit loads is loaded. */
const settling = 3_000;

/** What was measured of a page, a number a load. */
interface Found {
  readonly shown: number[];
  readonly answers: number[];
  readonly first: number[];
  readonly later: number[];
  readonly work: Work[];
}

/**
 * Impasse as built beside the same story in React and XState and nothing else, the floor, and in ink, in Chromium at full
 * speed and slowed down: from a press to what it brings about painted, the work a step takes, and how long each page
 * takes to show its choices and to answer. Then what is pressed most in each of Impasse's views.
 */
export async function timeInteraction(): Promise<void> {
  const { pages, close } = await servePages();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  try {
    const bytes = await Promise.all(pages.map(({ address }) => firstBytes(browser, address)));
    const told = pages.map(({ name }, index) => `${name} ${((bytes[index] ?? 0) / 1000).toFixed(0)} KB`);
    console.log(`First load, gzipped, fonts and all: ${told.join(', ')}.`);
    for (const slowdown of slowdowns) {
      console.log(slowdown === 1 ? '\nAt full speed' : `\nSlowed down ${slowdown} times`);
      printWalks(slowdown, await timeWalks(browser, pages, slowdown));
      await printViews(browser, pages[0]?.address ?? '', slowdown);
    }
  } finally {
    await browser.close();
    await close();
  }
}

/** All pages by turns, so that what slows the machine slows all. */
async function timeWalks(
  browser: Browser,
  pages: readonly Page[],
  slowdown: number,
): Promise<Record<Page['name'], Found>> {
  const nothing = (): Found => ({ shown: [], answers: [], first: [], later: [], work: [] });
  const found = { Impasse: nothing(), floor: nothing(), ink: nothing() };
  for (let run = 0; run < loads; run += 1) {
    for (const { name, address } of pages) {
      const { page, devtools } = await slowedPage(browser, slowdown);
      await page.goto(address, { waitUntil: 'commit' });
      await page.waitForFunction(() => window.watched.answers !== undefined);
      const { times, each } = await pressWalk(page, devtools, walks[run % walks.length] ?? []);
      const { shown = Number.NaN, answers = Number.NaN } = await page.evaluate(() => window.watched);
      const [first = Number.NaN, ...later] = times;
      // What answers is seen no sooner than it is painted.
      const one = {
        shown: [shown],
        answers: [Math.max(shown, answers)],
        first: [first],
        later,
        work: [each],
      };
      for (const part of Object.keys(one) as (keyof Found)[])
        (found[name][part] as unknown[]).push(...one[part]);
      await page.context().close();
    }
  }
  return found;
}

function printWalks(slowdown: number, found: Record<Page['name'], Found>): void {
  const { Impasse, floor, ink } = found;
  const all = ({ first, later }: Found) => [...first, ...later];
  const work = (part: keyof Work) => (of: Found) => median(of.work.map((each) => each[part]));
  const rows: Record<string, (of: Found) => number> = {
    'first choices': (of) => median(of.shown),
    'load until it answers': (of) => median(of.answers),
    'press to paint, half': (of) => median(all(of)),
    'press to paint, 75 %': (of) => percentile(all(of), 0.75),
    'press to paint, 98 %': (of) => percentile(all(of), 0.98),
    'first press, half': (of) => median(of.first),
    'later presses, half': (of) => median(of.later),
    'main thread, a step': work('whole'),
    ' of that script': work('script'),
    ' of that style': work('style'),
    ' of that layout': work('layout'),
  };
  printTable([
    ['', 'Impasse', 'floor', 'ink', 'of the floor’s'],
    ...Object.entries(rows).map(([what, of]) => [
      what,
      ...[Impasse, floor, ink].map((page) => time(of(page))),
      (of(Impasse) / of(floor)).toFixed(2),
    ]),
  ]);
  const target = (what: string, most: number) => {
    const ratio = (rows[what]?.(Impasse) ?? Number.NaN) / (rows[what]?.(floor) ?? Number.NaN);
    printTarget(what, `${ratio.toFixed(2)} of the floor’s`, `at most ${most}`, ratio <= most);
  };
  target('first choices', 1);
  target('load until it answers', 1.3);
  target('press to paint, 98 %', 2);
  target('main thread, a step', 2.5);
  const [first, later] = [median(Impasse.first), median(Impasse.later)];
  printTarget('first press', time(first), `at most a later one’s ${time(later)}`, first <= later);
  if (slowdown === 1) return;
  const most = percentile(all(Impasse), 0.75);
  printTarget('press to paint, 75 %', time(most), '100 ms', most <= 100);
}

async function printViews(browser: Browser, address: string, slowdown: number): Promise<void> {
  const found = await pressInViews(browser, address, slowdown);
  printTable([
    ['press to paint', 'half', '75 %', '98 %', 'main thread'],
    ...found.map(({ what, found: { times, each } }) => [
      what,
      ...[0.5, 0.75, 0.98].map((share) => time(percentile(times, share))),
      time(each.whole),
    ]),
  ]);
  if (slowdown > 1) return;
  for (const { what, found: view } of found) {
    const most = percentile(view.times, 0.98);
    printTarget(`${what}, 98 %`, time(most), '100 ms', most <= 100);
  }
}

/** The bytes of everything a first visit loads, as a host would send them. */
async function firstBytes(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  const loaded: Promise<number>[] = [];
  page.on('response', async (response) => {
    loaded.push(response.body().then((body) => Math.min(body.length, gzipSync(body, { level: 9 }).length)));
  });
  await page.goto(address);
  await page.waitForTimeout(settling);
  const bytes = await Promise.all(loaded);
  await page.close();
  return bytes.reduce((sum, each) => sum + each, 0);
}
