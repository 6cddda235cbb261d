import type { BrowserContext, Page } from '@playwright/test';
import { readScenario } from '../../src/scenario/read';
import { riverTamble } from '../../src/scenarios/river-tamble/scenario';
import { writeAddress } from '../../src/url/address';
import { moves, shortest, tiktok } from '../tiktok';
import { moveOf, titleOf } from './by-id';
import { dropFile, expect, expectAccessible, heading, take, test } from './impasse-test';
import { stageFaults } from './stage-faults';
import { everyScreen } from './stage-screens';

const river = readScenario(riverTamble);

const addressOf = (words: string) =>
  `./${writeAddress(tiktok, { view: 'present', moves: moves(words), assumptions: {} })}`;

const isHere = 'The audience window is in step.';
const isNotHere = 'No audience window is connected.';

async function openAudience(presenter: Page): Promise<Page> {
  const opened = presenter.waitForEvent('popup');
  await presenter.getByRole('button', { name: 'Open audience window' }).click();
  const audience = await opened;
  await expect(heading(audience)).toBeVisible();
  await expect(presenter.getByText(isHere)).toBeVisible();
  return audience;
}

async function presentInTwo(page: Page, words = ''): Promise<Page> {
  await page.goto(addressOf(words));
  return openAudience(page);
}

/** What the audience sees, and what the presenter is shown that it sees. */
const onStage = (audience: Page) =>
  audience.evaluate(() => document.querySelector('main > div')?.textContent);
const onDesk = (presenter: Page) =>
  presenter.evaluate(() => document.querySelector('[aria-label="On the stage"]')?.textContent);

async function expectInStep(presenter: Page, audience: Page): Promise<void> {
  await expect
    .poll(async () => (await onStage(audience)) === (await onDesk(presenter)), {
      intervals: [0, 5, 10, 20, 50],
      message: 'the windows are in step',
    })
    .toBe(true);
}

/** Numbers from 0 to 1, the same in every run. */
function drawnFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test.describe('two windows', () => {
  test('are in step over 200 actions, whichever is reloaded, closed or opened again', async ({ page }) => {
    test.setTimeout(120_000);
    const draw = drawnFrom(2022);
    const keys = [
      ...['PageDown', 'PageDown', 'PageDown', ' ', 'ArrowRight', 'ArrowDown', 'PageUp', 'ArrowLeft'],
      ...['ArrowUp', 'Home', 'End', 'b', '.', 'l', 'p', '1', '2', '3', '4', '1', '2'],
    ];
    const kept = () =>
      page.evaluate(() => ({
        stage: document.querySelector('[aria-label="On the stage"]')?.textContent,
        ways: [...document.querySelectorAll('option')].map((option) => option.textContent),
        plan: document.querySelector('select')?.value,
      }));
    let audience = await presentInTwo(page);
    for (let action = 0; action < 200; action += 1) {
      const drawn = draw();
      if (drawn < 0.03) {
        const before = await kept();
        await page.reload();
        await expect.poll(kept).toEqual(before);
      } else if (drawn < 0.06) {
        await audience.reload();
      } else if (drawn < 0.08) {
        await audience.close();
        await expect(page.getByText(isNotHere)).toBeVisible();
        await page.keyboard.press('PageDown');
        audience = await openAudience(page);
      } else if (drawn < 0.1) {
        const ways = await page.getByRole('combobox').locator('option').count();
        await page.getByRole('combobox').selectOption({ index: Math.floor(draw() * ways) });
        await page.getByRole('combobox').blur();
      } else {
        const key = keys[Math.floor(draw() * keys.length)] ?? '';
        await (draw() < 0.3 ? audience : page).keyboard.press(key);
      }
      await expectInStep(page, audience);
    }
    await expect(page.getByText(isHere)).toBeVisible();
  });

  test('find each other again when the presenter’s is closed and opened anew', async ({ page, context }) => {
    const audience = await presentInTwo(page, 'offerData acceptData');
    for (const key of ['PageDown', 'PageDown', 'b']) await page.keyboard.press(key);
    await page.getByRole('button', { name: 'Pause' }).click();
    const time = await page.getByRole('timer').textContent();
    await page.keyboard.press('b');
    await expectInStep(page, audience);
    const before = await onStage(audience);
    await page.close();
    await expect(audience.getByText('Not connected to the presenter')).toBeVisible();
    expect(await onStage(audience)).toBe(before);
    const anew = await context.newPage();
    await anew.goto('./#/present');
    await expect(anew.getByText(isHere)).toBeVisible();
    await expect(audience.getByText('Not connected to the presenter')).toBeHidden();
    await expectInStep(anew, audience);
    expect(await onStage(audience)).toBe(before);
    await expect(anew.getByRole('timer')).toHaveText(time ?? '');
  });

  test('say when they are not connected', async ({ page }) => {
    const audience = await presentInTwo(page);
    await leave(page);
    await expect(page.getByRole('list', { name: 'Choices' })).toBeVisible();
    await expect(audience.getByText('Not connected to the presenter')).toBeVisible();
    await page.getByRole('link', { name: 'Present' }).click();
    await expect(page.getByText(isHere)).toBeVisible();
    await expect(audience.getByText('Not connected to the presenter')).toBeHidden();
    await audience.close();
    await expect(page.getByText(isNotHere)).toBeVisible();
  });

  test('turn to another scenario together', async ({ page }) => {
    const audience = await presentInTwo(page, 'offerData');
    await page.goto(`./${writeAddress(river, { view: 'present', moves: [], assumptions: {} })}`);
    await expect(audience.getByText(river.title)).toBeVisible();
    await expect(page.getByText(isHere)).toBeVisible();
    await page.keyboard.press('PageDown');
    await expectInStep(page, audience);
    await audience.reload();
    await expectInStep(page, audience);
    await page.goto(addressOf(''));
    await expect(heading(audience)).toHaveText('TikTok and Washington at the table');
    // Each scenario's presentation is where it was left.
    await page.goto(`./${writeAddress(river, { view: 'present', moves: [], assumptions: {} })}`);
    await expect(heading(audience)).toHaveText('Provincial mediator to move');
  });

  test('are not told apart while the audience’s is covered and its clock is slowed', async ({ page }) => {
    const audience = await presentInTwo(page);
    // A covered window's timers run once a minute at most; its messages still come.
    await audience.clock.install();
    await audience.reload();
    await expect(heading(audience)).toBeVisible();
    await expect(page.getByText(isHere)).toBeVisible();
    await audience.clock.pauseAt(Date.now() + 60_000);
    await page.waitForTimeout(4500);
    await expect(page.getByText(isHere)).toBeVisible();
  });

  test('ignore what is of another origin or another form', async ({ page, context, made }) => {
    made.push(/^request: http:\/\/elsewhere\.test\/$/);
    const audience = await presentInTwo(page);
    const before = await onStage(audience);
    const session = new URL(audience.url()).searchParams.get('audience') ?? '';
    const place = writeAddress(tiktok, { view: 'explore', moves: moves('holdFirm'), assumptions: {} });
    const stage = { place, screen: 0, cover: 'none' };
    const forged = [
      { kind: 'stage', session, stage },
      { kind: 'press', session, press: { type: 'last' } },
      { kind: 'press', session, press: { type: 'next' } },
    ];
    await context.route('http://elsewhere.test/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
    );
    const stranger = await context.newPage();
    await stranger.goto('http://elsewhere.test/');
    const opened = stranger.waitForEvent('popup');
    await stranger.evaluate((address) => Object.assign(window, { opened: open(address) }), audience.url());
    const second = await opened;
    await expect.poll(() => onStage(second)).toBe(before);
    await stranger.evaluate((messages) => {
      for (const message of messages) {
        new BroadcastChannel('impasse-stage').postMessage(message);
        (window as unknown as { opened: Window }).opened.postMessage(message, '*');
      }
    }, forged);
    const misshapen = [
      null,
      'next',
      { kind: 'stage', session, stage: { ...stage, screen: -1 } },
      { kind: 'stage', session, stage: { ...stage, place: 7 } },
      { kind: 'stage', session, stage: { ...stage, more: '<img src=x onerror=alert(1)>' } },
      { kind: 'stage', session: 'another', stage },
      { kind: 'press', session, press: { type: 'take', move: 'holdFirm' } },
      { kind: 'press', session: 'another', press: { type: 'next' } },
    ];
    await second.evaluate((messages) => {
      const channel = new BroadcastChannel('impasse-stage');
      for (const message of messages) channel.postMessage(message);
    }, misshapen);
    // What is of the right form and session comes after all of them, and alone counts.
    await audience.keyboard.press('PageDown');
    await expect(heading(audience)).toHaveText('TikTok to move');
    await expect(heading(second)).toHaveText('TikTok to move');
    await expectInStep(page, audience);
  });

  test('tell at once of a blocked pop-up what to press, and open by the link', async ({ page, context }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await page.goto('./#/present');
    await page.getByRole('button', { name: 'Open audience window' }).click();
    const told = page.getByRole('alert');
    await expect(told).toContainText('Allow pop-ups for this page');
    await expectAccessible(page);
    await told.getByRole('button', { name: 'Try again' }).click();
    await expect(told).toBeVisible();
    const opened = context.waitForEvent('page');
    await told.getByRole('link', { name: 'Open the audience window' }).click();
    const audience = await opened;
    await expect(heading(audience)).toHaveText('TikTok and Washington at the table');
    await expect(page.getByText(isHere)).toBeVisible();
    await expect(told).toBeHidden();
    await expectInStep(page, audience);
  });

  test('stand on two screens where the browser allows it', async ({ page }) => {
    await page.addInitScript(() => {
      const placed: number[][] = [];
      const here = { availLeft: 0, availTop: 0, availWidth: 1440, availHeight: 900 };
      const other = { availLeft: 1440, availTop: 20, availWidth: 1920, availHeight: 1060 };
      const open = window.open.bind(window);
      Object.assign(window, {
        placed,
        getScreenDetails: async () => ({ currentScreen: here, screens: [here, other] }),
        open: (...given: Parameters<typeof open>) => {
          const opened = open(...given);
          return Object.assign(opened ?? {}, {
            moveTo: (...to: number[]) => placed.push(to),
            resizeTo: (...to: number[]) => placed.push(to),
          });
        },
      });
    });
    await presentInTwo(page);
    expect(await page.evaluate(() => (window as unknown as { placed: number[][] }).placed)).toEqual([
      [1440, 20],
      [1920, 1060],
    ]);
  });
});

test.describe('the keys', () => {
  test('turn, cover, choose, and come and go as the key sheet says', async ({ page }) => {
    await page.goto('./#/present');
    const press = (key: string) => page.keyboard.press(key);
    const first = 'TikTok and Washington at the table';
    await expect(heading(page)).toHaveText(first);
    for (const [next, back] of [
      ['PageDown', 'PageUp'],
      ['ArrowRight', 'ArrowLeft'],
      ['ArrowDown', 'ArrowUp'],
      ['Space', 'Shift+Space'],
    ] as const) {
      await press(next);
      await expect(heading(page)).toHaveText('TikTok to move');
      await press(back);
      await expect(heading(page)).toHaveText(first);
    }
    for (const key of ['b', '.', 'B']) {
      await press(key);
      await expect(heading(page)).toHaveText('The stage is black');
      await press(key);
      await expect(heading(page)).toHaveText(first);
    }
    // A number takes a choice only once the choices are shown.
    await press('1');
    await expect(heading(page)).toHaveText(first);
    await press('PageDown');
    await press('PageDown');
    await expect(heading(page)).toHaveText('What will TikTok do?');
    await press('4');
    await expect(heading(page)).toHaveText('What will TikTok do?');
    await press('1');
    await expect(heading(page)).toHaveText(moveOf('offerData').story);
    await press('Home');
    await expect(heading(page)).toHaveText(first);
    await press('End');
    await expect(heading(page)).toHaveText(/^What will .* do\?$/);
    await press('l');
    await expect(heading(page)).toHaveText('Walk on from here');
    await press('Escape');
    await expect(heading(page)).toHaveText(/^What will .* do\?$/);
    await press('?');
    const sheet = page.getByRole('dialog', { name: 'Keys' });
    await expect(sheet).toBeVisible();
    await expectAccessible(page);
    await sheet.getByRole('checkbox', { name: 'Letters and numbers act' }).uncheck();
    await press('Escape');
    await expect(sheet).toBeHidden();
    await press('b');
    await expect(heading(page)).toHaveText(/^What will .* do\?$/);
    await page.getByRole('button', { name: 'Keys (?)' }).click();
    await sheet.getByRole('checkbox').check();
    await sheet.getByRole('button', { name: 'Close' }).click();
    await press('n');
    await expect(page.getByRole('complementary', { name: 'Speaker’s notes' })).toBeVisible();
    await press('Escape');
    await expect(page.getByRole('complementary')).toBeHidden();
    await press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
    await press('Escape');
    await expect(page.getByText('Press Esc once more to leave for Explore.')).toBeVisible();
    await press('F5');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await press('f');
    await expect(page.getByText('Press Esc once more to leave for Explore.')).toBeHidden();
    await leave(page);
    await expect(page.getByRole('link', { name: 'Explore' })).toHaveAttribute('aria-current', 'page');
  });

  test('of the audience’s window lead the presenter’s, and show it on the whole screen', async ({ page }) => {
    const audience = await presentInTwo(page);
    await audience.keyboard.press('PageDown');
    await expect(page.getByRole('heading', { name: 'TikTok to move' })).toBeVisible();
    await audience.keyboard.press('End');
    await audience.keyboard.press('3');
    await expect(heading(audience)).toHaveText(moveOf('holdFirm').story);
    await expectInStep(page, audience);
    await audience.keyboard.press('f');
    await expect.poll(() => audience.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  });

  test('rest behind the library that a dropped file opens', async ({ page }) => {
    await page.goto('./#/present');
    const first = 'TikTok and Washington at the table';
    await expect(heading(page)).toHaveText(first);
    await dropFile(page, 'no scenario');
    const library = page.getByRole('dialog', { name: 'Scenarios' });
    await expect(library).toBeVisible();
    for (const key of ['PageDown', 'b', 'End', '1']) await page.keyboard.press(key);
    await page.keyboard.press('Escape');
    await expect(library).toBeHidden();
    await expect(heading(page)).toHaveText(first);
    await page.keyboard.press('PageDown');
    await expect(heading(page)).toHaveText('TikTok to move');
  });

  test('stay the clicker’s after a note was written and a route was chosen', async ({ page }) => {
    await presentInTwo(page);
    const note = page.getByRole('textbox', { name: 'Your note on this step' });
    await note.fill('Welcome them. Say no b or .');
    await note.press('b');
    await expect(page.getByRole('heading', { name: 'The stage is black' })).toHaveCount(0);
    await note.press('PageDown');
    await expect(page.getByRole('heading', { name: 'TikTok to move' })).toBeVisible();
    await expect(note).toHaveValue('Welcome them. Say no b or .b');
    await page.getByRole('combobox', { name: 'Rehearsed route' }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('PageDown');
    await expect(page.getByRole('heading', { name: 'What will TikTok do?' })).toBeVisible();
  });
});

/** Leaves a presentation in which nothing is open. */
async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

test.describe('a presentation', () => {
  test('shows the choices before anything of what follows, and ends with the outcome for all', async ({
    page,
  }) => {
    const audience = await presentInTwo(page, 'offerData');
    const told: string[] = [];
    for (let screen = 0; screen < 4; screen += 1) {
      told.push((await heading(audience).textContent()) ?? '');
      await page.keyboard.press('PageDown');
      await expectInStep(page, audience);
    }
    expect(told).toEqual([
      moveOf('offerData').story,
      'What it changed',
      'Washington reviews the data safeguards',
      'Biden administration to move',
    ]);
    await expect(page.getByRole('heading', { name: 'What comes of each choice' })).toBeVisible();
    const choices = (await onStage(audience)) ?? '';
    for (const { label, story, does, consequences } of [moveOf('acceptData'), moveOf('demandMoreData')]) {
      expect(choices).toContain(label);
      for (const { text } of [{ text: story }, { text: does }, ...consequences]) {
        expect(choices).not.toContain(text);
      }
    }
    await page.goto(addressOf(shortest.agreement.join(' ')));
    await expectInStep(page, audience);
    const ending: string[] = [];
    for (let screen = 0; screen < 3 + tiktok.parties.length; screen += 1) {
      ending.push((await heading(audience).textContent()) ?? '');
      await page.keyboard.press('PageDown');
      await expectInStep(page, audience);
    }
    expect(ending).toEqual([
      moveOf('sign').story,
      titleOf('agreement'),
      ...tiktok.parties.map(({ name }) => name),
      'The outcome for all',
    ]);
    for (const { interests } of tiktok.parties) {
      for (const { name } of interests) expect(await onStage(audience)).toContain(name);
    }
  });

  test('follows a pinned path, which a question from the room leaves and one key comes back to', async ({
    page,
  }) => {
    await page.goto('./');
    for (const id of shortest.agreement) await take(page, moveOf(id).label);
    await page.getByRole('button', { name: 'Pin to compare' }).click();
    await page.getByRole('link', { name: 'Present' }).click();
    await expect(page.getByRole('toolbar', { name: 'Presenting' })).toBeVisible();
    await page.keyboard.press('Home');
    await page.keyboard.press('n');
    const route = page.getByRole('combobox', { name: 'Rehearsed route' });
    const names = await route.locator('option').allTextContents();
    await route.selectOption({ index: names.findIndex((name) => name.startsWith('Pinned: ')) });
    await page.keyboard.press('n');
    for (const key of ['PageDown', 'PageDown', 'PageDown']) await page.keyboard.press(key);
    await expect(heading(page)).toHaveText(moveOf('offerData').story);
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    for (const key of ['PageDown', 'PageDown', '3']) await page.keyboard.press(key);
    await expect(heading(page)).toHaveText(moveOf('holdFirm').story);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('p');
    await expect(heading(page)).toHaveText('What will TikTok do?');
    for (const [index, id] of shortest.agreement.entries()) {
      await page.keyboard.press('PageDown');
      await expect(heading(page)).toHaveText(moveOf(id).story);
      if (index === shortest.agreement.length - 1) break;
      while (!/^What will/.test((await heading(page).textContent()) ?? '')) {
        await page.keyboard.press('PageDown');
      }
    }
  });

  test('gives the audience’s phones the same place by a code and a link', async ({ page, context }) => {
    const audience = await presentInTwo(page, 'offerData');
    await page.getByRole('button', { name: 'Link' }).click();
    await expect(audience.getByRole('img', { name: 'The link as a QR code' })).toBeVisible();
    const link = await audience.getByText(/^http.*#\/explore\?/).textContent();
    const phone = await context.newPage();
    await phone.goto(link ?? '');
    await expect(heading(phone)).toHaveText('Washington reviews the data safeguards');
    await page.reload();
    await expect(audience.getByRole('img', { name: 'The link as a QR code' })).toBeVisible();
    await expect(page.getByRole('img', { name: 'The link as a QR code' })).toBeVisible();
  });

  test('with one screen shows notes by a key, and else the stage alone', async ({ page }) => {
    await page.clock.install();
    await page.goto('./#/present');
    await expect(heading(page)).toBeVisible();
    const bar = page.getByRole('toolbar', { name: 'Presenting' });
    await page.clock.runFor(5000);
    await expect(bar).toHaveCSS('opacity', '0');
    await page.mouse.move(200, 200);
    await page.clock.runFor(500);
    await expect(bar).toHaveCSS('opacity', '1');
    await page.keyboard.press('n');
    const notes = page.getByRole('complementary', { name: 'Speaker’s notes' });
    const question = tiktok.situations.find(({ id }) => id === 'table')?.discuss[0]?.text ?? '';
    await expect(notes.getByText(question)).toBeVisible();
    await notes.getByRole('textbox', { name: 'Your note on this step' }).fill('Begin with the map.');
    await expect(notes.getByRole('timer')).toHaveText(/^0:\d\d$/);
    await expectAccessible(page);
    await page.reload();
    await expect(notes.getByRole('textbox')).toHaveValue('Begin with the map.');
    await page.keyboard.press('n');
    await expect(notes).toBeHidden();
  });

  test('keeps the screen awake until it is left, and says where it cannot', async ({ page, context }) => {
    await countWakeLocks(context);
    await page.goto('./#/present');
    const locks = () => page.evaluate(() => (window as unknown as { locks: number }).locks);
    await expect.poll(locks).toBe(1);
    await leave(page);
    await expect.poll(locks).toBe(0);
    await page.getByRole('link', { name: 'Present' }).click();
    await expect.poll(locks).toBe(1);
    await page.evaluate(() => Object.assign(window, { refusesLocks: true }));
    await leave(page);
    await page.getByRole('link', { name: 'Present' }).click();
    await expect(page.getByText('The screen is not kept awake here')).toBeVisible();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`is accessible on the stage, at the desk and for the audience, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(60_000);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(addressOf('offerAlgorithm object'));
      await expect(heading(page)).toBeVisible();
      if (colorScheme === 'light') await expectAccessible(page);
      const audience = await openAudience(page);
      await audience.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (let screen = 0; screen < 5; screen += 1) {
        await page.keyboard.press('PageDown');
        await expectInStep(page, audience);
      }
      await expectAccessible(audience);
      await page.keyboard.press('l');
      await expectInStep(page, audience);
      await expectAccessible(audience);
      await page.setViewportSize({ width: 390, height: 844 });
      await expectAccessible(page);
      const overflow = await page.evaluate(() => {
        const view = document.querySelector('main > div');
        return view ? view.scrollWidth - view.clientWidth : undefined;
      });
      expect(overflow).toBe(0);
    });
  }
});

/** Counts the wake locks held, and refuses them once told to. */
async function countWakeLocks(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const counting = window as unknown as { locks: number; refusesLocks?: boolean };
    counting.locks = 0;
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async () => {
          if (counting.refusesLocks) throw new DOMException('Refused', 'NotAllowedError');
          counting.locks += 1;
          const lock = { released: false };
          return Object.assign(lock, {
            release: async () => {
              if (!lock.released) counting.locks -= 1;
              lock.released = true;
            },
          });
        },
      },
    });
  });
}

test.describe('by touch', () => {
  test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true });

  test('a swipe over the stage turns it, and one over the controls does not', async ({ page }) => {
    await page.goto('./#/present');
    await expect(heading(page)).toHaveText('TikTok and Washington at the table');
    const touch = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number, y: number) => {
      const at = (x: number) => [{ x, y }];
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(to) });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(700, 300, 300);
    await expect(heading(page)).toHaveText('TikTok to move');
    await swipe(300, 700, 300);
    await expect(heading(page)).toHaveText('TikTok and Washington at the table');
    const bar = await page.getByRole('toolbar').boundingBox();
    await swipe(700, 300, (bar?.y ?? 0) + 10);
    await swipe(420, 400, 300);
    await swipe(700, 300, 300);
    await expect(heading(page)).toHaveText('TikTok to move');
  });
});

test.describe('the stage', () => {
  for (const scenario of [tiktok, river]) {
    test(`holds every screen of “${scenario.title}”, large and clear, on every projector`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await page.goto(
        `./?audience=room${writeAddress(scenario, { view: 'explore', moves: [], assumptions: {} })}`,
      );
      await expect(page.getByRole('heading', { name: scenario.title })).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      const screens = everyScreen(scenario);
      for (const [width, height] of [
        [1920, 1080],
        [1280, 720],
        [1024, 768],
      ] as const) {
        await page.setViewportSize({ width, height });
        const faults = await stageFaults(page, {
          session: 'room',
          screens,
          ...(width === 1920 && { leastType: 28 }),
        });
        expect.soft(faults, `${width}×${height}`).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'dark' });
      // The dark has the same sizes; every fifth screen has all of its colours.
      const some = screens.filter((_, index) => index % 5 === 0);
      expect
        .soft(await stageFaults(page, { session: 'room', screens: some, leastType: 0 }), 'dark')
        .toEqual([]);
    });
  }
});
