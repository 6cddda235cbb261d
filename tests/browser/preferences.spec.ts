import type { Page } from '@playwright/test';
import { titleOf } from './by-id';
import { expect, expectAccessible, heading, test } from './impasse-test';

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const ahead = (page: Page) => region(page, 'If they look ahead');
const wanted = (page: Page, outcome: string) =>
  region(page, 'Biden administration').getByRole('button', { name: new RegExp(`^${outcome}, `) });

/** Washington puts the talks going on above a ban, by key, half a step at a time. */
async function wantDelay(page: Page) {
  await wanted(page, 'Continued delay').focus();
  await page.keyboard.press('ArrowUp');
  await expect(wanted(page, 'Continued delay')).toBeFocused();
  await page.keyboard.press('ArrowUp');
}

test('what a party wants is set by key, and what comes of it is walked, kept and handed on', async ({
  page,
  context,
}) => {
  await page.goto('./#/analyse');
  await expect(ahead(page)).toContainText('it ends with Full ban');
  await wantDelay(page);
  await expect(region(page, 'Biden administration')).toContainText('Your own order.');
  await expect(ahead(page)).toContainText('it ends with Continued delay');

  await page.reload();
  await expect(ahead(page)).toContainText('it ends with Continued delay');
  await expect(region(page, 'Biden administration')).toContainText('Your own order.');

  await page.getByRole('button', { name: 'Share' }).click();
  const link = await page.getByRole('dialog').getByRole('textbox').first().inputValue();
  expect(link).toContain('&r=');
  await page.keyboard.press('Escape');
  const other = await context.newPage();
  await other.goto(link.replace('#/explore', '#/analyse'));
  await expect(ahead(other)).toContainText('it ends with Continued delay');
  await other.close();

  await ahead(page).getByRole('button', { name: 'Walk it' }).first().click();
  await ahead(page).getByRole('link', { name: 'See it in Explore' }).first().click();
  await expect(heading(page)).toHaveText(titleOf('continuedDelay'));

  await page.getByRole('link', { name: 'Analyse', exact: true }).click();
  await region(page, 'Biden administration')
    .getByRole('button', { name: /^As the scenario has it/ })
    .click();
  await expect(ahead(page)).toContainText('it ends with Full ban');
});

test('an outcome is dragged to where it is to stand', async ({ page }) => {
  await page.goto('./#/analyse');
  await expect(ahead(page)).toContainText('it ends with Full ban');
  await wanted(page, 'Continued delay').scrollIntoViewIfNeeded();
  const from = await wanted(page, 'Continued delay').boundingBox();
  const to = await wanted(page, 'Agreement').boundingBox();
  if (!from || !to) throw new Error('Nothing to drag');
  await page.mouse.move(from.x + 20, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y - 30, { steps: 3 });
  await page.mouse.move(to.x + 20, to.y - 6, { steps: 3 });
  await page.mouse.up();
  await expect(region(page, 'Biden administration')).toContainText('Your own order.');
  await expect(wanted(page, 'Continued delay')).toHaveAccessibleName('Continued delay, 1st of 4');
});

test('what each wants, and what follows, is in nobody’s way', async ({ page }) => {
  await page.goto('./#/analyse');
  await expect(ahead(page)).toContainText('it ends with Full ban');
  await page.getByRole('button', { name: 'Count over every order' }).click();
  await expect(region(page, 'What would have to change')).toContainText('13,824 ways in all');
  await expectAccessible(page);
});
