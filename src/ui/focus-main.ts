/** Gives the main part of the page focus: it follows whatever stood before it, or had focus and went. */
export function focusMain(): void {
  document.getElementById('main')?.focus();
}
