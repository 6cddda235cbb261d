/** What the app says somewhere: a sentence, or a function of its named parts. */
export type Message = string | ((...parts: never[]) => string) | { readonly [name: string]: Message };

/**
 * The messages of a part of the app in one language. A module of them says whole sentences: what varies in one is a
 * named part of it, so that another language may order and inflect them as it must. All of them go through here, so that a
 * test can mark them, and see whatever on a page is not one of them.
 */
export function defineMessages<const Messages extends { readonly [name: string]: Message }>(
  messages: Messages,
): Messages {
  return messages;
}
