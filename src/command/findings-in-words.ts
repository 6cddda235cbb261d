import type { Finding } from '../scenario/check/diagnostic';

/** Findings for a terminal: each with the place in its file that editors jump to, and what would mend it. */
export function findingsInWords(file: string, findings: readonly Finding[]): string {
  const told = findings.map(
    ({ severity, path, line, column, message, mend }) =>
      `${file}:${line}:${column} ${severity}${path && ` at ${path}`}\n  ${message}\n  ${mend}\n\n`,
  );
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${told.join('')}${counted(errors, 'error')} and ${counted(findings.length - errors, 'warning')}.\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
