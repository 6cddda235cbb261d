/** An id's letters: one at the start, then letters, digits and hyphens. */
export const idForm = /^[a-zA-Z][a-zA-Z0-9-]*$/;

/** How many characters an id has at most. */
export const maxIdLength = 40;

/** Whether a text may be an id of the format. */
export function isId(text: string): boolean {
  return text.length <= maxIdLength && idForm.test(text);
}
