import type { Page } from '@playwright/test';
import { test } from './impasse-test';

/** Does in a page all that the app may not. */
async function misbehave(page: Page, who: string): Promise<void> {
  await page.route('http://elsewhere.test/*', (route) => route.fulfill({ body: '' }));
  await page.evaluate((said) => {
    console.error(`${said} complains`);
    void Promise.reject(new Error(`${said} gives up`));
  }, who);
  await page.goto(`http://elsewhere.test/${who}`);
}

test('what the app may not do is seen in the first page, a pop-up, a second page and another context', async ({
  page,
  context,
  browser,
  made,
}) => {
  const popup = page.waitForEvent('popup');
  await page.goto('./#/write');
  await page.evaluate(() => open('about:blank'));
  const pages = {
    first: page,
    popup: await popup,
    second: await context.newPage(),
    other: await (await browser.newContext()).newPage(),
  };
  for (const [who, at] of Object.entries(pages)) {
    made.push(
      new RegExp(`^console: ${who} complains$`),
      new RegExp(`^page: ${who} gives up$`),
      new RegExp(`^request: http://elsewhere\\.test/${who}$`),
    );
    await misbehave(at, who);
  }
  await pages.other.context().close();
});
