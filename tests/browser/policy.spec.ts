import { test as unwatched } from '@playwright/test';
import { expect, heading, test } from './impasse-test';

/** What a stranger's text could try, had it a way into the page. Each would leave its mark on the body. */
const attempts = {
  'markup set as text': () => {
    document.body.innerHTML = '<p data-ran></p>';
  },
  'an inline script': () => {
    const script = document.createElement('script');
    script.append('document.body.dataset.ran = ""');
    document.body.append(script);
  },
  'a handler in an attribute': () => {
    document.body.setAttribute('onclick', 'document.body.dataset.ran = ""');
    document.body.click();
  },
  'text run later': () => {
    setTimeout('document.body.dataset.ran = ""');
  },
  'a worker from elsewhere': () => {
    new Worker('data:text/javascript,postMessage(0)').onmessage = () => {
      document.body.dataset.ran = '';
    };
  },
  'a request to elsewhere': () => {
    fetch('https://elsewhere.invalid/').then(
      () => {
        document.body.dataset.ran = '';
      },
      () => {},
    );
  },
};

test.describe('the policy of the page', () => {
  test('allows what ships with it alone, and nothing unsafe', async ({ page }) => {
    await page.goto('./');
    const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe/);
  });

  for (const [what, attempt] of Object.entries(attempts)) {
    unwatched(`refuses ${what}`, async ({ page }) => {
      // What is elsewhere answers, so that the policy alone stands in the way.
      await page.route('https://elsewhere.invalid/', (route) =>
        route.fulfill({ headers: { 'Access-Control-Allow-Origin': '*' }, body: 'Elsewhere' }),
      );
      await page.goto('./');
      await expect(heading(page)).toBeVisible();
      // Chromium tells of an inline script in the console alone.
      let isRefused = false;
      const told = () => {
        isRefused = true;
      };
      page.on(
        'console',
        (message) => /Content[- ]Security[- ]Policy|'Trusted\w+'/.test(message.text()) && told(),
      );
      await page.exposeFunction('told', told);
      await page.evaluate(() =>
        addEventListener('securitypolicyviolation', () => Reflect.get(window, 'told')()),
      );
      // A refusal may throw too, which alone would prove none.
      await page.evaluate(attempt).catch(() => {});
      await expect.poll(() => isRefused).toBe(true);
      await expect(page.locator('[data-ran]')).toHaveCount(0);
      await expect(heading(page)).toBeVisible();
    });
  }
});
