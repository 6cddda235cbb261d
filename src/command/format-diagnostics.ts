import type { Diagnostic } from '../scenario/check/diagnostic';

/** Findings for a terminal: each with the place in its file that editors jump to, and what would fix it. */
export function formatDiagnostics(file: string, diagnostics: readonly Diagnostic[]): string {
  const lines = diagnostics.map(
    ({ severity, path, line, column, message, fix }) =>
      `${file}:${line}:${column} ${severity}${path && ` at ${path}`}\n  ${message}\n  ${fix}\n\n`,
  );
  const of = (kind: Diagnostic['severity']) => diagnostics.filter(({ severity }) => severity === kind).length;
  const notes = of('information');
  const count = `${counted(of('error'), 'error')} and ${counted(of('warning'), 'warning')}`;
  return `${lines.join('')}${count}${notes > 0 ? `; ${counted(notes, 'note')}` : ''}.\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
