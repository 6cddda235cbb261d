import type { Page } from '@playwright/test';
import { shortest, tiktok } from '../tiktok';
import { labelOf, titleOf } from './by-id';
import { expect, expectAccessible, heading, sideways, take, test } from './impasse-test';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share this walk' });
const link = (page: Page) => dialog(page).getByLabel(/^The link holds/);
const open = (page: Page) => page.getByRole('button', { name: 'Share', exact: true }).click();

test.describe('sharing', () => {
  test('hands out a link that opens the walk where it is, in the view chosen', async ({ page, context }) => {
    await page.goto('./');
    for (const move of shortest.agreement.slice(0, 3)) await take(page, labelOf(move));
    await open(page);
    await dialog(page).getByLabel('It opens in').selectOption('Map');
    const url = await link(page).inputValue();
    expect(url.length).toBeLessThan(300);
    const other = await context.newPage();
    await other.goto(url);
    await expect(other.getByRole('status').first()).toContainText('After 3 moves');
    await other.getByRole('link', { name: 'Explore', exact: true }).click();
    await expect(heading(other)).toHaveText((await heading(page).textContent()) ?? '');
  });

  for (const name of ['Explore', 'Map', 'Compare', 'Analyse', 'Present', 'Teach', 'Report', 'Source']) {
    test(`hands out a link that opens straight into ${name}`, async ({ page, context }) => {
      await page.goto('./');
      for (const move of shortest.fullBan.slice(0, 2)) await take(page, labelOf(move));
      await open(page);
      await dialog(page).getByLabel('It opens in').selectOption(name);
      const other = await context.newPage();
      await other.goto(await link(page).inputValue());
      await expect(other).toHaveTitle(`${name} · ${tiktok.title} · Impasse`);
      await expect(heading(other)).toBeVisible();
      await expect(other.getByRole('alert')).toHaveCount(0);
    });
  }

  test('copies the link and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('./');
    await open(page);
    await dialog(page).getByRole('button', { name: 'Copy the link' }).click();
    await expect(dialog(page).getByRole('status')).toHaveText('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link(page).inputValue());
  });

  test('selects the link where the browser does not let it be copied', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto('./');
    await open(page);
    await dialog(page).getByRole('button', { name: 'Copy the link' }).click();
    await expect(dialog(page).getByRole('status')).toContainText('It is selected');
    const selected = () =>
      link(page).evaluate((field: HTMLInputElement) =>
        field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
      );
    expect(await selected()).toBe(await link(page).inputValue());
  });

  test('offers the system’s share sheet where there is one', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.documentElement.dataset.shared = data.url;
          return Promise.resolve();
        },
      });
    });
    await page.goto('./');
    await open(page);
    await dialog(page)
      .getByRole('button', { name: /^Share by another app/ })
      .click();
    await expect(dialog(page).getByRole('status')).toHaveText('Shared.');
    await expect(page.locator('html')).toHaveAttribute('data-shared', await link(page).inputValue());
  });

  test('shows a code large enough for a camera, is closed by Escape, and walks nowhere meanwhile', async ({
    page,
  }) => {
    await page.goto('./');
    await open(page);
    const code = dialog(page).getByRole('img', { name: /^QR code of the link/ });
    const box = await code.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(240);
    expect(box?.height).toBe(box?.width);
    await expectAccessible(page);
    await dialog(page).getByRole('button', { name: 'Copy the link' }).focus();
    await page.keyboard.press('1');
    // Its own text takes no focus: the next key comes from the page behind it.
    await dialog(page).getByText('Point a phone’s camera at it').click();
    await page.keyboard.press('1');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
    await expect(heading(page)).toHaveText(titleOf(tiktok.start));
  });

  test('is closed where one goes back, as its page is left', async ({ page }) => {
    await page.goto('./');
    await take(page, labelOf('offerData'));
    await open(page);
    await expect(dialog(page)).toBeVisible();
    await page.goBack();
    await expect(dialog(page)).toBeHidden();
    await expect(heading(page)).toHaveText(titleOf(tiktok.start));
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('fits the screen', async ({ page }) => {
      await page.goto('./');
      await open(page);
      await expect(dialog(page).getByRole('img')).toBeVisible();
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await expectAccessible(page);
    });
  });
});

test.describe('a frame', () => {
  test('shows a view alone, tells its height, and keeps to itself where one walks', async ({
    page,
    baseURL,
  }) => {
    await page.route('**/hosting.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>Host</title><iframe title="Impasse" width="900" height="300" src="${baseURL}?embed#/explore"></iframe>
        <script>addEventListener('message', ({ data, source }) => {
          const frame = document.querySelector('iframe');
          if (source === frame.contentWindow && data.impasse === 'height') frame.height = data.value;
        })</script>`,
      }),
    );
    await page.goto('./hosting.html');
    const frame = page.frameLocator('iframe');
    const inner = page.frames()[1];
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(titleOf(tiktok.start));
    await expect(frame.getByRole('banner')).toHaveCount(0);
    await expect(frame.getByRole('contentinfo')).toHaveCount(0);
    const unseen = () =>
      inner?.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
    await expect.poll(unseen).toBe(0);
    const before = await page.locator('iframe').getAttribute('height');
    await frame.getByRole('button', { name: labelOf('holdFirm'), exact: true }).click();
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(titleOf('standoff'));
    await expect.poll(unseen).toBe(0);
    expect(await page.locator('iframe').getAttribute('height')).not.toBe(before);
    await frame.getByRole('link', { name: /Open the map/ }).click();
    await expect(frame.locator('[data-situation]').first()).toBeVisible();
    expect(inner?.url()).toContain('?embed#/map');
    expect(page.url()).toContain('hosting.html');
    await expect.poll(unseen).toBe(0);
  });
});
