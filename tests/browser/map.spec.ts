import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { tiktok } from '../tiktok';
import { labelOf, titleOf } from './by-id';
import { expect, expectAccessible, heading, take, test } from './impasse-test';

const situation = (page: Page, id: string) => page.locator(`[data-situation="${id}"]`);
const move = (page: Page, id: string) => page.locator(`[data-move="${id}"]`);
const whereabouts = (page: Page) => page.getByRole('status').first();
const transform = (page: Page) =>
  page.getByRole('group', { name: /^Map of/ }).evaluate((svg: SVGElement) => svg.style.transform);

async function openMap(page: Page, fragment = '#/map') {
  await page.goto(`./${fragment}`);
  await expect(situation(page, tiktok.start)).toBeVisible();
}

async function savedFile(page: Page, button: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await download.path());
}

test.describe('the map', () => {
  test('is opened from Explore and has every situation and move', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await expect(page.locator('[data-situation]')).toHaveCount(
      tiktok.situations.length + tiktok.outcomes.length,
    );
    await expect(page.locator('[data-line]')).toHaveCount(
      tiktok.situations.flatMap(({ moves }) => moves).length,
    );
  });

  test('takes an open move where it is pressed, and undoes it', async ({ page }) => {
    await openMap(page);
    await move(page, 'offerData').click();
    await expect(whereabouts(page)).toContainText(`After 1 move: ${titleOf('dataReview')}`);
    await expect(situation(page, 'dataReview')).toHaveAccessibleName(/you are here, on your walk at step 1/);
    await expect(situation(page, 'dataReview')).toBeFocused();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(whereabouts(page)).toContainText('At the start');
    await expect(page.locator('[data-line="offerData"]')).toHaveClass(/open/);
  });

  test('says what a closed move lacks when it is focused or pointed at', async ({ page }) => {
    await openMap(page);
    const lacks = /It lacks: user data is settled/;
    await expect(move(page, 'conclude')).toHaveAccessibleName(lacks);
    await move(page, 'conclude').hover();
    await expect(page.getByText(lacks).last()).toBeVisible();
    await page.mouse.move(5, 5);
    await page.keyboard.press('Tab');
    await move(page, 'conclude').focus();
    await expect(page.getByText(lacks).last()).toBeVisible();
  });

  test('reads a situation in place, names the way there and walks it', async ({ page }) => {
    await openMap(page);
    await situation(page, 'hardChoice').click();
    const panel = page.getByRole('region', { name: titleOf('hardChoice') });
    await expect(panel.getByText('6 moves lead here')).toBeVisible();
    await expect(panel.getByRole('listitem').first()).toBeVisible();
    await panel.getByRole('button', { name: /Take me to/ }).click();
    await expect(whereabouts(page)).toContainText(`After 6 moves: ${titleOf('hardChoice')}`);
    await panel.getByRole('link', { name: 'Read it in Explore' }).click();
    await expect(heading(page)).toHaveText(titleOf('hardChoice'));
    await expect(page.getByRole('button', { name: /6 steps/ })).toBeVisible();
  });

  test('takes one from the start to what is out of reach from here', async ({ page }) => {
    await openMap(page);
    await situation(page, 'fullBan').click();
    await page.getByRole('button', { name: /Take me to/ }).click();
    await expect(situation(page, 'terms')).toHaveAccessibleName(/out of reach from here/);
    await page.keyboard.press('Escape');
    await situation(page, 'terms').click();
    await expect(page.getByText('Out of reach from where you are. From the start')).toBeVisible();
    await page.getByRole('button', { name: /Take me to/ }).click();
    await expect(situation(page, 'terms')).toHaveAccessibleName(/you are here/);
    await expect(page.locator('[data-line="ban"]')).toHaveClass(/branch/);
  });

  test('is walked by the keyboard alone', async ({ page }) => {
    await openMap(page);
    await page.getByRole('button', { name: 'Save or print' }).or(page.getByText('Save or print')).focus();
    await page.keyboard.press('Tab');
    await expect(situation(page, tiktok.start)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    const joined = tiktok.situations[0]?.moves.map(({ to }) => to as string) ?? [];
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-situation'));
    expect(joined).toContain(focused);
    await page.keyboard.press('Home');
    await expect(situation(page, tiktok.start)).toBeFocused();
    const whole = await transform(page);
    await page.keyboard.press('+');
    expect(await transform(page)).not.toBe(whole);
    await page.keyboard.press('0');
    expect(await transform(page)).toBe(whole);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(situation(page, focused ?? '')).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    await expect(move(page, 'offerData')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(situation(page, 'dataReview')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(whereabouts(page)).toContainText('After 2 moves');
  });

  test('is panned by dragging and magnified by the wheel, and shown whole again', async ({ page }) => {
    await openMap(page);
    const whole = await transform(page);
    await page.mouse.move(700, 750);
    await page.mouse.down();
    await page.mouse.move(600, 650, { steps: 4 });
    await page.mouse.up();
    const panned = await transform(page);
    expect(panned).not.toBe(whole);
    await page.mouse.wheel(0, -300);
    await expect.poll(() => transform(page)).not.toBe(panned);
    await page.getByRole('button', { name: 'Whole map' }).click();
    expect(await transform(page)).toBe(whole);
  });

  test('draws no text beyond the room laid out for it', async ({ page }) => {
    await openMap(page);
    await page.evaluate(() => document.fonts.ready);
    const outgrown = await page.evaluate(() =>
      [...document.querySelectorAll<SVGGElement>('[data-situation], [data-move]')].flatMap((part) => {
        const room = part.querySelector('rect')?.getBBox();
        return [...part.querySelectorAll<SVGTextElement>('text')].flatMap((text) => {
          const { x, width } = text.getBBox();
          const fits = room && x >= room.x - 1 && x + width <= room.x + room.width + 1;
          return fits ? [] : [text.textContent];
        });
      }),
    );
    expect(outgrown).toEqual([]);
  });

  test('is accessible as drawing, panel and text, light and dark', async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await openMap(page);
      await move(page, 'offerData').click();
      await situation(page, 'standoff').click();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Read it as text' }).click();
      await expectAccessible(page);
      await page.evaluate(() => {
        location.hash = '#/map';
      });
      await page.reload();
    }
  });
});

test.describe('the map as text', () => {
  test('says the same and does the same', async ({ page }) => {
    await openMap(page);
    await page.getByRole('button', { name: 'Read it as text' }).click();
    const here = page.getByRole('article', { name: titleOf(tiktok.start) });
    await expect(here.getByText('You are here')).toBeVisible();
    await expect(here.getByText(/It lacks: user data is settled/)).toBeVisible();
    await here.getByRole('button', { name: `Take the move: ${labelOf('holdFirm')}` }).click();
    await expect(
      page.getByRole('article', { name: titleOf('standoff') }).getByText('You are here'),
    ).toBeVisible();
    await expect(here.getByText('Made at step 1')).toBeVisible();
    await page.getByRole('button', { name: /Read “Agreement” and the way there/ }).click();
    await page.getByRole('button', { name: /Take me to/ }).click();
    await expect(whereabouts(page)).toContainText(titleOf('agreement'));
  });
});

test.describe('the map on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('runs down, is read and walked by touch, and fits the width', async ({ page }) => {
    await openMap(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await move(page, 'holdFirm').tap();
    await expect(whereabouts(page)).toContainText(titleOf('standoff'));
    await situation(page, 'fullBan').tap();
    await page.getByRole('button', { name: /Take me to/ }).tap();
    await expect(whereabouts(page)).toContainText(titleOf('fullBan'));
    await expectAccessible(page);
  });

  test('is magnified by two fingers', async ({ page }) => {
    await openMap(page);
    const whole = await transform(page);
    const fingers = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { x: 195, y: 400 - apart },
                { x: 195, y: 400 + apart },
              ],
      });
    await touch('touchStart', 30);
    for (const apart of [40, 60, 90]) await touch('touchMove', apart);
    await touch('touchEnd', 0);
    await expect.poll(() => transform(page)).not.toBe(whole);
  });
});

test.describe('the map on paper and in files', () => {
  test('prints on one page', async ({ page }) => {
    await openMap(page);
    await move(page, 'holdFirm').click();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  test('is saved as an SVG that stands alone, whole or as seen', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openMap(page);
    await page.getByText('Save or print').click();
    const svg = (await savedFile(page, page.getByRole('button', { name: 'SVG, whole map' }))).toString();
    // A page of its own: outside the app, as whoever is sent the file has it.
    const elsewhere = await page.context().newPage();
    const read = await elsewhere.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        faults: parsed.querySelectorAll('parsererror').length,
        ground: parsed.querySelector('rect')?.getAttribute('fill'),
        fonts: parsed.querySelector('style')?.textContent?.match(/data:font\/woff2/g)?.length,
        classes: parsed.querySelectorAll('[class]').length,
        text: parsed.documentElement.textContent ?? '',
        width: Number(parsed.documentElement.getAttribute('width')),
      };
    }, svg);
    expect(read).toMatchObject({ faults: 0, ground: 'rgb(250, 248, 242)', fonts: 2, classes: 0 });
    expect(read.text).toContain(tiktok.title);
    expect(read.text).toContain('As of 8 December 2022');
    expect(read.text).toContain('you are here');
    for (let zooms = 0; zooms < 5; zooms += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
    const seen = (await savedFile(page, page.getByRole('button', { name: 'SVG, as seen' }))).toString();
    expect(Number(/ width="([\d.]+)"/.exec(seen)?.[1])).toBeLessThan(read.width);
  });

  test('is saved as a PNG at twice its size', async ({ page }) => {
    await openMap(page);
    await page.getByText('Save or print').click();
    const svg = (await savedFile(page, page.getByRole('button', { name: 'SVG, whole map' }))).toString();
    const png = await savedFile(page, page.getByRole('button', { name: 'PNG, whole map' }));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const width = Number(/ width="([\d.]+)"/.exec(svg)?.[1]);
    expect(Math.abs(png.readUInt32BE(16) - 2 * width)).toBeLessThanOrEqual(2);
  });
});

test('the miniature in Explore is in step and leads to the map', async ({ page }) => {
  await page.goto('./');
  const miniature = page.getByRole('link', { name: /^Open the map/ });
  await expect(miniature).toHaveAccessibleName(new RegExp(titleOf(tiktok.start)));
  await take(page, labelOf('offerData'));
  await expect(miniature).toHaveAccessibleName(new RegExp(titleOf('dataReview')));
  await miniature.click();
  await expect(situation(page, 'dataReview')).toHaveAccessibleName(/you are here/);
});

test('a map that cannot be loaded says so, is tried again, and is read as text meanwhile', async ({
  page,
}) => {
  let isDown = true;
  await page.route(/-map-.*\.json$/, (route) =>
    isDown ? route.fulfill({ status: 200, body: 'broken' }) : route.continue(),
  );
  await page.goto('./#/map');
  await expect(page.getByText('The map could not be drawn')).toBeVisible();
  await page.getByRole('button', { name: 'Read it as text instead' }).click();
  await expect(page.getByRole('article', { name: titleOf(tiktok.start) })).toBeVisible();
  isDown = false;
  await page.getByRole('button', { name: 'Show the drawing' }).click();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(situation(page, tiktok.start)).toBeVisible();
});
