import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The document lies beside the repository, or two folders up from a second work tree; it is not part of it. */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const found = ['../shared', '../../shared']
  .map((shared) => `${root}${shared}/source/briefing.txt`)
  .find((path) => existsSync(path));

/** The document's passages by ¶ and Q, or undefined where the document is not at hand. */
export const briefing = found === undefined ? undefined : passagesOf(readFileSync(found, 'utf8'));

function passagesOf(text: string): Map<string, string> {
  const lines = text.split('\n').map((line) => line.trim());
  const introduction = lines.slice(lines.indexOf('Introduction') + 1, lines.indexOf('Keywords'));
  const questions = lines.slice(lines.indexOf('FAQ') + 1).filter(Boolean);
  return new Map([
    ...introduction.map((paragraph, index) => [`¶${index + 1}`, paragraph] as const),
    ...questions
      .filter((line) => line.startsWith('Q:'))
      .map((question, index) => [`Q${index + 1}`, `${question} ${questions[index * 2 + 1]}`] as const),
  ]);
}
