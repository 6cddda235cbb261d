import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { createActor, createMachine } from 'xstate';
import { codeOf } from '../../src/url/address-code';
import { longestWalk } from '../longest-walk';
import { shortest, tiktok } from '../tiktok';
import { moveOf, titleOf } from './by-id';
import { expect, expectAccessible, heading, take, test } from './impasse-test';

const walks = {
  'that has not begun': [],
  'that is under way': shortest.agreement.slice(0, 4),
  'at an outcome': shortest.fullBan,
  'of 34 steps': longestWalk(tiktok),
} as const;

async function openReport(page: Page, moves: readonly string[], more = '') {
  await page.goto(`./#/report?w=${moves.map(codeOf).join('')}${more}`);
  await expect(heading(page)).toHaveText(tiktok.title);
  await expect(page.getByRole('img', { name: /^The walk on the map/ })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

async function saved(page: Page, name: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  await expect(page.getByRole('status')).toContainText(`Saved ${download.suggestedFilename()}.`);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
const section = (page: Page, name: string) => page.getByRole('region', { name });

test.describe('the report', () => {
  for (const [which, moves] of Object.entries(walks)) {
    test(`of a walk ${which} tells its steps, its parties, its sources and its link`, async ({ page }) => {
      await openReport(page, moves);
      await expect(page.getByRole('article').getByText('As of 8 December 2022')).toBeVisible();
      const steps = section(page, 'How we got here').getByRole('list').first();
      await expect(page.getByText('On the map the walk is lit')).toHaveCount(moves.length === 0 ? 0 : 1);
      await expect(page.getByRole('checkbox', { name: 'With your notes' })).toHaveCount(0);
      if (moves.length === 0) await expect(page.getByText('No move has been made.')).toBeVisible();
      else await expect(steps.locator(':scope > li')).toHaveCount(moves.length);
      for (const { name, interests } of tiktok.parties) {
        const party = section(page, 'What it means for each party').getByRole('region', { name });
        await expect(party.getByRole('term')).toHaveCount(interests.length);
      }
      const sources = section(page, 'Sources');
      const marks = await page.locator('article sup').allTextContents();
      const explained = await sources.locator('li > b').allTextContents();
      expect(new Set(marks)).toEqual(new Set(explained));
      const link = (await page.getByRole('link', { name: /^http/ }).getAttribute('href')) ?? '';
      expect(link.length).toBeLessThan(300);
      await expect(page.getByRole('img', { name: /^QR code of the link/ })).toBeVisible();
      await page.goto('about:blank');
      await page.goto(link);
      await expect(page.getByRole('navigation', { name: 'Path' })).toBeVisible();
      const last = moves[moves.length - 1];
      await expect(heading(page)).toHaveText(titleOf(last ? moveOf(last).to : tiktok.start));
    });
  }

  test('is one step from an outcome, and from Share', async ({ page }) => {
    await page.goto('./');
    for (const move of shortest.fullBan) await take(page, moveOf(move).label);
    await page.getByRole('link', { name: 'Report of this walk' }).click();
    await expect(page.getByRole('heading', { name: /^Outcome/ })).toBeVisible();
    await page.getByRole('link', { name: 'Explore', exact: true }).click();
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('link', { name: 'Print it or save it as a report' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('heading', { name: /^Outcome/ })).toBeVisible();
  });

  test('brings the notes on its steps, the answers fixed and what a class predicted', async ({ page }) => {
    const [assumption] = tiktok.assumptions;
    const answer = assumption?.answers[0];
    await page.goto('./#/teach');
    await page.getByRole('button', { name: 'Begin at the start' }).click();
    await page.getByRole('spinbutton', { name: `${moveOf('holdFirm').label}: votes` }).fill('12');
    await page.getByRole('button', { name: 'Close the vote' }).click();
    await page.getByRole('button', { name: /^The room’s choice leads/ }).click();
    await page.getByRole('link', { name: 'Explore', exact: true }).click();
    await page.getByRole('button', { name: 'Write a note' }).click();
    await page.getByLabel('Your note on this step').fill('Two lines,\n<b>as written</b>.');
    await page.getByRole('link', { name: 'Report', exact: true }).click();
    await expect(section(page, 'What the class did')).toContainText('12 of 12 said');
    await expect(section(page, 'How we got here')).not.toContainText('as written');
    expect((await saved(page, 'Markdown')).bytes.toString()).not.toContain('as written');
    await page.getByRole('checkbox', { name: 'With your notes' }).check();
    expect((await saved(page, 'Markdown')).bytes.toString()).toContain('as written');
    await expect(section(page, 'How we got here')).toContainText(
      'Note on step 1Two lines,\n<b>as written</b>.',
    );
    await page.goto(`./#/report?a=${assumption?.id}.${answer?.id}`);
    await expect(section(page, 'Assumptions set')).toContainText(answer?.label ?? '');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has nothing in the way of anyone in ${colorScheme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await openReport(page, shortest.agreement);
      await expectAccessible(page);
    });
  }

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('never scrolls sideways but along the map, and has nothing in the way of anyone', async ({
      page,
    }) => {
      test.slow();
      await openReport(page, shortest.agreement);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await expectAccessible(page);
    });
  });

  test('says why where the map cannot be had, and is tried again', async ({ page }) => {
    let isDown = true;
    await page.route(/-map-.*\.json$/, (route) =>
      isDown ? route.fulfill({ body: 'broken' }) : route.continue(),
    );
    await page.goto('./#/report');
    await expect(page.getByRole('alert')).toContainText('The map could not be drawn');
    await expect(page.getByRole('button', { name: 'Map as SVG' })).toBeDisabled();
    isDown = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('img', { name: /^The walk on the map/ })).toBeVisible();
  });
});

test.describe('the report on paper', () => {
  for (const format of ['A4', 'Letter'] as const) {
    test(`takes one or two pages of ${format} for a usual walk`, async ({ page }) => {
      for (const moves of [[], shortest.agreement.slice(0, 4), ...Object.values(shortest)]) {
        await openReport(page, moves);
        expect(pagesOf(await page.pdf({ format }))).toBeLessThanOrEqual(2);
      }
    });
  }

  test('is dark on light whatever the theme, without what is only operated', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openReport(page, shortest.agreement);
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await expect(page.getByRole('region', { name: 'Hand out' })).toHaveCount(0);
    await expect(page.getByRole('banner')).toBeHidden();
    const colours = await page.locator('article').evaluate((article) => {
      // What is pale on purpose is drawn on the map, and is no text of the page.
      const texts = [...article.querySelectorAll('p, h1, h2, h3, li, dt, dd, b, sup')];
      return [...new Set(texts.map((text) => getComputedStyle(text).color))];
    });
    for (const colour of colours) {
      const [red = 255, green = 255, blue = 255] = colour.match(/\d+/g)?.map(Number) ?? [];
      expect(0.2126 * red + 0.7152 * green + 0.0722 * blue).toBeLessThan(120);
    }
  });

  test('keeps long notes and 34 steps whole: nothing is cut off at a page’s edge', async ({ page }) => {
    const note = `0.${'A line of a note that goes on for a while. '.repeat(90)}`;
    await openReport(page, walks['of 34 steps'], `&n=${encodeURIComponent(note)}`);
    await page.getByRole('checkbox', { name: 'With your notes' }).check();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 980 });
    const cut = await page
      .locator('article')
      .evaluate((article) =>
        [...article.querySelectorAll<HTMLElement>('p, li, dd, dt, h1, h2, h3')].flatMap((element) =>
          element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline'
            ? [element.textContent]
            : [],
        ),
      );
    expect(cut).toEqual([]);
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(9);
  });
});

test.describe('the report as a file', () => {
  test('is Markdown, JSON and CSV that say the same', async ({ page }) => {
    await openReport(page, shortest.fullBan);
    const markdown = await saved(page, 'Markdown');
    expect(markdown.name).toBe('tiktok-2022-report.md');
    const text = markdown.bytes.toString();
    expect(text.startsWith(`# ${tiktok.title}\n`)).toBe(true);
    expect(text).toContain('\n## What it means for each party\n');
    expect(text.match(/^\d+\. \*\*/gm)).toHaveLength(shortest.fullBan.length);

    const report = JSON.parse((await saved(page, 'JSON')).bytes.toString());
    expect(report).toMatchObject({ format: 'impasse-report-1', title: tiktok.title, asOf: '2022-12-08' });
    expect(report.steps).toHaveLength(shortest.fullBan.length);
    expect(text).toContain(report.link);

    const rows = (await saved(page, 'CSV of the standings')).bytes.toString().trimEnd().split('\r\n');
    const interests = tiktok.parties.flatMap((party) => party.interests);
    expect(rows).toHaveLength(1 + interests.length * (shortest.fullBan.length + 1));
    expect(rows[0]).toMatch(/^step,made by,move,/);
  });

  test('comes with the machine as XState JSON that createMachine walks to every outcome', async ({
    page,
  }) => {
    await openReport(page, []);
    const file = await saved(page, 'Machine as XState JSON');
    expect(file.name).toBe('tiktok-2022-machine.json');
    const machine = createMachine(JSON.parse(file.bytes.toString())).provide({
      guards: { isOpen: () => true },
      actions: { applyMove: () => {} },
    });
    for (const [outcome, moves] of Object.entries(shortest)) {
      const actor = createActor(machine).start();
      for (const type of moves) actor.send({ type });
      expect(actor.getSnapshot()).toMatchObject({ status: 'done', value: outcome });
    }
  });

  test('comes with the map, the walk lit, as SVG and PNG', async ({ page }) => {
    await openReport(page, shortest.fullBan);
    const svg = await saved(page, 'Map as SVG');
    expect(svg.name).toBe('tiktok-2022-map.svg');
    expect(svg.bytes.toString()).toContain('after 7 moves');
    const png = await saved(page, 'Map as PNG');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  });
});
