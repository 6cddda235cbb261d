import type { Page } from '@playwright/test';

/** A choice that can be taken, in any of the pages. */
const choice = '[aria-label="Choices"] button, #story button';
/** What tells where the story stands. */
const title = 'h1, #story p';
/** What Impasse's page has for as long as the app is not there, and keeps what is pressed. */
const openingAttribute = 'data-opening';

/** What a page tells of itself, in milliseconds since it was asked for. */
export interface Watched {
  /** When its first choices were painted. */
  shown?: number;
  /** When it first had choices and answered by itself, and kept no press for later. */
  answers?: number;
  /** When each press was made, and when the title that it leads to was painted. */
  readonly presses: { readonly at: number; arrived?: number }[];
  /** The title that is waited for. */
  awaited?: string | undefined;
  /** Of presses, what Event Timing tells, which is nothing of those that took less than 16 ms. */
  readonly events: { readonly at: number; readonly lasted: number }[];
}

declare global {
  interface Window {
    watched: Watched;
    /** The middle of a choice's button, once the title waited for is there. */
    choiceAt(label: string): { x: number; y: number } | undefined;
  }
}

/** Has every page that is opened from now on watch itself. */
export async function watchItself(page: Page, firstLabel: string): Promise<void> {
  await page.addInitScript(
    ({ choice, title, openingAttribute, firstLabel }) => {
      const watched: Watched = { presses: [], events: [] };
      window.watched = watched;
      const holds = (selector: string, is: (text: string) => boolean) =>
        [...document.querySelectorAll(selector)].some(({ textContent }) => is(textContent.trim()));
      const whenPainted = (tell: (now: number) => void) =>
        requestAnimationFrame(() => setTimeout(() => tell(performance.now())));
      const look = () => {
        if (watched.shown === undefined && holds(choice, (text) => text.startsWith(firstLabel))) {
          watched.shown = Number.NaN;
          whenPainted((now) => {
            watched.shown = now;
          });
        }
        if (watched.shown === undefined) return;
        if (watched.answers === undefined && !document.documentElement.hasAttribute(openingAttribute)) {
          watched.answers = performance.now();
        }
        const press = watched.presses.at(-1);
        if (!press || watched.awaited === undefined || !holds(title, (text) => text === watched.awaited))
          return;
        watched.awaited = undefined;
        whenPainted((now) => {
          press.arrived = now;
        });
      };
      new MutationObserver(look).observe(document, {
        attributes: true,
        attributeFilter: [openingAttribute],
        childList: true,
        subtree: true,
        characterData: true,
      });
      for (const kind of ['pointerdown', 'keydown']) {
        addEventListener(kind, ({ timeStamp }) => watched.presses.push({ at: timeStamp }), { capture: true });
      }
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as PerformanceEventTiming[]) {
          if (entry.interactionId) watched.events.push({ at: entry.startTime, lasted: entry.duration });
        }
      }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
      window.choiceAt = (label) => {
        const press = watched.presses.at(-1);
        if (press && press.arrived === undefined) return undefined;
        const buttons = [...document.querySelectorAll<HTMLButtonElement>(choice)];
        const button = buttons.find(({ textContent }) => textContent.startsWith(label));
        if (!button) return undefined;
        button.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = button.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      };
    },
    { choice, title, openingAttribute, firstLabel },
  );
}
