import type { Page } from '@playwright/test';
import { template } from '../../src/scenario/template';
import { riverTamble } from '../../src/scenarios/river-tamble/scenario';
import { tiktok } from '../tiktok';
import { expect, expectAccessible, heading, take, test } from './impasse-test';

const text = JSON.stringify(template, null, 2);
const first = tiktok.situations.find(({ id }) => id === tiktok.start);
const river = riverTamble.situations.find(({ id }) => id === riverTamble.start);
const opening = template.situations[0];
const labelOf = (id: string) =>
  [...tiktok.situations, ...riverTamble.situations, ...template.situations]
    .flatMap(({ moves }) => moves)
    .find((move) => move.id === id)?.label ?? id;

const library = (page: Page) => page.getByRole('dialog', { name: 'Scenarios' });
const openLibrary = (page: Page) => page.getByRole('button', { name: /: choose a scenario$/ }).click();
const jsonFile = (content: string, name = 'mine.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

async function pick(page: Page, content: string, name?: string) {
  await openLibrary(page);
  await library(page).getByLabel('Open a file').setInputFiles(jsonFile(content, name));
}

test.describe('a scenario of one’s own', () => {
  test('is opened by picking its file, and is there again after a reload', async ({ page }) => {
    await page.goto('./');
    await pick(page, text);
    await expect(heading(page)).toHaveText(opening?.title ?? '');
    await take(page, labelOf('makeOffer'));
    await page.reload();
    await expect(heading(page)).toHaveText(template.situations[1]?.title ?? '');
    await openLibrary(page);
    await expect(library(page).getByRole('list', { name: 'Your own scenarios' })).toContainText('open now');
    await expectAccessible(page);
  });

  test('is opened by dropping its file anywhere on the page', async ({ page }) => {
    await page.goto('./');
    await expect(heading(page)).toBeVisible();
    const files = await page.evaluateHandle((content) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([content], 'mine.json', { type: 'application/json' }));
      return dropped;
    }, text);
    await page.dispatchEvent('main', 'drop', { dataTransfer: files });
    await expect(heading(page)).toHaveText(opening?.title ?? '');
  });

  test('that is removed can be put back', async ({ page }) => {
    await page.goto('./');
    await pick(page, text);
    await expect(heading(page)).toHaveText(opening?.title ?? '');
    await openLibrary(page);
    await library(page)
      .getByRole('button', { name: `Remove “${template.title}”` })
      .click();
    await expect(library(page).getByText('None yet.')).toBeVisible();
    await library(page)
      .getByRole('button', { name: `Put “${template.title}” back` })
      .click();
    await expect(library(page).getByRole('button', { name: `Open “${template.title}”` })).toBeVisible();
  });

  test('with the id of another that is kept takes its place only if one says so', async ({ page }) => {
    await page.goto('./');
    await pick(page, text);
    await expect(heading(page)).toHaveText(opening?.title ?? '');
    await pick(page, text.replace('"My negotiation"', '"My second try"'));
    await expect(library(page).getByText(/^Another scenario with the id “my-negotiation”/)).toBeVisible();
    await library(page).getByRole('button', { name: 'Keep both' }).click();
    await expect(page).toHaveURL(/s=my-negotiation-2\.1/);
    await openLibrary(page);
    await expect(
      library(page).getByRole('list', { name: 'Your own scenarios' }).getByRole('listitem'),
    ).toHaveCount(2);
  });

  test('that is not on this device is named, with what to do, and its place is found once it is opened', async ({
    page,
  }) => {
    await page.goto('./#/map');
    await page.goto('./#/explore?s=my-negotiation.1');
    await expect(heading(page)).toHaveText('“my-negotiation” could not be opened');
    await expect(page.getByRole('alert')).toContainText('Open its file, and its place is found again');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Open its file, or another scenario' }).click();
    await library(page).getByLabel('Open a file').setInputFiles(jsonFile(text));
    await expect(heading(page)).toHaveText(opening?.title ?? '');
    await expect(page).toHaveURL(/#\/explore\?s=my-negotiation\.1$/);
  });
});

test('switching to another scenario and back keeps each walk where it was', async ({ page }) => {
  await page.goto('./');
  await take(page, labelOf('offerData'));
  const place = await heading(page).textContent();
  await openLibrary(page);
  await library(page)
    .getByRole('button', { name: `Open “${riverTamble.title}”` })
    .click();
  await expect(heading(page)).toHaveText(river?.title ?? '');
  await expect(page.getByRole('button', { name: 'Undo the last step' })).toBeDisabled();
  await take(page, river?.moves[0]?.label ?? '');
  await page.getByRole('button', { name: 'Pin to compare' }).click();
  await openLibrary(page);
  await library(page)
    .getByRole('button', { name: `Open “${tiktok.title}”` })
    .click();
  await expect(heading(page)).toHaveText(place ?? '');
  await expect(page.getByRole('link', { name: /Compare the/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo the last step' }).click();
  await expect(heading(page)).toHaveText(first?.title ?? '');
  await openLibrary(page);
  await library(page)
    .getByRole('button', { name: `Open “${riverTamble.title}”` })
    .click();
  await expect(page.getByRole('button', { name: 'Unpin' })).toBeVisible();
  await page.goBack();
  await expect(heading(page)).toHaveText(first?.title ?? '');
});

test.describe('a file that is wrong', () => {
  const wrong = text.replace('"to": "answering"', '"to": "answring"');

  test('is not opened: each finding says where it is and what would mend it', async ({ page }) => {
    await page.goto('./');
    await pick(page, wrong, 'wrong.json');
    const findings = library(page).getByRole('list', { name: 'Findings' });
    await expect(findings).toContainText('situations[0].moves[0].to');
    const line = wrong.slice(0, wrong.indexOf('answring')).split('\n').length;
    await expect(findings).toContainText(`Line ${line}`);
    await expect(findings).toContainText('Did you mean "answering"?');
    await expectAccessible(page);
    await library(page).getByRole('button', { name: 'Leave it' }).click();
    await page.keyboard.press('Escape');
    await expect(heading(page)).toHaveText(first?.title ?? '');
  });

  test('with warnings alone is opened', async ({ page }) => {
    await page.goto('./');
    await pick(page, text.replace('"phases": [', '"phases": [{ "id": "idle", "name": "Idle" }, '));
    await expect(library(page).getByText(/can be walked\. The check found 1 warning/)).toBeVisible();
    await library(page).getByRole('button', { name: 'Open it' }).click();
    await expect(heading(page)).toHaveText(opening?.title ?? '');
  });
});

test.describe('a link that carries its scenario', () => {
  test('opens it elsewhere as a stranger’s, which is kept once it is walked', async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.goto('./');
    await pick(page, text);
    await take(page, labelOf('makeOffer'));
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const link = await page
      .getByRole('dialog')
      .getByLabel(/^The link holds the scenario/)
      .inputValue();
    const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
    const other = await elsewhere.newPage();
    await other.goto(link);
    await expect(heading(other)).toHaveText(template.situations[1]?.title ?? '');
    await expect(other.getByText('This scenario came with the link')).toBeVisible();
    await expectAccessible(other);
    await other.reload();
    await expect(heading(other)).toHaveText(template.situations[1]?.title ?? '');
    await take(other, labelOf('accept'));
    await expect(other.getByText('This scenario came with the link')).toHaveCount(0);
    await expect(other).not.toHaveURL(/d=/);
    await other.reload();
    await expect(heading(other)).toHaveText(template.outcomes[0]?.title ?? '');
    await elsewhere.close();
  });

  test('with the id of one that ships has an id of its own', async ({ page, browser, baseURL }) => {
    await page.goto('./');
    await pick(page, text.replace('"my-negotiation"', `"${tiktok.id}"`));
    await expect(page).toHaveURL(new RegExp(`s=${tiktok.id}-2\\.1`));
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const link = await page
      .getByRole('dialog')
      .getByLabel(/^The link holds the scenario/)
      .inputValue();
    const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
    const other = await elsewhere.newPage();
    await other.goto(link.replace(`s=${tiktok.id}-2.1`, `s=${tiktok.id}.1`));
    await expect(heading(other)).toHaveText(opening?.title ?? '');
    await expect(other).toHaveURL(new RegExp(`s=${tiktok.id}-2\\.1`));
    await elsewhere.close();
  });

  test('that is cut short says so', async ({ page }) => {
    await page.goto('./#/explore?s=mine.1&d=q1YqSy0qzszPU7JSMlTSUUpOLEpVslJQKi');
    await expect(heading(page)).toHaveText('The link could not be opened');
    await expect(page.getByRole('alert')).toContainText('cut short or damaged');
  });
});
