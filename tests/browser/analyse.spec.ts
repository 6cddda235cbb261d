import type { Page } from '@playwright/test';
import { shortest } from '../tiktok';
import { labelOf, titleOf } from './by-id';
import { expect, expectAccessible, heading, sideways, test } from './impasse-test';

async function analyse(page: Page) {
  await page.goto('./#/analyse');
  await expect(heading(page)).toHaveText('What it implies');
}

/** Opens every proof and table, and a strategy. */
async function openEverything(page: Page) {
  await page
    .getByRole('button', { name: /can bring it about/ })
    .first()
    .click();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

const agreement = (page: Page) =>
  page.getByRole('region', { name: 'What can happen' }).getByRole('article').filter({ hasText: 'Agreement' });

test('is one step from Explore, and answers from the walk’s place', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: labelOf('holdFirm'), exact: true }).click();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Analyse' }).click();
  await expect(agreement(page)).toContainText('3,654 paths');
  await page.getByRole('radio', { name: 'From here' }).check();
  await expect(agreement(page)).not.toContainText('3,654 paths');
});

test('is operated by keyboard alone: an answer, a likelihood, a proof and its walk', async ({ page }) => {
  await analyse(page);
  await page.getByRole('radio', { name: 'From the start' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(agreement(page)).toContainText('out of reach');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(agreement(page)).toContainText('23.8\u00a0%');

  await page.getByRole('slider', { name: labelOf('acceptAlgorithm') }).focus();
  await page.keyboard.press('End');
  await expect(agreement(page)).toContainText('43\u00a0%');

  await agreement(page).getByText('Why?').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(agreement(page).getByRole('button', { name: 'Walk it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await agreement(page).getByRole('link', { name: 'See it in Explore' }).click();
  await expect(heading(page)).toHaveText(titleOf('agreement'));
  await expect(page.getByRole('status').first()).toContainText(`Step ${shortest.agreement.length}`);
});

test('keeps the likelihoods set while one looks elsewhere', async ({ page }) => {
  await analyse(page);
  const field = page.getByRole('textbox', { name: `${labelOf('acceptAlgorithm')}, in per cent` });
  await field.fill('80');
  const unsure = page.getByRole('region', { name: 'If you are unsure of the answers' });
  await unsure.getByRole('checkbox').first().check();
  await unsure.getByRole('textbox').first().fill('90');
  await page.getByRole('link', { name: 'Explore', exact: true }).click();
  await page.getByRole('link', { name: 'Analyse', exact: true }).click();
  await expect(field).toHaveValue('80');
  await expect(unsure.getByRole('textbox').first()).toHaveValue('90');
});

for (const theme of ['light', 'dark'] as const) {
  test(`has nothing in the way of anyone, all opened, in the ${theme}`, async ({ page }) => {
    // Every pixel's contrast is looked at, of some thousand texts.
    test.slow();
    await page.emulateMedia({ colorScheme: theme });
    await analyse(page);
    await openEverything(page);
    await page
      .getByRole('textbox', { name: /in per cent/ })
      .first()
      .fill('-1');
    await expect(page.getByRole('alert')).toContainText('cannot be less than 0');
    await expectAccessible(page);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('never scrolls sideways, all opened, and keeps the odds in sight by the sliders', async ({ page }) => {
    await analyse(page);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.getByRole('slider', { name: labelOf('ban') }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('list', { name: 'The odds now' })).toBeInViewport();
    const unsure = page.getByRole('region', { name: 'If you are unsure of the answers' });
    await unsure.getByRole('checkbox').last().check();
    await unsure.getByRole('slider').last().scrollIntoViewIfNeeded();
    await expect(page.getByRole('list', { name: 'The odds over the answers' })).toBeInViewport();
    await openEverything(page);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });

  test('has nothing in the way of anyone', async ({ page }) => {
    test.slow();
    await analyse(page);
    await expectAccessible(page);
  });
});
