import { shortest } from '../tiktok';
import { labelOf, titleOf } from './by-id';
import { expect, expectAccessible, heading, sideways, started, test } from './impasse-test';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a phone shows the situation first, walks by touch, and never scrolls sideways', async ({ page }) => {
  await page.goto('./');
  await expect(heading(page)).toBeInViewport();
  await started(page);
  await expect.poll(() => sideways(page)).toBeLessThanOrEqual(0);
  for (const [index, move] of shortest.agreement.entries()) {
    const choice = page
      .getByRole('list', { name: 'Choices' })
      .getByRole('button', { name: labelOf(move), exact: true });
    await choice.tap();
    await expect(page.getByRole('status').first()).toContainText(`Step ${index + 1}`);
    await expect.poll(() => sideways(page)).toBeLessThanOrEqual(0);
  }
  await expect(heading(page)).toHaveText(titleOf('agreement'));
  await expectAccessible(page);
});

test('the standings are one tap away', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^Where each party stands.*↓/ }).tap();
  await expect(page.getByRole('heading', { name: 'Where each party stands' })).toBeInViewport();
});

test('a page at 200 % zoom of a small screen still reads without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./');
  await started(page);
  await expect.poll(() => sideways(page)).toBeLessThanOrEqual(0);
});
