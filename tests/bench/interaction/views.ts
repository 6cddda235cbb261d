import type { Browser, Page } from '@playwright/test';
import { lookup } from '../../../src/scenario/lookup';
import { writeAddress } from '../../../src/url/address';
import type { ViewId } from '../../../src/url/view-id';
import { shortest, tiktok } from '../../tiktok';
import { type Presses, pressAll } from './presses';
import { slowedPage } from './slowed-page';

const presses = 20;
const firstMove = lookup(tiktok).situation(tiktok.start).moves[0];

interface Pressed {
  readonly what: string;
  readonly view: ViewId;
  /** Goes to where it is pressed. */
  readonly begin: (page: Page) => Promise<unknown>;
  /** What is pressed, over and over. */
  readonly keys: readonly string[];
}

/** What a person does most in each view. */
const views: readonly Pressed[] = [
  {
    what: 'moving on the map',
    view: 'map',
    begin: (page) => page.locator('[data-situation]').first().focus(),
    keys: ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'Home'],
  },
  {
    what: 'a slider in Analyse',
    view: 'analyse',
    begin: (page) => page.getByRole('slider').first().focus(),
    keys: ['ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown'],
  },
  {
    what: 'a vote in Teach',
    view: 'teach',
    begin: (page) => page.getByRole('button', { name: 'Begin at the start' }).click(),
    keys: ['1', '2', '1', 'Shift+Digit1'],
  },
  {
    what: 'a screen in Present',
    view: 'present',
    begin: (page) => page.getByRole('heading', { level: 1 }).waitFor(),
    keys: ['ArrowRight', 'ArrowRight', 'ArrowLeft'],
  },
  {
    what: 'a letter of a note in Explore',
    view: 'explore',
    begin: async (page) => {
      await page.getByRole('button', { name: firstMove?.label ?? '', exact: true }).click();
      await page.getByRole('button', { name: 'Write a note' }).click();
      await page.getByLabel('Your note on this step').focus();
    },
    keys: ['a', 's', 'k', 'Space'],
  },
];

/** Presses what is pressed most in each view, at the end of a walk, where there is most to be drawn. */
export async function pressInViews(
  browser: Browser,
  address: string,
  slowdown: number,
): Promise<{ what: string; found: Presses }[]> {
  const found = [];
  for (const { what, view, begin, keys } of views) {
    const { page, devtools } = await slowedPage(browser, slowdown);
    const moves = view === 'explore' || view === 'teach' ? [] : shortest.agreement.slice(0, 5);
    await page.goto(`${address}${writeAddress(tiktok, { view, moves, assumptions: {} })}`);
    await begin(page);
    // What comes of opening a view is no part of a press in it.
    await page.waitForTimeout(2_000);
    const pressed = Array.from({ length: presses }, (_, index) => keys[index % keys.length] ?? '');
    found.push({ what, found: await pressAll(page, devtools, pressed, (key) => page.keyboard.press(key)) });
    await page.context().close();
  }
  return found;
}
