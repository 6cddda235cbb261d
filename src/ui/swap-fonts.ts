/** Swaps the packaged fonts in for their stand-ins together, once both are loaded; where one is not, neither is shown. */
export async function swapFonts(): Promise<void> {
  const families = ['Newsreader Variable', 'Public Sans Variable'];
  await Promise.all(families.map((family) => document.fonts.load(`1em "${family}"`)));
  document.documentElement.dataset.fonts = 'loaded';
}
