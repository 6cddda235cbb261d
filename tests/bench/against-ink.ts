import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { lookup } from '../../src/scenario/lookup';
import { chromiumPath } from '../browser/find-chromium';
import { shortest, tiktok } from '../tiktok';
import { median, printTable, printTarget, time } from './figures';
import { inkStory } from './ink-story';

const loads = 15;
const slowdowns = [1, 6];
const walks = Object.values(shortest);
const mostLoad = 1.6;

/** Milliseconds in which whatever loads after the first choices is there: it is no part of the steps. */
const settling = 3_000;

/** What Impasse's page has for as long as the app is not there, and keeps what is pressed. */
const openingAttribute = 'data-opening';

/** A choice that can be taken, in either. */
const choice = '[aria-label="Choices"] button, #story button';
const firstLabel = lookup(tiktok).situation(tiktok.start).moves[0]?.label ?? '';

interface Times {
  /** From asking for the page to its first choices painted. */
  readonly load: number;
  /** From asking for the page until a choice is taken as it is pressed, and no press is kept for later. */
  readonly answer: number;
  /** From a click on a choice to the next place painted. */
  readonly step: number;
}

/**
 * Impasse as built beside the same story in ink, in Chromium at full speed and slowed down: how long each takes to its
 * first choices, and from a choice to the text it leads to.
 */
export async function compareWithInk(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'impasse-bench-ink-'));
  const impasse = { build: { outDir: join(folder, 'impasse') }, logLevel: 'error' } as const;
  const ink = {
    configFile: false,
    root: 'tests/bench/ink-page',
    base: './',
    build: { outDir: join(folder, 'ink'), target: 'esnext' },
    logLevel: 'error',
  } as const;
  await build(impasse);
  await build(ink);
  await writeFile(join(folder, 'ink', 'story.json'), inkStory(tiktok));
  const served = { preview: { port: 0, host: '127.0.0.1' } };
  const servers = [await preview({ ...impasse, ...served }), await preview({ ...ink, ...served })];
  const addresses = servers.map((server) => server.resolvedUrls?.local[0] ?? '');
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  try {
    const [ours = 0, theirs = 0] = await Promise.all(
      addresses.map((address) => firstBytes(browser, address)),
    );
    console.log(`First load, gzipped: Impasse ${kilobytes(ours)}, ink ${kilobytes(theirs)}, fonts and all.`);
    for (const slowdown of slowdowns) {
      const [us, them] = await timeBoth(browser, addresses, slowdown);
      if (us && them) print(slowdown, us, them);
    }
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  }
}

function print(slowdown: number, us: Times, them: Times): void {
  const ratio = { load: us.load / them.load, step: us.step / them.step };
  console.log(slowdown === 1 ? 'At full speed' : `Slowed down ${slowdown} times`);
  printTable([
    ['', 'Impasse', 'ink', 'ratio'],
    ['load to first choice', time(us.load), time(them.load), ratio.load.toFixed(2)],
    ['load until it answers', time(us.answer), time(them.answer), (us.answer / them.answer).toFixed(2)],
    ['step to painted text', time(us.step), time(them.step), ratio.step.toFixed(2)],
  ]);
  printTarget('load', `${ratio.load.toFixed(2)} of ink’s`, `at most ${mostLoad}`, ratio.load <= mostLoad);
  printTarget('step', `${ratio.step.toFixed(2)} of ink’s`, 'at most 1', ratio.step <= 1);
}

/** The medians of both, measured by turns so that what slows the machine slows both. */
async function timeBoth(browser: Browser, addresses: readonly string[], slowdown: number): Promise<Times[]> {
  const found = addresses.map(() => ({ load: [] as number[], answer: [] as number[], step: [] as number[] }));
  for (let run = 0; run < loads; run += 1) {
    for (const [index, address] of addresses.entries()) {
      const page = await slowedPage(browser, slowdown);
      const { load, answer } = await timeLoad(page, address);
      found[index]?.load.push(load);
      found[index]?.answer.push(answer);
      found[index]?.step.push(...(await timeSteps(page, run)));
      await page.context().close();
    }
  }
  return found.map(({ load, answer, step }) => ({
    load: median(load),
    answer: median(answer),
    step: median(step),
  }));
}

async function slowedPage(browser: Browser, slowdown: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}

async function timeLoad(page: Page, address: string): Promise<Omit<Times, 'step'>> {
  await page.addInitScript(
    ({ selector, label, opening }) => {
      const found: { load?: number; answer?: number } = {};
      const seen = new MutationObserver(() => {
        if (found.load === undefined) {
          const choices = [...document.querySelectorAll(selector)];
          if (!choices.some(({ textContent }) => textContent?.includes(label))) return;
          found.load = Number.NaN;
          requestAnimationFrame(() =>
            setTimeout(() => {
              found.load = performance.now();
            }),
          );
        }
        if (document.documentElement.hasAttribute(opening)) return;
        seen.disconnect();
        found.answer = performance.now();
        Object.assign(window, { loaded: found });
      });
      seen.observe(document, { attributes: true, childList: true, subtree: true });
    },
    { selector: choice, label: firstLabel, opening: openingAttribute },
  );
  await page.goto(address);
  const found = await page.waitForFunction(() => {
    const { loaded } = window as { loaded?: Omit<Times, 'step'> };
    return loaded && !Number.isNaN(loaded.load) && loaded;
  });
  await page.waitForTimeout(settling);
  const { load, answer } = (await found.jsonValue()) || { load: Number.NaN, answer: Number.NaN };
  // What answers is seen no sooner than it is painted.
  return { load, answer: Math.max(load, answer) };
}

/** Every step of one of the walks. */
async function timeSteps(page: Page, run: number): Promise<number[]> {
  const walk = walks[run % walks.length] ?? [];
  const steps = walk.map((id) => lookup(tiktok).move(id));
  return page.evaluate(
    async ({ selector, choices }) => {
      const frame = () => new Promise((next) => requestAnimationFrame(next));
      const times: number[] = [];
      for (const { label, leadsTo } of choices) {
        const buttons = [...document.querySelectorAll<HTMLElement>(selector)];
        const button = buttons.find(({ textContent }) => textContent?.includes(label));
        if (!button) throw new Error(`There is no choice “${label}”.`);
        // What the last step left to be done in the background is no part of this one; and both begin as a frame does.
        await new Promise((rested) => setTimeout(rested, 600));
        await new Promise((rested) => requestIdleCallback(rested));
        await frame();
        const begun = performance.now();
        button.click();
        await new Promise<void>((painted) => {
          const look = () => {
            const told = [...document.querySelectorAll('h1, #story p')];
            if (!told.some(({ textContent }) => textContent?.trim() === leadsTo)) return false;
            requestAnimationFrame(() => setTimeout(painted));
            return true;
          };
          if (look()) return;
          const seen = new MutationObserver(() => look() && seen.disconnect());
          seen.observe(document.body, { childList: true, subtree: true, characterData: true });
        });
        times.push(performance.now() - begun);
      }
      return times;
    },
    {
      selector: choice,
      choices: steps.map(({ label, to }) => ({ label, leadsTo: lookup(tiktok).place(to).title })),
    },
  );
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

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} KB`;
}
