/**
 * Swaps the packaged fonts in for their stand-ins together, once both are loaded; where one is not, neither is shown.
 * The first text in a size and weight takes a browser milliseconds: each of a text that is seen is tried before, out of
 * sight and in a task of its own, as all at once would hold the page up.
 */
export async function swapFonts(): Promise<void> {
  const families = ['Newsreader Variable', 'Public Sans Variable'];
  await Promise.all(families.map((family) => document.fonts.load(`1em "${family}"`)));
  for (const font of fontsOf(document.body, families)) {
    await nextTask();
    tryFont(font);
  }
  document.documentElement.dataset.fonts = 'loaded';
}

/** The fonts that the texts of an element, as far as they are seen, will have, as CSS shorthands. */
function fontsOf(root: Element, [serif, sans]: readonly string[]): Set<string> {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const fonts = new Set<string>();
  while (texts.nextNode()) {
    const { parentElement } = texts.currentNode;
    if (!parentElement) continue;
    const { fontFamily, fontSize, fontWeight, visibility } = getComputedStyle(parentElement);
    if (visibility === 'visible')
      fonts.add(`${fontWeight} ${fontSize} "${fontFamily.includes('Newsreader') ? serif : sans}"`);
  }
  return fonts;
}

function tryFont(font: string): void {
  const tried = document.createElement('span');
  Object.assign(tried.style, { font, position: 'absolute', contain: 'strict', visibility: 'hidden' });
  tried.ariaHidden = 'true';
  tried.textContent = 'The quick brown fox jumps over the lazy dog, 1234567890.';
  document.body.append(tried);
  tried.getBoundingClientRect();
  tried.remove();
}

function nextTask(): Promise<void> {
  return new Promise((begun) => setTimeout(begun));
}
