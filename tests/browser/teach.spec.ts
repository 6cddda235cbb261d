import type { Page } from '@playwright/test';
import { shortest, tiktok } from '../tiktok';
import { expect, expectAccessible, heading, test } from './impasse-test';

const moveOf = (id: string) => {
  const move = tiktok.situations.flatMap(({ moves }) => moves).find((candidate) => candidate.id === id);
  if (!move) throw new Error(`There is no move ${id}`);
  return move;
};

const votes = (page: Page) => page.getByRole('list', { name: 'Votes on what will happen' });
const countOf = (page: Page, id: string) =>
  votes(page).getByRole('spinbutton', { name: `${moveOf(id).label}: votes` });

async function beginVoting(page: Page) {
  await page.goto('./#/teach');
  await page.getByRole('button', { name: 'Begin at the start' }).click();
}

test.describe('a class that predicts', () => {
  test('votes, reveals, ends and debriefs, and keeps its votes after a reload', async ({ page }) => {
    await beginVoting(page);
    for (const [step, id] of shortest.agreement.entries()) {
      await expect(heading(page)).toHaveText(/^What will .* do\?$/);
      // Nothing of what a move means shows before it is taken.
      await expect(page.getByRole('heading', { name: 'What it means' })).toHaveCount(0);
      if (step === 0) {
        await countOf(page, id).fill('12');
        await expect(page.getByText('12 votes in all')).toBeVisible();
      }
      await page.getByRole('button', { name: 'Close the vote' }).click();
      await page
        .getByRole('button', { name: step === 0 ? /^The room’s choice leads/ : moveOf(id).label })
        .click();
      await expect(heading(page)).toHaveText(moveOf(id).story);
      await page.getByRole('button', { name: /^(Next:|The outcome,)/ }).click();
    }
    await expect(heading(page)).toHaveText('What this class did');
    await expect(page.getByText('The room was right.', { exact: false }).first()).toBeVisible();
    await expectAccessible(page);
    // The vote is written with the walk a moment after it changed.
    await page.waitForTimeout(1000);
    await page.reload();
    await page.getByRole('button', { name: 'Debrief what was walked so far' }).click();
    await expect(page.getByText(/12 of 12 said/).first()).toBeVisible();
  });

  test('counts by keys, and is told of a tie', async ({ page }) => {
    await beginVoting(page);
    await expect(heading(page)).toBeFocused();
    for (const key of ['1', '1', '2', '2', '2', 'Shift+Digit2']) await page.keyboard.press(key);
    await expect(page.getByText('4 votes in all')).toBeVisible();
    await page.getByRole('button', { name: 'Close the vote' }).click();
    await expect(page.getByText(/The room is tied between/)).toBeVisible();
    await expectAccessible(page);
  });

  test('reads the vote from the back of the room', async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await beginVoting(page);
    await expect(heading(page)).toBeVisible();
    const small = await page.locator('main article').evaluate((article) =>
      [...article.querySelectorAll('*')]
        .filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        )
        // Marks of sources and hidden names are not read from afar.
        .filter((element) => !element.closest('.visually-hidden, [aria-expanded], [hidden]'))
        .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 28)
        .map((element) => element.textContent),
    );
    expect(small).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('hands are counted by touch, without scrolling sideways', async ({ page }) => {
    await beginVoting(page);
    const add = votes(page).getByRole('button', { name: /add a vote/ });
    await add.first().tap();
    await add.first().tap();
    await expect(page.getByText('2 votes in all')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectAccessible(page);
  });
});
