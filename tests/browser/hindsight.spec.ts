import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { tiktok2022Hindsight } from '../../src/scenarios/tiktok-2022/hindsight/hindsight';
import { codeOf } from '../../src/url/address-code';
import { shortest, tiktok } from '../tiktok';
import { dropFile, expect, expectAccessible, heading, sideways, test } from './impasse-test';
import { stageFaults } from './stage-faults';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const { notes, questions, about } = tiktok2022Hindsight;

/** What tells of the years after: names that the scenario does not have, and what each fact is called and says. */
const names = [
  ...[
    'Montana',
    'Madrid',
    'Busan',
    'Oracle',
    'Silver Lake',
    'Supreme Court',
    'Project Texas',
    'joint venture',
  ],
  ...['divestiture', 'Executive Order', 'hindsight note'],
];
const words = [...names, about, ...notes.flatMap(({ title, text, misfit }) => [title, text, misfit])].concat(
  questions.map(({ text }) => text),
);

function told(text: string): string[] {
  return words.filter((word) => text.includes(word));
}

const addressOf = (view: string, moves: readonly string[] = []) =>
  `./#/${view}?s=${tiktok.id}.${tiktok.version}&w=${moves.map(codeOf).join('')}`;
const outcomes = ['fullBan', 'perceivedInaction', 'continuedDelay', 'agreement'] as const;
const notesOn = (outcome: string) =>
  notes.filter(({ on }) => on.some((target) => 'outcome' in target && target.outcome === outcome));
const nav = (page: Page) => page.getByRole('navigation', { name: 'Views' });
const text = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFile(await download.path(), 'utf8');
}

async function turnOn(page: Page) {
  await page.goto(addressOf('what-happened'));
  await page.getByRole('button', { name: 'Show what happened' }).click();
  await expect(page.getByRole('heading', { name: 'The timeline' })).toBeVisible();
}

test.describe('what happened, before it is turned on', () => {
  test('is in no file of the app but its own, which the app kept offline and the app in one file lack', () => {
    const files = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(js|css|html|json|webmanifest)$/.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('//', '/'));
    expect(files.length).toBeGreaterThan(50);
    const telling = files.filter((file) => told(readFileSync(file, 'utf8')).length > 0);
    expect(telling).toEqual([expect.stringMatching(/assets\/tiktok-2022-hindsight-[\w-]+\.json$/)]);
    const own = telling[0]?.split('/').at(-1) ?? '';
    expect(readFileSync(`${dist}service-worker.js`, 'utf8')).not.toContain(own);
    expect(readFileSync(`${dist}index.html`, 'utf8')).not.toContain(own);
  });

  test('is loaded by no view, and told on none: not at an outcome, in the debrief or on paper', async ({
    page,
  }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    for (const view of ['explore', 'map', 'compare', 'analyse', 'present', 'report', 'source']) {
      for (const moves of [[], shortest.agreement]) {
        await page.goto('about:blank');
        await page.goto(addressOf(view, moves));
        await expect(heading(page)).toBeVisible();
        expect(told(await text(page)), view).toEqual([]);
        await expect(nav(page).getByRole('link', { name: 'What happened' })).toHaveCount(0);
      }
    }
    await page.goto('about:blank');
    await page.goto(addressOf('teach', shortest.agreement));
    await page.getByRole('button', { name: /^Debrief/ }).click();
    await expect(heading(page)).toHaveText('What this class did');
    expect(told(await text(page))).toEqual([]);
    await page.getByRole('button', { name: 'Back to the ways to teach' }).click();
    await page.getByRole('button', { name: 'Choose what to print' }).click();
    await page.getByRole('button', { name: 'Facilitator’s guide' }).click();
    await expect(page.getByRole('heading', { name: 'Planned debrief' })).toBeVisible();
    expect(told(await text(page))).toEqual([]);
    // The page that offers it says what it is, and nothing of what it tells.
    await page.goto('about:blank');
    await page.goto(addressOf('what-happened', shortest.agreement));
    await expect(page.getByRole('button', { name: 'Show what happened' })).toBeVisible();
    expect(told(await text(page))).toEqual([]);
    expect(loaded.filter((url) => /-hindsight-[^/]*\.json/.test(url))).toEqual([]);
  });

  test('comes on no stage at its key, which no list of keys names', async ({ page }) => {
    await page.goto(addressOf('present', shortest.agreement));
    const title = await heading(page).textContent();
    await page.keyboard.press('h');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await expect(page.getByText(/What happened/)).toHaveCount(0);
    await expect(heading(page)).toHaveText(title ?? '');
    await page.keyboard.press('Escape');
    const opened = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Open audience window' }).click();
    const audience = await opened;
    await expect(heading(audience)).toHaveText(title ?? '');
    await audience.keyboard.press('h');
    await expect(page.getByText('The audience window is in step.')).toBeVisible();
    await expect(heading(audience)).toHaveText(title ?? '');
    expect(told(await text(audience))).toEqual([]);
    expect(told(await text(page))).toEqual([]);
  });

  test('is in no link, file, report or text that is handed out', async ({ page }) => {
    await page.goto(addressOf('report', shortest.fullBan));
    await expect(page.getByRole('img', { name: /^The walk on the map/ })).toBeVisible();
    for (const name of ['Markdown', 'JSON', 'CSV', 'SVG', 'Machine'].map((each) => new RegExp(each))) {
      const button = page.getByRole('main').getByRole('button', { name }).first();
      if ((await button.count()) === 0) continue;
      expect(told(await saved(page, () => button.click()))).toEqual([]);
    }
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const link = await page.getByRole('dialog').getByRole('textbox').first().inputValue();
    expect(told(decodeURIComponent(link))).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Saved', exact: true }).click();
    const file = await saved(page, () => page.getByRole('button', { name: /file/i }).first().click());
    expect(told(file)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: tiktok.title }).click();
    await page
      .getByRole('button', { name: `Edit a copy: ${tiktok.title}` })
      .or(page.getByRole('button', { name: /^Edit a copy/ }))
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const own = page.getByRole('textbox').first();
    await expect(own).toHaveValue(/impasse-scenario/);
    expect(told(await own.inputValue())).toEqual([]);
  });
});

test.describe('what happened, turned on', () => {
  test('is kept on this device, listed, and turned off at a press', async ({ page }) => {
    await page.goto(addressOf('explore', shortest.agreement));
    await page.getByRole('link', { name: 'What really happened' }).click();
    await page.getByRole('button', { name: 'Show what happened' }).click();
    await expect(heading(page)).toHaveText('What happened');
    await expect(nav(page).getByRole('link', { name: 'What happened' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    // From then on it needs no network.
    await page.route('**/*-hindsight-*.json', (route) => route.abort());
    await page.reload();
    await expect(page.getByRole('heading', { name: 'The timeline' })).toBeVisible();
    await nav(page).getByRole('link', { name: 'Source' }).click();
    await page.getByRole('main').getByRole('link', { name: 'What really happened' }).click();
    await page.getByRole('button', { name: 'Turn it off' }).click();
    await expect(page.getByRole('button', { name: 'Show what happened' })).toBeVisible();
    expect(told(await text(page))).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Montana');
    await nav(page).getByRole('link', { name: 'Explore' }).click();
    await expect(nav(page).getByRole('link', { name: 'What happened' })).toHaveCount(0);
  });

  test('opens each fact with its date, its sources, how sure it is and what does not fit', async ({
    page,
  }) => {
    await turnOn(page);
    const facts = page.getByRole('list', { name: 'What happened, in order' });
    for (const { title, misfit, sources } of notes) {
      const entry = facts.locator(':scope > li').filter({ has: page.getByRole('button', { name: title }) });
      await entry.getByRole('button', { name: title }).click();
      await expect(entry.getByText(misfit)).toBeVisible();
      await expect(entry.getByText('How sure')).toBeVisible();
      const links = sources.filter(({ address }) => address !== undefined);
      await expect(entry.getByRole('link')).toHaveCount(links.length);
      await expect(entry.getByRole('listitem')).toHaveCount(sources.length);
      await entry.getByRole('button', { name: title }).click();
    }
  });

  test('steps through the walk that comes nearest, and shows a fact it rests on', async ({ page }) => {
    await turnOn(page);
    const region = page.getByRole('region', { name: 'The walk that comes nearest' });
    await region.getByRole('button', { name: 'Next step' }).click();
    await expect(region.getByText('Move 2 ·')).toBeVisible();
    await page
      .getByRole('list', { name: 'Moves of the model that come nearest' })
      .getByRole('button', { name: /^17 / })
      .click();
    await expect(region.getByText('Move 17 ·')).toBeVisible();
    await region
      .getByRole('region', { name: 'Step 18 of 18' })
      .getByRole('button', { name: /The U\.S\. venture closes/ })
      .click();
    const fact = page.getByRole('button', { name: '22 Jan 2026 The U.S. venture closes' }).first();
    await expect(fact).toBeFocused();
    await expect(fact).toHaveAttribute('aria-expanded', 'true');
    await region.getByRole('button', { name: 'Walk it in Explore' }).click();
    await expect(page.getByText('Outcome · step 17')).toBeVisible();
  });

  test('sets one’s own walk beside it, and what a class had expected', async ({ page }) => {
    await page.goto(addressOf('explore', ['offerData', 'acceptData']));
    await expect(heading(page)).toBeVisible();
    await page.getByRole('button', { name: 'Undo the last step' }).click();
    await nav(page).getByRole('link', { name: 'Teach' }).click();
    await page
      .getByRole('button', { name: /^Begin (here|where)/ })
      .or(page.getByRole('button', { name: /Go on/ }))
      .first()
      .click();
    await page.keyboard.press('1');
    await page.getByRole('button', { name: 'Close the vote' }).click();
    await page.getByRole('button', { name: /^The room’s choice leads/ }).click();
    await page.goto(addressOf('what-happened', ['offerData', 'acceptData']));
    await page.getByRole('button', { name: 'Show what happened' }).click();
    const beside = page.getByRole('region', { name: 'Your walk beside it' });
    await expect(
      beside.getByText('Both paths walk the same first step and part at', { exact: false }),
    ).toBeVisible();
    await expect(beside.getByText('What the class expected, and what came')).toBeVisible();
    await expect(beside.getByText(/The room was surprised/).first()).toBeVisible();
  });

  test('is pinned in Compare, told in Analyse and the debrief, and printed in the guide and the report if wanted', async ({
    page,
  }) => {
    await turnOn(page);
    await nav(page).getByRole('link', { name: 'Compare' }).click();
    await page.getByRole('button', { name: 'Pin what happened' }).click();
    await expect(page.getByRole('button', { name: 'Pin what happened' })).toHaveCount(0);
    await expect(page.getByText('What happened', { exact: true }).nth(1)).toBeVisible();
    await nav(page).getByRole('link', { name: 'Analyse' }).click();
    await page.getByText('What came of what the analysis says').click();
    await expect(page.getByText('Each of them did stop it once', { exact: false })).toBeVisible();
    await page.goto(addressOf('report', shortest.agreement));
    await expect(heading(page)).toBeVisible();
    await expect(page.getByRole('region', { name: 'What happened' })).toHaveCount(0);
    await page.getByRole('checkbox', { name: 'With what happened' }).check();
    await expect(page.getByRole('region', { name: 'What happened' })).toContainText(notes[0]?.text ?? '');
    await page.goto(addressOf('teach', shortest.agreement));
    await page.getByRole('button', { name: /^Debrief/ }).click();
    await expect(page.getByRole('region', { name: 'What happened' })).toContainText(questions[0]?.text ?? '');
    await page.getByRole('button', { name: 'Back to the ways to teach' }).click();
    await page.getByRole('button', { name: 'Choose what to print' }).click();
    await page.getByRole('button', { name: 'Facilitator’s guide' }).click();
    await expect(page.getByText(questions[7]?.weighs ?? '', { exact: false })).toBeVisible();
    await expectAccessible(page);
  });

  test('stands on the stage at an outcome, fact by fact, in the audience’s window too', async ({ page }) => {
    await turnOn(page);
    await page.goto(addressOf('present', shortest.fullBan));
    const outcome = await heading(page).textContent();
    const opened = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Open audience window' }).click();
    const audience = await opened;
    await expect(page.getByText('The audience window is in step.')).toBeVisible();
    const stage = page.getByRole('region', { name: 'On the stage' });
    const facts = notesOn('fullBan');
    await page.keyboard.press('h');
    for (const { title, text: fact, misfit } of facts) {
      await expect(heading(audience)).toHaveText(title);
      await expect(audience.getByText(fact)).toBeVisible();
      await expect(audience.getByText(misfit)).toBeVisible();
      await expect(stage.getByRole('heading')).toHaveText(title);
      await audience.keyboard.press('PageDown');
    }
    await expect(heading(audience)).toHaveText(outcome ?? '');
    await page.keyboard.press('?');
    await expect(page.getByText('What happened, at an outcome, on and off')).toBeVisible();
    await page.keyboard.press('Escape');
    // At the start nothing has come out yet.
    await page.keyboard.press('Home');
    await expect(page.getByRole('button', { name: 'What happened', exact: true })).toHaveCount(0);
  });

  test('is large and clear on every projector', async ({ page }) => {
    await turnOn(page);
    await page.goto(`./?audience=room${addressOf('explore').slice(2)}`);
    await expect(page.getByRole('heading', { name: tiktok.title })).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const screens = outcomes.flatMap((outcome) => {
      const place = addressOf('explore', shortest[outcome]).slice(2);
      const facts = notesOn(outcome);
      const count = facts.length + facts.filter((note) => note.text.length + note.misfit.length > 450).length;
      return Array.from({ length: count }, (_, happened) => ({
        ...{ place, screen: 0, cover: 'happened' as const, happened },
      }));
    });
    expect(screens.length).toBeGreaterThanOrEqual(9);
    for (const [width, height] of [
      [1920, 1080],
      [1280, 720],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      const leastType = width === 1920 ? { leastType: 28 } : {};
      const faults = await stageFaults(page, { session: 'room', screens, ...leastType });
      expect.soft(faults, `${width}×${height}`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await stageFaults(page, { session: 'room', screens, leastType: 0 }), 'dark').toEqual([]);
    await expectAccessible(page);
  });

  for (const [width, height] of [
    [1440, 900],
    [390, 844],
    [1920, 1080],
  ] as const) {
    test(`can be read at ${width} by ${height}, by everyone`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await turnOn(page);
      await page.getByRole('button', { name: 'Beijing breaks its silence' }).first().click();
      expect(await sideways(page)).toBe(0);
      await expectAccessible(page);
      const labels = page.getByRole('list', { name: 'What happened, in order' }).locator(':scope > li');
      const boxes = await labels.evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
      );
      for (const [index, { top }] of boxes.slice(1).entries()) {
        expect(top).toBeGreaterThanOrEqual(boxes[index]?.bottom ?? 0);
      }
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(page);
    });
  }

  test('is told in full on paper', async ({ page }) => {
    await turnOn(page);
    await page.emulateMedia({ media: 'print' });
    for (const { text: fact } of notes) await expect(page.getByText(fact, { exact: true })).toBeVisible();
  });

  test('says why where it cannot be loaded, and changes nothing', async ({ page, made }) => {
    made.push(/Failed to load resource/);
    await page.route('**/*-hindsight-*.json', (route) => route.abort());
    await page.goto(addressOf('what-happened'));
    await page.getByRole('button', { name: 'Show what happened' }).click();
    await expect(page.getByRole('alert')).toContainText('It could not be loaded');
    await expect(page.getByRole('button', { name: 'Show what happened' })).toBeEnabled();
  });
});

test('a file of it dropped on the page is told as what it is, and nothing is opened', async ({ page }) => {
  await page.goto('./');
  await expect(heading(page)).toBeVisible();
  await dropFile(page, JSON.stringify(tiktok2022Hindsight));
  await expect(page.getByText('It tells what happened after the date of a scenario')).toBeVisible();
  await expect(nav(page).getByRole('link', { name: 'What happened' })).toHaveCount(0);
});

test('a scenario without it shows no trace of it', async ({ page }) => {
  const tamble = (view: string) => `./#/${view}?s=river-tamble.1`;
  for (const view of ['explore', 'source', 'report', 'analyse']) {
    await page.goto('about:blank');
    await page.goto(tamble(view));
    await expect(heading(page)).toBeVisible();
    await expect(page.getByText(/what (really )?happened/i)).toHaveCount(0);
  }
  await page.goto('about:blank');
  await page.goto(tamble('what-happened'));
  await expect(page.getByText('There is no view called “what-happened”.')).toBeVisible();
});
