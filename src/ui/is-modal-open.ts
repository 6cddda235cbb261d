/**
 * Whether a modal dialog is open, so that the keys of the page behind it rest. It is asked of the page: a press on the
 * dialog's own text takes the focus out of it, and the next key then comes from the page.
 */
export function isModalOpen(): boolean {
  return document.querySelector('dialog:modal') !== null;
}
