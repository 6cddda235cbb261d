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
    void fetch('https://elsewhere.invalid/').catch(() => {});
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
      await page.goto('./');
      await expect(heading(page)).toBeVisible();
      // Browsers differ in whether a refusal throws, is told as a violation or as a message of the console.
      let isRefused = false;
      const told = () => {
        isRefused = true;
      };
      page.on('console', (message) => message.type() === 'error' && told());
      await page.exposeFunction('told', told);
      await page.evaluate(() =>
        addEventListener('securitypolicyviolation', () => Reflect.get(window, 'told')()),
      );
      await page.evaluate(attempt).catch(told);
      await expect.poll(() => isRefused).toBe(true);
      await expect(page.locator('[data-ran]')).toHaveCount(0);
      await expect(heading(page)).toBeVisible();
    });
  }
});
