/**
 * A text as one line of Markdown that means just this text: what could begin emphasis, code, a link, an entity or HTML
 * is escaped wherever it stands, what could begin a block where it stands first.
 */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&#$]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
