import type { Page } from '@playwright/test';
import { statementsOf } from '../../src/analysis/factcheck/statements';
import { tiktok } from '../tiktok';
import { expect, expectAccessible, heading, test } from './impasse-test';

const every = statementsOf(tiktok).length;
const statements = (page: Page) => page.locator('section > ul > li');

/** Opens the page, and waits until every statement stands on it. */
async function openStatements(page: Page) {
  await page.goto(`./#/factcheck?s=${tiktok.id}.${tiktok.version}`);
  await expect(statements(page)).toHaveCount(every);
}

test.describe('the page of every statement', () => {
  test('is reached from Source, and its address opens it again', async ({ page }) => {
    await page.goto('./#/source');
    await page.getByRole('link', { name: 'Check every statement' }).click();
    await expect(heading(page)).toContainText(tiktok.title);
    await expect(statements(page)).toHaveCount(every);
    await expect(page).toHaveURL(/#\/factcheck\?/);
    await expect(page).toHaveTitle(/^Every statement/);
    await expect(page.getByRole('navigation', { name: 'Views' }).locator('[aria-current]')).toHaveText(
      'Source',
    );
    await page.reload();
    await expect(statements(page)).toHaveCount(every);
    await page.getByRole('link', { name: 'What the scenario rests on' }).click();
    await expect(heading(page)).toHaveText('What the scenario rests on');
  });

  test('tells of a text after which moves it is read, and in how many walks', async ({ page }) => {
    await openStatements(page);
    const title = statements(page).filter({ hasText: 'Title' }).first();
    await expect(title).toContainText(`All 34,167 walks read it`);
    await expect(title.getByRole('listitem').first()).toContainText('At the start');
    const [radio] = await page.getByRole('radio', { name: /^To look at/ }).all();
    await radio?.check();
    await expect(statements(page).first()).toContainText(/differs|It says/);
    expect(await statements(page).count()).toBeLessThan(every);
  });

  for (const [how, width, colorScheme] of [
    ['on a wide screen', 1440, 'light'],
    ['on a phone, dark', 390, 'dark'],
  ] as const) {
    test(`is accessible and fits ${how}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      await openStatements(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      // Of many statements alike, those of every kind of mark are enough.
      await page.getByRole('radio', { name: /^To look at/ }).check();
      await expectAccessible(page);
    });
  }

  test('is printed whole, even at once', async ({ page }) => {
    await page.goto(`./#/factcheck?s=${tiktok.id}.${tiktok.version}`);
    await expect(statements(page).first()).toBeVisible();
    await page.pdf({ format: 'A4' });
    await expect(statements(page)).toHaveCount(every, { timeout: 1_000 });
  });
});
