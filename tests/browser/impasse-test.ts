import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';

interface Watching {
  /** The faults that a test makes on purpose: each must come about, and any other fails the test. */
  readonly made: RegExp[];
}

/**
 * A test that fails on any console error, unhandled rejection, or request that leaves the origin, in every page that it
 * opens, in its own context or another.
 */
export const test = base.extend<Watching>({
  made: [
    async ({ context, browser, baseURL }, use) => {
      const faults: string[] = [];
      const watch = (watched: BrowserContext) => {
        watched.on('console', (message) => {
          if (message.type() === 'error') faults.push(`console: ${message.text()}`);
        });
        watched.on('weberror', (webError) => faults.push(`page: ${webError.error().message}`));
        watched.on('request', (request) => {
          const url = request.url();
          if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) faults.push(`request: ${url}`);
        });
      };
      watch(context);
      browser.on('context', watch);
      const made: RegExp[] = [];
      await use(made);
      browser.off('context', watch);
      expect(faults.filter((fault) => !made.some((own) => own.test(fault)))).toEqual([]);
      expect(made.filter((own) => !faults.some((fault) => own.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until nothing on a page moves or fades: a contrast in the middle of a fade is nobody's. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const moving = () =>
      document
        .getAnimations()
        .filter(
          ({ playState, effect }) =>
            playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
        );
    for (let motions = moving(); motions.length > 0; motions = moving()) {
      await Promise.allSettled(motions.map(({ finished }) => finished));
    }
  });
}

/** Fails where axe finds anything at WCAG 2.2 AA or below. */
export async function expectAccessible(page: Page): Promise<void> {
  await atRest(page);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
    [],
  );
}

/** The page's situation or outcome. */
export function heading(page: Page) {
  return page.getByRole('heading', { level: 1 });
}

/** Takes an open choice by its label, and waits until it is taken and in the address: one that is pressed early is kept. */
export async function take(page: Page, label: string | RegExp): Promise<void> {
  const before = page.url();
  await page.getByRole('list', { name: 'Choices' }).getByRole('button', { name: label, exact: true }).click();
  await expect(page).not.toHaveURL(before);
}

/** Waits until the app has drawn the page, which until then holds what was drawn when the app was built. */
export async function started(page: Page): Promise<void> {
  await expect(page.locator('html')).not.toHaveAttribute('data-opening');
}

/** Waits until the page is in its own fonts, and no longer in their stand-ins. */
export async function inOwnFonts(page: Page): Promise<void> {
  const isLoaded = () =>
    page.evaluate(() =>
      ['Newsreader Variable', 'Public Sans Variable'].every((family) =>
        document.fonts.check(`1em "${family}"`),
      ),
    );
  await expect.poll(isLoaded).toBe(true);
}

/** How far the page scrolls sideways, in pixels. A phone's window grows with a page that is too wide, the root does not. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Holds back all scripts until told to let them go. */
export async function holdScripts(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** Drops a scenario's file on the page. */
export async function dropFile(page: Page, text: string, name = 'mine.json'): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([content, called]) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([content], called));
      return dropped;
    },
    [text, name] as const,
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer });
}

/** As a private window of some browsers does. */
export async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
}
