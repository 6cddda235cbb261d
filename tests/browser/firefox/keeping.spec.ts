import { tiktok } from '../../tiktok';
import { expect, heading, take, test } from '../impasse-test';

const [first] = tiktok.situations;
const [move] = first?.moves ?? [];
const label = move?.label ?? '';

test('a walk comes back with its note after a reload, and from under the name it is saved by', async ({
  page,
}) => {
  await page.goto('./');
  await take(page, label);
  const after = (await heading(page).textContent()) ?? '';
  await page.getByRole('button', { name: 'Write a note' }).click();
  await page.getByLabel('Your note on this step').pressSequentially('Ask why.');
  await page.getByRole('button', { name: 'Saved', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Saved walks' });
  await dialog.getByLabel('Save this walk as').pressSequentially('Class');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog.getByText('Saved as “Class”.')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.reload();
  await expect(page.getByLabel('Your note on this step')).toHaveValue('Ask why.');
  await page.getByRole('button', { name: 'Undo the last step' }).click();
  await expect(heading(page)).toHaveText(first?.title ?? '');
  await page.getByRole('button', { name: 'Saved', exact: true }).click();
  await dialog.getByRole('button', { name: 'Open “Class”' }).click();
  await expect(heading(page)).toHaveText(after);
});
