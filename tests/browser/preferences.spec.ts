import type { Page } from '@playwright/test';
import { labelOf, titleOf } from './by-id';
import { expect, expectAccessible, heading, test } from './impasse-test';
import { kept } from './kept';

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

  await kept(page, 0);
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

test('a report has, on request, what each wants and a list of what to watch for, to tick', async ({
  page,
}) => {
  await page.goto('./#/analyse');
  await page.getByRole('textbox', { name: `${labelOf('acceptAlgorithm')}, in per cent` }).fill('80');
  await expect(region(page, 'Watch for')).toContainText('Most telling of all is whether');
  await page.getByRole('link', { name: 'Report', exact: true }).click();
  await page.getByLabel('With what each wants and what to watch for').check();
  const part = region(page, 'What each wants, and what to watch for');
  await expect(part).toContainText('If everyone looks ahead, it ends with Full ban');
  await part.getByRole('checkbox').first().check();
  await expectAccessible(page);
});
