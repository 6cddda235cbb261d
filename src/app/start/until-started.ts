import { afterPaint } from '../../ui/after-paint';
import { allowOwnScripts } from '../own-scripts';
import { showTheme, storedTheme } from '../theme';
import { startedEvent } from './started-event';

/*
 * Runs while the page is read, before the app is there. The page holds the first situation as it was drawn when the app
 * was built: it shows in the theme chosen, or not at all where the address is for something else; and what is pressed
 * or goes wrong meanwhile is done or told once the app has taken the page over.
 */

allowOwnScripts();
showTheme(storedTheme());

const isFirstPage = location.hash === '' && location.search === '';
document.documentElement.dataset.opening = isFirstPage ? 'first page' : 'elsewhere';

const kept: (() => void)[] = [];
const listening = new AbortController();
const { signal } = listening;

/** Keeps what is pressed while nothing answers it. */
function listen(): void {
  document.addEventListener(
    'click',
    (event) => {
      const pressed = event.target instanceof Element ? event.target.closest('a, button, input') : null;
      if (!(pressed instanceof HTMLElement)) return;
      event.preventDefault();
      kept.push(() => pressed.click());
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'keydown',
    ({ key, altKey, ctrlKey, metaKey }) => {
      if (altKey || ctrlKey || metaKey || !/^([1-9]|Arrow.*)$/.test(key)) return;
      kept.push(() =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        ),
      );
    },
    { capture: true, signal },
  );
}

/** Keeps what goes wrong while nothing tells it. */
function keepFaults(): void {
  const keep = (event: Event) => kept.push(() => window.dispatchEvent(event));
  window.addEventListener('error', keep, { signal });
  window.addEventListener('unhandledrejection', keep, { signal });
}

function start(): void {
  // The app in one file holds what starts it, and starts by itself.
  const { href } = document.querySelector<HTMLLinkElement>('link[data-starts]') ?? {};
  if (href === undefined) return;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = href;
  script.addEventListener('error', tellNotStarted);
  document.head.append(script);
}

/** The page may be there to be read, but nothing on it will answer. */
function tellNotStarted(): void {
  listening.abort();
  delete document.documentElement.dataset.opening;
  const told = document.createElement('p');
  told.className = 'not-started';
  told.role = 'alert';
  told.textContent = 'Impasse could not be loaded whole, so that nothing here answers. Reload the page.';
  document.body.prepend(told);
}

keepFaults();
if (isFirstPage) listen();
document.addEventListener(
  startedEvent,
  () => {
    listening.abort();
    for (const make of kept) make();
  },
  { once: true },
);
document.addEventListener('DOMContentLoaded', () => {
  if (isFirstPage) afterPaint(start);
  else start();
});
