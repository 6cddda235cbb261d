import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { shortest, tiktok } from '../tiktok';
import { labelOf, titleOf } from './by-id';
import { expect, expectAccessible, heading, inOwnFonts, started, take, test } from './impasse-test';

const outcomes = Object.entries(shortest).map(([id, moves]) => ({
  moves,
  title: titleOf(id),
}));

test.describe('walking', () => {
  for (const { title, moves } of outcomes) {
    test(`reaches “${title}” by mouse`, async ({ page }) => {
      await page.goto('./');
      for (const move of moves) await take(page, labelOf(move));
      await expect(heading(page)).toHaveText(title);
      await expect(page.getByRole('heading', { name: 'What it means for each party' })).toBeVisible();
    });

    test(`reaches “${title}” by keyboard alone`, async ({ page }) => {
      await page.goto('./');
      await started(page);
      for (const move of moves) {
        await page.keyboard.press('ArrowDown');
        const choice = page.getByRole('button', { name: labelOf(move), exact: true });
        for (let tries = 0; tries < 6; tries += 1) {
          if (await choice.evaluate((button) => button === document.activeElement)) break;
          await page.keyboard.press('ArrowDown');
        }
        await expect(choice).toBeFocused();
        const before = page.url();
        await page.keyboard.press('Enter');
        await expect(page).not.toHaveURL(before);
      }
      await expect(heading(page)).toHaveText(title);
      await expect(heading(page)).toBeFocused();
    });
  }

  test('takes a choice by the number it carries', async ({ page }) => {
    await page.goto('./');
    await expect(heading(page)).toBeVisible();
    await page.keyboard.press('1');
    await expect(page.getByRole('status').first()).toContainText('Step 1');
    await page.keyboard.press('ArrowLeft');
    await expect(heading(page)).toHaveText(tiktok.situations[0]?.title ?? '');
  });

  test('leaves number keys alone once they are turned off', async ({ page }) => {
    await page.goto('./');
    await started(page);
    await page.getByRole('checkbox', { name: 'Number keys act' }).uncheck();
    await heading(page).focus();
    await page.keyboard.press('1');
    await expect(page.getByRole('button', { name: 'Undo the last step' })).toBeDisabled();
  });

  test('goes back and moves differently, and the old branch can be returned to', async ({ page }) => {
    await page.goto('./');
    await take(page, labelOf('offerData'));
    await take(page, labelOf('acceptData'));
    await page.getByRole('button', { name: 'Undo the last step' }).click();
    await take(page, labelOf('demandMoreData'));
    await page.getByRole('button', { name: '2 steps and 1 other branch' }).click();
    await page.getByRole('button', { name: /After step 1/ }).click();
    await expect(
      page.getByRole('navigation', { name: 'Path' }).locator('[aria-current=step]').first(),
    ).toContainText(labelOf('acceptData'));
  });

  test('marks what the last move changed, from what to what, and opens a party to its account', async ({
    page,
  }) => {
    await page.goto('./');
    await take(page, labelOf('offerData'));
    await take(page, labelOf('acceptData'));
    const standings = page.getByRole('region', { name: 'Where each party stands' });
    await expect(standings.getByText('Marked: what the last move changed.')).toBeVisible();
    await standings.getByRole('button', { name: 'Biden administration' }).click();
    await expect(standings.getByText(/^Step 2 ·/).first()).toBeVisible();
  });

  test('says why a choice is closed and walks the way that opens it', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: `Show a way there: ${labelOf('conclude')}` }).click();
    await expect(page.getByText('5 moves open it')).toBeVisible();
    await page.getByRole('button', { name: 'Walk it at once' }).click();
    await take(page, labelOf('conclude'));
    await expect(page.getByRole('status').first()).toContainText('Step 6');
  });

  test('walks a way step by step, and says when one leaves it', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: `Show a way there: ${labelOf('conclude')}` }).click();
    await page.getByRole('button', { name: 'Walk it step by step' }).click();
    await page.getByRole('button', { name: 'Take it' }).click();
    await expect(page.getByText('Move 2 of 5')).toBeVisible();
    await take(page, labelOf('demandMoreData'));
    await expect(page.getByText('You have left it.')).toBeVisible();
  });

  test('says which outcomes are still possible and which step closed the others', async ({ page }) => {
    await page.goto('./');
    for (const move of shortest.fullBan) await take(page, labelOf(move));
    const possible = page.getByRole('region', { name: 'Still possible' });
    await expect(possible.getByText('step 7:')).toHaveCount(3);
  });

  test('an answer closes moves at once, and one that contradicts a step says so', async ({ page }) => {
    await page.goto('./');
    await take(page, labelOf('offerData'));
    const closing = tiktok.assumptions
      .flatMap((assumption) => assumption.answers.map((answer) => ({ assumption, answer })))
      .find(({ answer }) => answer.closes.some((move) => move === 'offerData'));
    const question = page.getByRole('group', { name: closing?.assumption.question ?? '' });
    await question.getByRole('radio', { name: closing?.answer.label ?? '' }).check();
    await expect(page.getByRole('alert')).toContainText('step 1');
    await page.getByRole('button', { name: 'Go back to before step 1' }).click();
    await expect(page.getByText('closed by your answer').first()).toBeVisible();
  });

  test('a citation opens beside the text', async ({ page }) => {
    await page.goto('./');
    await page
      .getByRole('button', { name: /^From the document ¶/ })
      .first()
      .click();
    await expect(page.getByText('The passage tells:').filter({ visible: true })).toBeVisible();
  });
});

test.describe('the address', () => {
  test('brings back the same place on reload, back and forward', async ({ page }) => {
    await page.goto('./');
    await take(page, labelOf('offerData'));
    await take(page, labelOf('acceptData'));
    const title = await heading(page).textContent();
    await page.reload();
    await expect(heading(page)).toHaveText(title ?? '');
    await expect(page.getByRole('button', { name: 'Undo the last step' })).toBeEnabled();
    await page.goBack();
    await expect(page.getByRole('status').first()).toContainText('Step 1');
    await page.goForward();
    await expect(page.getByRole('status').first()).toContainText('Step 2');
  });

  test('that is broken opens the nearest place and says so', async ({ page }) => {
    await page.goto('./#/explore?s=tiktok-2022.1&w=zz');
    await expect(page.getByRole('alert')).toContainText('Step 1 of 1 cannot be taken');
    await expect(heading(page)).toHaveText(tiktok.situations[0]?.title ?? '');
    await page.getByRole('button', { name: 'Understood' }).click();
    await expect(page.getByRole('main')).toBeFocused();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test.describe('for everyone', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`axe finds nothing in ${colorScheme}`, () => {
      test.use({ colorScheme });
      test.slow();

      test('at the start', async ({ page }) => {
        await page.goto('./');
        await expectAccessible(page);
      });

      test('on the way, with the steps and a party opened', async ({ page }) => {
        await page.goto('./');
        for (const move of shortest.fullBan.slice(0, 2)) await take(page, labelOf(move));
        await page.getByRole('button', { name: '2 steps' }).click();
        await page.getByRole('button', { name: 'Biden administration' }).click();
        await expectAccessible(page);
      });

      test('at an outcome', async ({ page }) => {
        await page.goto('./');
        for (const move of shortest.fullBan) await take(page, labelOf(move));
        await expectAccessible(page);
      });

      test('in Source', async ({ page }) => {
        await page.goto('./#/source');
        await page.locator('summary').first().click();
        await expectAccessible(page);
      });
    });
  }

  test('a first load takes at most 120 KB of gzipped script and style', async ({ page }) => {
    const loaded: Promise<Buffer>[] = [];
    const count = (response: Response) => {
      if (['script', 'stylesheet'].includes(response.request().resourceType())) loaded.push(response.body());
    };
    page.on('response', count);
    await page.goto('./', { waitUntil: 'networkidle' });
    // Two seconds after it, the whole app comes to be kept on the device.
    page.off('response', count);
    const bodies = await Promise.all(loaded);
    expect(bodies.length).toBeGreaterThanOrEqual(2);
    expect(bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)).toBeLessThan(120_000);
  });

  test('fonts are swapped in without a shift of layout', async ({ page }) => {
    await page.addInitScript(() => {
      const total = { shift: 0 };
      Object.assign(window, { total });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) total.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto('./', { waitUntil: 'networkidle' });
    await inOwnFonts(page);
    const shift = await page.evaluate(() => (window as unknown as { total: { shift: number } }).total.shift);
    expect(shift).toBeLessThan(0.02);
  });
});
