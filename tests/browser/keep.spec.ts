import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { labelOf, titleOf } from './by-id';
import { blockStorage, expect, expectAccessible, heading, take, test } from './impasse-test';
import { kept } from './kept';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Saved walks' });

/** The moves of every walk in the file that Saved gives. */
async function walksInFile(page: Page): Promise<string[][]> {
  await page.getByRole('button', { name: 'Saved', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Save all to a file' }).click(),
  ]);
  const file: { autosaves: { walk: { steps: { move: string }[] } }[] } = JSON.parse(
    await readFile(await download.path(), 'utf8'),
  );
  return file.autosaves.map(({ walk }) => walk.steps.map(({ move }) => move));
}

test.describe('a walk', () => {
  test('comes back with its branches, notes and pins after a reload', async ({ page }) => {
    await page.goto('./');
    await take(page, labelOf('offerData'));
    await page.getByRole('button', { name: 'Write a note' }).click();
    await page.getByLabel('Your note on this step').fill('Ask the class why.');
    await page.getByRole('button', { name: 'Pin to compare' }).click();
    await page.getByRole('button', { name: 'Undo the last step' }).click();
    await take(page, labelOf('holdFirm'));
    await kept(page, 2);
    await page.reload();
    await expect(heading(page)).toHaveText(titleOf('standoff'));
    await expect(page.getByRole('link', { name: /Compare/ }).last()).toBeVisible();
    await page.getByRole('button', { name: 'Undo the last step' }).click();
    await take(page, labelOf('offerData'));
    await expect(page.getByLabel('Your note on this step')).toHaveValue('Ask the class why.');
    await expect(page.getByRole('button', { name: 'Unpin' })).toBeVisible();
  });

  test('is offered to a returning visitor, who may go on or begin anew', async ({ page, context }) => {
    await page.goto('./');
    await take(page, labelOf('offerData'));
    await kept(page, 1);
    await page.close();
    const again = await context.newPage();
    await again.goto('./');
    await expect(again.getByText(`Your last walk here stands at “${titleOf('dataReview')}”`)).toBeVisible();
    await expectAccessible(again);
    await again.getByRole('button', { name: 'Go on with it' }).click();
    await expect(heading(again)).toHaveText(titleOf('dataReview'));
  });

  test('of one tab is not written over by another', async ({ page, context }) => {
    await page.goto('./');
    await take(page, labelOf('offerData'));
    await kept(page, 1);
    const other = await context.newPage();
    await other.goto('./');
    await expect(heading(other)).toBeVisible();
    await take(other, labelOf('holdFirm'));
    await take(other, labelOf('keepTalking'));
    await kept(other, 2);
    await page.reload();
    await expect(heading(page)).toHaveText(titleOf('dataReview'));
    await other.reload();
    await expect(heading(other)).toHaveText(titleOf('waiting'));
    await other.getByRole('button', { name: 'Saved', exact: true }).click();
    await expect(dialog(other).getByRole('heading', { name: 'Kept by themselves' })).toBeVisible();
    await expect(dialog(other).getByText(`“${titleOf('dataReview')}”, after one move, `)).toBeVisible();
  });

  test('that is kept by itself is deleted where it is not wanted, and put back', async ({ page }) => {
    await page.goto('./');
    await take(page, labelOf('offerData'));
    await kept(page, 1);
    await page.getByRole('button', { name: 'Saved', exact: true }).click();
    const row = dialog(page).getByText(`“${titleOf('dataReview')}”, after one move, `);
    await expect(row).toBeVisible();
    await dialog(page)
      .getByRole('button', { name: `Delete “${titleOf('dataReview')}”` })
      .press('Enter');
    await expect(row).toHaveCount(0);
    await expect(dialog(page).getByRole('status')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(row).toBeVisible();
    await expect(dialog(page).getByText('The walk is back.')).toBeVisible();
  });

  test('is saved under a name, renamed, opened, deleted and put back', async ({ page }) => {
    await page.addInitScript(() => {
      const persist = navigator.storage.persist.bind(navigator.storage);
      navigator.storage.persist = () => {
        const { dataset } = document.documentElement;
        dataset.asked = String(Number(dataset.asked ?? 0) + 1);
        return persist();
      };
    });
    await page.goto('./');
    await take(page, labelOf('offerData'));
    await page.getByRole('button', { name: 'Saved', exact: true }).click();
    await expect(page.locator('html')).not.toHaveAttribute('data-asked');
    await dialog(page).getByLabel('Save this walk as').fill('Tuesday’s class');
    await dialog(page).getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog(page).getByText('Saved as “Tuesday’s class”.')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-asked', '1');
    await expectAccessible(page);
    const rename = dialog(page).getByRole('button', { name: 'Rename “Tuesday’s class”' });
    await rename.press('Enter');
    await expect(dialog(page).getByLabel('New name')).toBeFocused();
    await dialog(page).getByRole('button', { name: 'Cancel' }).press('Enter');
    await expect(rename).toBeFocused();
    await rename.press('Enter');
    await dialog(page).getByLabel('New name').fill('Wednesday');
    await dialog(page).getByRole('button', { name: 'Rename', exact: true }).click();
    await expect(dialog(page).getByRole('button', { name: 'Open “Wednesday”' })).toBeVisible();
    await dialog(page).getByRole('button', { name: 'Delete “Wednesday”' }).click();
    await expect(dialog(page).getByText('No walk is saved under a name yet')).toBeVisible();
    await dialog(page).getByRole('button', { name: 'Undo the deletion' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Undo the last step' }).click();
    await take(page, labelOf('holdFirm'));
    await page.getByRole('button', { name: 'Saved', exact: true }).click();
    await dialog(page).getByRole('button', { name: 'Open “Wednesday”' }).click();
    await expect(heading(page)).toHaveText(titleOf('dataReview'));
  });

  test('goes to a file with all that is kept, and comes back from it on another device', async ({
    page,
    browser,
  }) => {
    await page.goto('./');
    await take(page, labelOf('offerData'));
    await page.getByRole('button', { name: 'Saved', exact: true }).click();
    await dialog(page).getByLabel('Save this walk as').fill('To carry');
    await dialog(page).getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog(page).getByText('Saved as “To carry”.')).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog(page).getByRole('button', { name: 'Save all to a file' }).click(),
    ]);
    const buffer = await readFile(await download.path());
    const elsewhere = await (await browser.newContext()).newPage();
    await elsewhere.goto('./');
    await elsewhere.getByRole('button', { name: 'Saved', exact: true }).click();
    const field = dialog(elsewhere).getByLabel('Bring back from a file');
    await field.setInputFiles({
      name: 'broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"a": '),
    });
    await expect(
      dialog(elsewhere).getByText('“broken.json” could not be read; nothing was changed.'),
    ).toBeVisible();
    await field.setInputFiles({ name: 'walks.json', mimeType: 'application/json', buffer });
    await dialog(elsewhere).getByRole('button', { name: 'Open “To carry”' }).click();
    await expect(heading(elsewhere)).toHaveText(titleOf('dataReview'));
    await elsewhere.context().close();
  });
});

test.describe('a device that keeps nothing', () => {
  test('is told where storage is blocked, and the walk goes on', async ({ page }) => {
    await blockStorage(page);
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText('This browser keeps nothing on this device');
    await take(page, labelOf('offerData'));
    await expect(heading(page)).toHaveText(titleOf('dataReview'));
    expect(await walksInFile(page)).toEqual([['offerData']]);
    await expect(dialog(page)).toContainText('It holds this walk alone');
  });

  test('still opens what a file holds', async ({ page, browser }) => {
    await page.goto('./');
    await take(page, labelOf('offerData'));
    await page.getByRole('button', { name: 'Saved', exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog(page).getByRole('button', { name: 'Save all to a file' }).click(),
    ]);
    const buffer = await readFile(await download.path());
    const elsewhere = await (await browser.newContext()).newPage();
    await blockStorage(elsewhere);
    await elsewhere.goto('./');
    await elsewhere.getByRole('button', { name: 'Saved', exact: true }).click();
    await dialog(elsewhere)
      .getByLabel('Bring back from a file')
      .setInputFiles({ name: 'walks.json', mimeType: 'application/json', buffer });
    await dialog(elsewhere)
      .getByRole('button', { name: `Open “${titleOf('dataReview')}”, after one move, ` })
      .click();
    await expect(heading(elsewhere)).toHaveText(titleOf('dataReview'));
    await elsewhere.context().close();
  });

  test('is told where it is full, the walk goes on, and is kept once there is room', async ({
    page,
    context,
    baseURL,
  }) => {
    const { origin } = new URL(baseURL ?? '');
    const browser = await context.newCDPSession(page);
    await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await page.goto('./');
    await take(page, labelOf('offerData'));
    await expect(page.getByRole('alert')).toContainText('There is no room left on this device');
    await take(page, labelOf('acceptData'));
    await expect(heading(page)).toHaveText(titleOf('table'));
    expect(await walksInFile(page)).toEqual([['offerData', 'acceptData']]);
    await page.keyboard.press('Escape');

    await browser.send('Storage.overrideQuotaForOrigin', { origin });
    await take(page, labelOf('holdFirm'));
    await kept(page, 3);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test('what is damaged is told of, kept for download, and stands in nobody’s way', async ({ page }) => {
  await page.goto('./');
  await take(page, labelOf('offerData'));
  await kept(page, 1);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('impasse');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('saves', 'readwrite');
          const broken = { format: 'impasse-kept-1', walk: 'a page of a diary' };
          writing.objectStore('saves').put(broken, ['tiktok-2022', 'Monday']);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.getByRole('button', { name: 'Saved', exact: true }).click();
  await expect(dialog(page).getByRole('heading', { name: 'Could not be read' })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Download it' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('a page of a diary');
  await page.keyboard.press('Escape');
  await take(page, labelOf('acceptData'));
  await kept(page, 2);
});

test('pins are set side by side, and the outcomes in one click', async ({ page }) => {
  await page.goto('./#/compare');
  await expect(page.getByText('Nothing is pinned yet')).toBeVisible();
  await page.getByRole('button', { name: 'Compare the four outcomes' }).click();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expectAccessible(page);
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (await page.pdf({ format, preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
    expect(Number(width)).toBeGreaterThan(Number(height));
  }
  await page.getByRole('link', { name: 'Explore', exact: true }).click();
  for (const move of ['holdFirm', 'keepTalking']) {
    await take(page, labelOf(move));
    await page.getByRole('button', { name: 'Pin to compare' }).click();
  }
  await page.getByRole('link', { name: 'Compare the 2 pinned' }).click();
  await expect(page.getByRole('heading', { name: 'Where they part' })).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the four outcomes compare without scrolling sideways', async ({ page }) => {
    await page.goto('./#/compare');
    await page.getByRole('button', { name: 'Compare the four outcomes' }).tap();
    await expect(page.getByRole('table').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectAccessible(page);
  });
});
