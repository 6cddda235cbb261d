/** Whether a file is a game, by how it begins. */
export function isGameText(text: string): boolean {
  return /^\uFEFF?\s*EFG\s+\d/.test(text);
}
