import type { Page } from '@playwright/test';
import { hydratedEvent } from '../../src/app/hydration/hydrated-event';
import { template } from '../../src/scenario/template';
import { tiktok } from '../tiktok';
import {
  dropFile,
  expect,
  expectAccessible,
  heading,
  holdScripts,
  started,
  take,
  test,
} from './impasse-test';

const choices = (page: Page) => page.getByRole('list', { name: 'Choices' }).getByRole('button');

test.describe('the first page', () => {
  test('is read before the app is there, and is what the app then draws', async ({ page }) => {
    const letGo = await holdScripts(page);
    await page.goto('./', { waitUntil: 'commit' });
    await expect(choices(page).first()).toBeVisible();
    const seen = () => page.locator('header, nav, article, fieldset').allTextContents();
    const drawnBefore = await seen();
    const title = await heading(page).elementHandle();
    await expectAccessible(page);
    letGo();
    await started(page);
    expect(await seen()).toEqual(drawnBefore);
    expect(await title?.evaluate((before) => before === document.querySelector('h1'))).toBe(true);
  });

  test('does what was pressed before the app was there', async ({ page }) => {
    const letGo = await holdScripts(page);
    await page.goto('./', { waitUntil: 'commit' });
    const first = choices(page).first();
    const label = await first.textContent();
    await first.click();
    letGo();
    await expect(page.getByRole('status').first()).toContainText('Step 1');
    await expect(page.getByRole('navigation', { name: 'Path' })).toContainText(label ?? 'nothing');
  });

  test('leaves to the browser a link that is to open elsewhere', async ({ page, context }) => {
    const letGo = await holdScripts(page);
    await page.goto('./', { waitUntil: 'commit' });
    const link = page.getByRole('link', { name: 'Map', exact: true });
    const [other] = await Promise.all([
      context.waitForEvent('page'),
      link.click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await expect(other).toHaveTitle(`Map · ${tiktok.title} · Impasse`);
    letGo();
    await started(page);
    await expect(page).toHaveTitle(`Explore · ${tiktok.title} · Impasse`);
  });

  test('does by key what was asked before the app was there', async ({ page }) => {
    const letGo = await holdScripts(page);
    await page.goto('./', { waitUntil: 'commit' });
    await expect(choices(page).first()).toBeVisible();
    await page.keyboard.press('1');
    letGo();
    await expect(page.getByRole('status').first()).toContainText('Step 1');
  });

  test('does all that was pressed, each where the one before led', async ({ page }) => {
    const letGo = await holdScripts(page);
    await page.goto('./', { waitUntil: 'commit' });
    const first = choices(page).first();
    await first.dblclick();
    await page.getByRole('button', { name: 'Pin to compare' }).click();
    letGo();
    await expect(page.getByRole('button', { name: 'Unpin' })).toBeVisible();
    await expect(page.getByRole('status').first()).toContainText('Step 1');
  });

  test('does what is pressed as the app comes after what was pressed before', async ({ page }) => {
    const move = tiktok.situations[0]?.moves[0];
    const [closing] = tiktok.assumptions.flatMap(({ question, answers }) =>
      answers
        .filter(({ closes }) => move && closes.includes(move.id))
        .map(({ label }) => ({ question, label })),
    );
    const asked = { ...closing, hydratedEvent };
    await page.addInitScript(({ question = '', label = '', hydratedEvent }) => {
      const answer = () => {
        const groups = [...document.querySelectorAll('fieldset')];
        const group = groups.find(({ textContent }) => textContent?.includes(question));
        const labels = [...(group?.querySelectorAll('label') ?? [])];
        labels.find(({ textContent }) => textContent?.includes(label))?.control?.click();
      };
      document.addEventListener(hydratedEvent, () => queueMicrotask(answer));
    }, asked);
    const letGo = await holdScripts(page);
    await page.goto('./', { waitUntil: 'commit' });
    await choices(page)
      .filter({ hasText: move?.label ?? '' })
      .click();
    letGo();
    await expect(page.getByRole('alert')).toContainText('step 1');
  });

  test('opens a file that was dropped before the app was there', async ({ page }) => {
    const letGo = await holdScripts(page);
    await page.goto('./', { waitUntil: 'commit' });
    await expect(choices(page).first()).toBeVisible();
    await dropFile(page, JSON.stringify(template));
    letGo();
    await expect(heading(page)).toHaveText(template.situations[0]?.title ?? '');
  });

  test('leaves focus where it was', async ({ page }) => {
    const letGo = await holdScripts(page);
    await page.goto('./', { waitUntil: 'commit' });
    await choices(page).nth(1).focus();
    letGo();
    await started(page);
    await expect(choices(page).nth(1)).toBeFocused();
  });

  test('is in the theme chosen', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('impasse.theme', 'dark'));
    await holdScripts(page);
    await page.goto('./', { waitUntil: 'commit' });
    await expect(choices(page).first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('is not shown where the address is for something else', async ({ page }) => {
    await page.goto('./');
    await started(page);
    await take(page, (await choices(page).first().textContent()) ?? '');
    await expect(page).toHaveURL(/#/);
    const place = page.url();
    await page.goto('about:blank');
    const letGo = await holdScripts(page);
    await page.goto(place, { waitUntil: 'commit' });
    await expect(page.locator('#root')).toBeAttached();
    await expect(choices(page).first()).toBeHidden();
    letGo();
    await expect(heading(page)).toBeVisible();
    await expect(page.getByRole('status').first()).toContainText('Step 1');
  });

  test('takes nothing that is pressed on a page which is no walk', async ({ page }) => {
    await page.goto('./#/write');
    await expect(heading(page)).toBeVisible();
    const isPrevented = page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          addEventListener('click', (event) => resolve(event.defaultPrevented), { once: true });
        }),
    );
    await page.getByRole('button', { name: 'Scenarios' }).click();
    expect(await isPrevented).toBe(false);
  });
});
