import { mkdtemp, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { shortest } from '../tiktok';
import { labelOf, titleOf } from './by-id';
import { test as base, expect, expectAccessible, heading, inOwnFonts, take } from './impasse-test';

// Nothing may be asked for but the file: whatever else is, leaves its address.
const test = base.extend({
  baseURL: async ({ browser }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'impasse-'));
    const file = join(folder, 'impasse.html');
    const served = await browser.newPage({ baseURL: servedAt });
    await served.goto('./');
    await served.getByRole('button', { name: 'Share' }).click();
    const [download] = await Promise.all([
      served.waitForEvent('download'),
      served.getByRole('link', { name: 'download Impasse as one file' }).click(),
    ]);
    await rename(await download.path(), file);
    await served.close();
    await use(pathToFileURL(file).href);
  },
});
const servedAt = `http://localhost:${process.env.PORT ?? 4319}/`;

const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true });

test('the app in one file, downloaded from the app, does from a disk what it does from a server', async ({
  page,
  baseURL,
}) => {
  await page.goto(baseURL ?? '');
  for (const move of shortest.agreement) await take(page, labelOf(move));
  await expect(heading(page)).toHaveText(titleOf('agreement'));
  await inOwnFonts(page);
  await expect(page.getByText('This is Impasse in one file.')).toBeVisible();
  await expectAccessible(page);

  await view(page, 'Map').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Map' })).toBeVisible();
  await view(page, 'Analyse').click();
  await page.getByRole('radio', { name: 'From the start' }).check();
  await expect(page.getByText('3,654 paths').first()).toBeVisible();
  for (const name of ['Compare', 'Teach', 'Report', 'Source']) {
    await view(page, name).click();
    await expect(page).toHaveTitle(new RegExp(`^${name} · `));
    await expect(heading(page)).toBeVisible();
  }

  await view(page, 'Explore').click();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Undo the last step' })).toBeEnabled();
  await page.getByRole('button', { name: 'Saved', exact: true }).click();
  await expect(page.getByRole('dialog').getByText('after 7 moves')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText('The link opens only on this device, where this file lies.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^The link holds/ })).toHaveValue(/^file:.*#\/explore/);
});

test('the app in one file gives nobody a link to its own disk', async ({ page, baseURL }) => {
  await page.goto(baseURL ?? '');
  const code = page.getByRole('img', { name: /QR code/ });
  const path = page.getByText('file:///');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText('The link opens only on this device, where this file lies.')).toBeVisible();
  await expect(code).toHaveCount(0);
  await expect(page.getByText('Point a phone’s camera')).toHaveCount(0);
  await page.keyboard.press('Escape');

  await view(page, 'Report').click();
  await expect(page.getByText('Report of a walk · Impasse')).toBeVisible();
  await expect(code).toHaveCount(0);
  await expect(path).toHaveCount(0);

  await view(page, 'Present').click();
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Open audience window' }).click();
  const audience = await opened;
  await expect(page.getByRole('heading', { name: 'The audience’s phones' })).toBeVisible();
  await expect(page.getByText('there is no link that they could open')).toBeVisible();
  await page.keyboard.press('l');
  await expect(page.getByRole('heading', { name: 'There is no link to this place' })).toBeVisible();
  await expect(audience.getByRole('heading', { name: 'There is no link to this place' })).toBeVisible();
  for (const window of [page, audience]) {
    await expect(window.getByRole('img', { name: /QR code/ })).toHaveCount(0);
    await expect(window.getByText('file:///')).toHaveCount(0);
  }
});

test('its policy names what it holds by its digest, and allows nothing unsafe', async ({ page, baseURL }) => {
  await page.goto(baseURL ?? '');
  const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
  expect(policy).toMatch(/script-src( 'sha256-[^']+')+;/);
  expect(policy).toMatch(/style-src 'sha256-[^']+';/);
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|self/);
});
