/** The form of a random id, by which one that comes from outside is told from other text. */
export const randomIdForm = /^[a-z0-9]{1,40}$/;

/** A short id that no other tab or session has, by any likelihood that matters: 96 random bits. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('');
}
