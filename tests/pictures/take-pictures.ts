import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { writeAddress } from '../../src/url/address';
import type { ViewId } from '../../src/url/view-id';
import { chromiumPath } from '../browser/find-chromium';
import { moves, shortest, tiktok } from '../tiktok';

const folder = '.github/pictures';
const desk = { width: 1440, height: 900 };
const projector = { width: 1280, height: 720 };

/** What each of README's pictures shows, and how one comes to it. */
const pictures: Record<string, (page: Page) => Promise<void>> = {
  explore: (page) => open(page, 'explore', 'holdFirm keepTalking'),
  map: (page) => open(page, 'map', 'offerData acceptData offerAlgorithm'),
  analyse: (page) => open(page, 'analyse'),
  compare: async (page) => {
    await open(page, 'compare');
    await page
      .getByRole('button', { name: /four outcomes/i })
      .first()
      .click();
  },
  report: (page) => open(page, 'report', shortest.agreement.join(' ')),
  vote: async (page) => {
    await page.setViewportSize(projector);
    await open(page, 'teach');
    await page.getByRole('button', { name: 'Begin at the start' }).click();
    for (const key of ['1', '1', '1', '1', '1', '2', '2', '2', '3', '3']) await page.keyboard.press(key);
  },
  desk: async (page) => {
    await open(page, 'present', 'holdFirm keepTalking');
    const opened = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Open audience window' }).click();
    await (await opened).waitForLoadState();
    await page.getByText('The audience window is in step.').waitFor();
  },
};

async function open(page: Page, view: ViewId, words = ''): Promise<void> {
  await page.goto(writeAddress(tiktok, { view, moves: moves(words), assumptions: {} }));
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const outDir = await mkdtemp(join(tmpdir(), 'impasse-pictures-'));
const shared = { build: { outDir }, logLevel: 'error' } as const;
await build(shared);
const server = await preview({ ...shared, preview: { port: 0, host: '127.0.0.1' } });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
try {
  await mkdir(folder, { recursive: true });
  for (const [name, show] of Object.entries(pictures)) {
    const context = await browser.newContext({
      viewport: desk,
      baseURL: server.resolvedUrls?.local[0] ?? '',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await show(page);
    await page.evaluate(() => document.fonts.ready);
    // A map is drawn, and a notice of a first visit gone, a moment after the page is there.
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await context.close();
    console.log(`${folder}/${name}.png`);
  }
} finally {
  await browser.close();
  await server.close();
}
