import type { Finding } from '../scenario/check/diagnostic';

/** Findings for a terminal: each with the place in its file that editors jump to, and what would mend it. */
export function findingsInWords(file: string, findings: readonly Finding[]): string {
  const told = findings.map(
    ({ severity, path, line, column, message, mend }) =>
      `${file}:${line}:${column} ${severity}${path && ` at ${path}`}\n  ${message}\n  ${mend}\n\n`,
  );
  const of = (kind: Finding['severity']) => findings.filter(({ severity }) => severity === kind).length;
  const notes = of('information');
  const count = `${counted(of('error'), 'error')} and ${counted(of('warning'), 'warning')}`;
  return `${told.join('')}${count}${notes > 0 ? `; ${counted(notes, 'note')}` : ''}.\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
