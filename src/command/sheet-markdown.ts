import { sheet as messages, restsOn } from '#messages/factcheck';
import type { Sheet } from '../analysis/factcheck/sheet';
import type { SheetBasis, SheetContext, SheetEntry } from '../analysis/factcheck/sheet-entry';
import { markdownText as plain } from '../messages/markdown-text';
import type { Scenario } from '../scenario/types';

/** A sheet of every statement as Markdown: a heading a situation, and under it an item a statement. */
export function sheetMarkdown({ title, id, version }: Scenario, { lead, sections }: Sheet): string {
  const blocks = [
    `# ${plain(messages.title({ title }))}`,
    plain(`${messages.version({ id, version })} ${lead}`),
    ...sections.flatMap((section) => [
      `## ${plain(section.title)}`,
      section.entries.map(entryItem).join('\n'),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function entryItem({ text, what, basis, read, facts, contexts, marks }: SheetEntry): string {
  return [
    `- **${plain(what)}.** ${plain(text)}`,
    ...marks.map((mark) => `  - **Look:** ${plain(mark)}`),
    ...(basis ? [`  - ${basisLine(basis)}`] : []),
    ...(read ? [`  - ${plain(`${read} ${facts}`)}`] : []),
    ...contexts.map((context) => `    - ${contextLine(context)}`),
  ].join('\n');
}

function basisLine(basis: SheetBasis): string {
  if (basis.kind === 'inference') return plain(restsOn.inference(basis));
  return `${plain(restsOn.document(basis))} ${plain(basis.tells)}`;
}

function contextLine({ where, times, facts }: SheetContext): string {
  return plain(`${where}: ${times}. ${facts}`);
}
