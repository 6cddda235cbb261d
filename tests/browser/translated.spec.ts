import type { Page } from '@playwright/test';
import { expect, heading, started, take, test } from './impasse-test';

/** Translates the page as Chrome does: a <font> with other words in the place of each text node, and of each that comes. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const replace = (text: Text) => {
      const { parentElement, data } = text;
      if (!parentElement || parentElement.closest('font, script, style, svg, [translate=no]') || !data.trim())
        return;
      const font = document.createElement('font');
      font.textContent = `«${data}»`;
      parentElement.replaceChild(font, text);
    };
    const replaceIn = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) replace(text);
    };
    replaceIn(document.body);
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node.isConnected) node instanceof Text ? replace(node) : replaceIn(node);
    }).observe(document.body, { childList: true, subtree: true });
  });
}

test('a page that the browser has translated is walked, and says what is so now', async ({ page }) => {
  await page.goto('#/explore');
  await started(page);
  const choices = page.getByRole('list', { name: 'Choices' });
  await expect(choices.getByRole('button').first()).toBeVisible();
  await translate(page);
  const at = (await heading(page).textContent()) ?? '';
  await take(page, /Offer stronger/);
  await expect(heading(page)).not.toHaveText(at);
  for (let step = 0; step < 3; step += 1) {
    const before = page.url();
    await choices.locator('[data-choice]').first().click();
    await expect(page).not.toHaveURL(before);
  }
  await page.keyboard.press('ArrowLeft');
  const words = await choices.textContent();
  const translated = await page.evaluate(() => location.href);
  await page.goto('about:blank');
  await page.goto(translated);
  await started(page);
  // The same place drawn afresh has the same words, which none of the old have outlived.
  await expect(choices).toBeVisible();
  expect(words?.replace(/[«»]/g, '')).toBe(await choices.textContent());
  for (const view of ['Map', 'Analyse', 'Compare', 'Report', 'Source']) {
    await translate(page);
    await page.getByRole('navigation').getByRole('link', { name: view }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByText(/^«?Opening/)).toHaveCount(0);
  }
});
