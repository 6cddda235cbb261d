import type { Page } from '@playwright/test';
import { shortest } from '../tiktok';
import { labelOf } from './by-id';
import { test as base, expect, heading, holdScripts, started, take } from './impasse-test';

const test = base.extend({
  context: async ({ context }, use) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await use(context);
  },
});
test.use({ serviceWorkers: 'block' });

test('an app that cannot be had says so beside the page that is there already', async ({ page, made }) => {
  made.push(/net::ERR_FAILED/);
  await page.route(/assets\/index-.*\.js$/, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('could not be loaded whole');
  await expect(heading(page)).toBeVisible();
});

test('a scenario that cannot be had says so, and the page answers', async ({ page, made }) => {
  made.push(/net::ERR_FAILED/);
  await page.route(/assets\/tiktok-2022-.*\.json$/, (route) => route.abort());
  await page.goto('./');
  await expect(page.locator('html')).not.toHaveAttribute('data-opening');
  await expect(page.getByRole('alert')).toBeVisible();
});

async function walkOne(page: Page) {
  await page.goto('./');
  await started(page);
  await take(page, labelOf(shortest.agreement[0] ?? ''));
}

/** Has Analyse fail as soon as it is drawn. */
async function breakAnalyse(page: Page) {
  await page.route(/assets\/analyse-view-.*\.js$/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export const AnalyseView = () => { throw new Error("the view broke"); };',
    }),
  );
}

test('a view whose files cannot be had says so, and is tried again', async ({ page, made }) => {
  made.push(/net::ERR_FAILED/, /dynamically imported module/);
  await page.route(/assets\/analyse-view-.*\.js$/, (route) => route.abort());
  await walkOne(page);
  await page.getByRole('link', { name: 'Analyse', exact: true }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('This part could not be loaded');
  await page.unroute(/assets\/analyse-view-.*\.js$/);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What it implies' })).toBeVisible();
});

test('a view that fails says so, keeps the walk and lets one go on with it', async ({ page, made }) => {
  made.push(/the view broke/);
  await breakAnalyse(page);
  await walkOne(page);
  const place = await heading(page).textContent();
  await page.getByRole('link', { name: 'Analyse', exact: true }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Something went wrong here');
  await alert.getByRole('button', { name: 'Copy a report' }).click();
  await expect(alert.getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('analyse');
  await alert.getByRole('button', { name: 'Go on with the walk' }).click();
  await expect(heading(page)).toHaveText(place ?? '');
});

test('a frame begins anew as a frame', async ({ page, made }) => {
  made.push(/the view broke/);
  await breakAnalyse(page);
  await page.goto('./?embed#/analyse');
  await page.getByRole('alert').getByRole('button', { name: 'Begin at the start' }).click();
  await expect(page).toHaveURL(/\?embed$/);
  await expect(heading(page)).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Views' })).toHaveCount(0);
});

test('an error outside of any view is told, and the walk goes on', async ({ page, made }) => {
  made.push(/the wire was cut/, /the clock stopped/);
  await walkOne(page);
  const place = await heading(page).textContent();
  await page.evaluate(() => {
    void Promise.reject(new Error('the wire was cut'));
  });
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('the wire was cut');
  await alert.getByRole('button', { name: 'Go on' }).click();
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('the clock stopped');
    });
  });
  await expect(alert).toContainText('the clock stopped');
  await alert.getByRole('button', { name: 'Go on' }).click();
  await expect(alert).toHaveCount(0);
  await expect(heading(page)).toHaveText(place ?? '');
});

test('an error before the app is there is told once it is', async ({ page, made }) => {
  made.push(/the wire was cut/);
  const letGo = await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(heading(page)).toBeVisible();
  const alert = page.getByRole('alert');
  await page.evaluate(() => {
    void Promise.reject(new Error('the wire was cut'));
  });
  await expect(alert).toHaveCount(0);
  letGo();
  await expect(alert).toContainText('the wire was cut');
  await alert.getByRole('button', { name: 'Go on' }).click();
  await expect(alert).toHaveCount(0);
});
