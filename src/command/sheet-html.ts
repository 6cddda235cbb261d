import { sheet as messages, restsOn } from '#messages/factcheck';
import type { Sheet } from '../analysis/factcheck/sheet';
import type { SheetBasis, SheetContext, SheetEntry } from '../analysis/factcheck/sheet-entry';
import type { Scenario } from '../scenario/types';

const style = `
  :root { color-scheme: light dark; font: 1rem/1.5 Georgia, serif; }
  body { max-inline-size: 60rem; margin-inline: auto; padding: 1rem; }
  h1, h2, .what, .read, .contexts { font-family: system-ui, sans-serif; }
  h2 { margin-block-start: 2.5rem; border-block-start: 2px solid; padding-block-start: 0.5rem; }
  ol { padding: 0; list-style: none; }
  .entry { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0 2rem; padding-block: 0.75rem;
    border-block-start: 1px solid light-dark(#ccc, #555); break-inside: avoid; }
  .what, .read, .contexts, .basis { font-size: 0.875rem; }
  p, .contexts { margin: 0 0 0.25rem; }
  .what { font-weight: 600; }
  .mark { font-size: 0.875rem; font-weight: 600; }
  .mark::before { content: "▸ "; }
  @media (max-width: 40rem) { .entry { grid-template-columns: minmax(0, 1fr); } }
`;

/** A sheet of every statement as a page that needs nothing else: each with the passage beside it. */
export function sheetHtml({ title, id, version }: Scenario, { lead, sections }: Sheet): string {
  const heading = escaped(messages.title({ title }));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${heading}</title>
<style>${style}</style>
<h1>${heading}</h1>
<p>${escaped(`${messages.version({ id, version })} ${lead}`)}</p>
${sections
  .map(
    (section) =>
      `<h2>${escaped(section.title)}</h2>\n<ol>\n${section.entries.map(entryHtml).join('')}</ol>\n`,
  )
  .join('')}</html>
`;
}

function entryHtml({ text, what, basis, read, facts, contexts, marks }: SheetEntry): string {
  const told = contexts.map((context) => `<li>${contextHtml(context)}</li>`).join('');
  return `<li class="entry"><div>
<p class="what">${escaped(what)}</p>
<p>${escaped(text)}</p>
${marks.map((mark) => `<p class="mark">${escaped(mark)}</p>\n`).join('')}${
  read ? `<p class="read">${escaped(`${read} ${facts}`)}</p>\n` : ''
}${told && `<ul class="contexts">${told}</ul>\n`}</div>
<div class="basis">${basis ? basisHtml(basis) : ''}</div></li>
`;
}

function basisHtml(basis: SheetBasis): string {
  if (basis.kind === 'inference') return `<p>${escaped(restsOn.inference(basis))}</p>`;
  return `<p>${escaped(restsOn.document(basis))}</p><p>${escaped(basis.tells)}</p>`;
}

function contextHtml({ where, times, facts }: SheetContext): string {
  return escaped(`${where}: ${times}. ${facts}`.trimEnd());
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
