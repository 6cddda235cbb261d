import { readFile } from 'node:fs/promises';
import { figure52 } from '../efg/game-files';
import { dropFile, expect, heading, test } from './impasse-test';

test('a dropped game walks, maps and is written again as a game', async ({ page }) => {
  await page.goto('./');
  await dropFile(page, figure52, 'figure.efg');
  const library = page.getByRole('dialog', { name: 'Scenarios' });
  await library.getByRole('button', { name: 'Open it' }).click();
  await expect(heading(page)).toHaveText('One moves (1)');
  await page.getByRole('button', { name: 'A', exact: true }).click();
  await page.getByRole('button', { name: 'C', exact: true }).click();
  await expect(heading(page)).toHaveText('End 1');
  await page.getByRole('button', { name: 'Share' }).click();
  const share = page.getByRole('dialog', { name: 'Share this walk' });
  await share.getByRole('button', { name: 'Write it as a game (.efg)' }).click();
  await expect(share.getByText('9 nodes')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await share.getByRole('button', { name: 'Save the game file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('figure-5-2.efg');
  const text = await readFile((await download.path()) as string, 'utf8');
  expect(text).toContain('EFG 2 R "Figure 5.2" { "One" "Two" }');
  expect(text.match(/^t /gm)).toHaveLength(5);
});

test('a faulty game is refused with its line, and what was open stays', async ({ page }) => {
  await page.goto('./');
  const before = await heading(page).textContent();
  await dropFile(page, `${figure52}q`, 'faulty.efg');
  const library = page.getByRole('dialog', { name: 'Scenarios' });
  await expect(library.getByText(/Line 11: the game has ended, and more follows\./)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(heading(page)).toHaveText(before ?? '');
});
