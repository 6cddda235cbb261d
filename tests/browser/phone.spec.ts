import { shortest } from '../tiktok';
import { labelOf, titleOf } from './by-id';
import { expect, expectAccessible, heading, test } from './impasse-test';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a phone shows the situation first, walks by touch, and never scrolls sideways', async ({ page }) => {
  await page.goto('./');
  await expect(heading(page)).toBeInViewport();
  for (const move of shortest.agreement) {
    const choice = page
      .getByRole('list', { name: 'Choices' })
      .getByRole('button', { name: labelOf(move), exact: true });
    await choice.tap();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
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
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
