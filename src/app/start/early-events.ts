import { mendHref } from '../../url/mend-link';
import { allowOwnScripts } from '../deployment/trusted-types';
import { hydratedEvent } from '../hydration/hydrated-event';
import { showTheme, storedTheme } from '../theme/theme';

/*
 * Runs while the page is read, before the app is there. The page holds the first situation as it was drawn when the app
 * was built: it shows in the theme chosen, or not at all where the address is for something else; and what is pressed,
 * dropped or goes wrong meanwhile is done or told once the app has taken the page over.
 */

// A link whose # was escaped names a page that is not there; the host may give this one in its place.
const meant = mendHref(location.href);
if (meant !== undefined) location.replace(meant);

allowOwnScripts();
showTheme(storedTheme());

const isFirstPage = location.hash === '' && location.search === '';
document.documentElement.dataset.opening = isFirstPage ? 'first page' : 'elsewhere';

const kept: (() => void)[] = [];
let isDoing = false;
const listening = new AbortController();
const watching = new AbortController();

/** Keeps what is pressed or dropped while nothing answers it, and then until all that was kept before is done. */
function listen(): void {
  const whole = { capture: true, signal: listening.signal };
  document.addEventListener('click', keepClick, whole);
  document.addEventListener('keydown', keepKey, whole);
  document.addEventListener('dragover', (event) => event.preventDefault(), whole);
  document.addEventListener('drop', keepDrop, whole);
}

function keepClick(event: MouseEvent): void {
  // A link that is to open elsewhere is the browser's own to open.
  if (isDoing || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const pressed = event.target instanceof Element ? event.target.closest('a, button, input') : null;
  if (!(pressed instanceof HTMLElement)) return;
  event.preventDefault();
  const name = nameOf(pressed);
  keep(event, () => {
    // What was pressed before may have drawn the page anew: then what goes by the same name is meant.
    const others = name === '' ? [] : document.querySelectorAll<HTMLElement>(pressed.tagName);
    [pressed, ...others].find((each) => isSeen(each) && nameOf(each) === name)?.click();
  });
}

function isSeen(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

function nameOf({ ariaLabel, textContent }: HTMLElement): string {
  return ariaLabel ?? textContent ?? '';
}

function keepKey(event: KeyboardEvent): void {
  const { key, code, repeat, shiftKey, altKey, ctrlKey, metaKey } = event;
  // By letter, then by place on the keyboard, as the app's own keys are.
  const isMeant = /^([1-9]|Arrow.*)$/.test(key) || /^(Digit|Numpad)[1-9]$/.test(code);
  if (isDoing || altKey || ctrlKey || metaKey || !isMeant) return;
  keep(event, () =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, code, repeat, shiftKey, bubbles: true, cancelable: true }),
    ),
  );
}

function keepDrop(event: DragEvent): void {
  if (isDoing) return;
  event.preventDefault();
  // What is dropped can be read only now.
  const dataTransfer = new DataTransfer();
  for (const file of event.dataTransfer?.files ?? []) dataTransfer.items.add(file);
  keep(event, () =>
    document.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })),
  );
}

/** Keeps an event for later, and from the app: that may answer by now, but this comes after what was kept before it. */
function keep(event: Event, make: () => void): void {
  event.stopImmediatePropagation();
  kept.push(make);
}

/** Keeps what goes wrong while nothing tells it. */
function keepFaults(): void {
  const { signal } = watching;
  const keepFault = (event: Event) => kept.push(() => window.dispatchEvent(event));
  window.addEventListener('error', keepFault, { signal });
  window.addEventListener('unhandledrejection', keepFault, { signal });
}

/** Does all that was kept, each once what the one before it changed is drawn. */
function doKept(): void {
  const next = kept.shift();
  if (!next) {
    listening.abort();
    return;
  }
  isDoing = true;
  next();
  isDoing = false;
  setTimeout(doKept);
}

/** The page may be there to be read, but nothing on it will answer. */
function tellNotStarted(): void {
  watching.abort();
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
// Of a script that cannot be had, its element alone is told.
window.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) tellNotStarted();
  },
  { capture: true, signal: watching.signal },
);
document.addEventListener(
  hydratedEvent,
  () => {
    watching.abort();
    setTimeout(doKept);
  },
  { once: true },
);
