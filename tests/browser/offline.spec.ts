import type { Page } from '@playwright/test';
import { shortest } from '../tiktok';
import { labelOf, titleOf } from './by-id';
import { test as base, expect, expectAccessible, heading, inOwnFonts, take } from './impasse-test';
import { type StaticHost, staticHost } from './static-host';

const test = base.extend<{ host: StaticHost }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it that nothing else is needed.
  host: async ({}, use) => {
    const host = await staticHost('/some/sub/path/');
    await use(host);
    host.close();
  },
  baseURL: ({ host }, use) => use(host.url),
});
test.use({ serviceWorkers: 'allow' });

const views = ['Map', 'Compare', 'Analyse', 'Teach', 'Source'];

async function visit(page: Page) {
  await page.goto('./');
  await expect(heading(page)).toBeVisible();
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }));
  });
}

/** Asks for a newer version, as turning to the page again does. */
const turnToIt = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));

test('after one visit, all of it opens without a network, under any path', async ({ page, context }) => {
  await visit(page);
  await context.setOffline(true);
  await page.reload();
  for (const move of shortest.agreement) await take(page, labelOf(move));
  await expect(heading(page)).toHaveText(titleOf('agreement'));
  await inOwnFonts(page);
  for (const name of views) {
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name }).click();
    await expect(page).toHaveTitle(new RegExp(`^${name} · `));
    await expect(heading(page)).toBeVisible();
  }
  await page.getByRole('link', { name: 'Analyse' }).click();
  await expect(page.getByText('3,654 paths').first()).toBeVisible();
  await page.getByRole('link', { name: 'Present' }).click();
  await expect(page).toHaveTitle(/^Present · /);
  await page.goto('./?embed#/map');
  await expect(page.getByRole('button', { name: /Zoom|whole/i }).first()).toBeVisible();
});

test('it can be installed', async ({ page, context }) => {
  await visit(page);
  const session = await context.newCDPSession(page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '{}').name).toBe('Impasse');
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A test's window is a private one, which installs nothing: all else is as it must be.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
});

test('a new version is said to be ready, opens when one says so, and the walk stays', async ({
  page,
  host,
}) => {
  await visit(page);
  await take(page, labelOf('offerData'));
  const place = await heading(page).textContent();
  await expect(page.getByText('A new version is ready.')).toBeHidden();

  host.renew();
  await turnToIt(page);
  await expect(page.getByText('A new version is ready. Your walk stays as it is.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByText('A new version is ready.')).toBeHidden();

  await page.reload();
  await expect(page.getByText('A new version is ready.')).toBeVisible();
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Reload' }).click();
  await reloaded;
  await expect(page.getByText('A new version is ready.')).toBeHidden();
  await expect(heading(page)).toHaveText(place ?? '');
  await expect(page.getByRole('button', { name: 'Undo the last step' })).toBeEnabled();
});
