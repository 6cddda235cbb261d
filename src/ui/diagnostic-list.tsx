import styles from './diagnostic-list.module.css';

/** How much each kind of finding matters, in words and by a shape. */
const severities = { error: '✕ Error', warning: '△ Warning', information: '○ Note' } as const;

/** What is wrong with a scenario file, as its checker tells it. */
export interface ShownDiagnostic {
  readonly severity: keyof typeof severities;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fix: string;
}

interface DiagnosticListProps {
  readonly diagnostics: readonly ShownDiagnostic[];
  /** Goes to a finding's place, where there is a text to go to. */
  readonly onGo?: (diagnostic: ShownDiagnostic) => void;
}

/** Findings in the order of the file, each with its line and path, what is wrong, and what would fix it. */
export function DiagnosticList({ diagnostics, onGo }: DiagnosticListProps) {
  return (
    <ol className={styles.findings} aria-label="Findings">
      {diagnostics.map((diagnostic, index) => {
        const { severity, path, line, message, fix } = diagnostic;
        const place = `Line ${line}`;
        return (
          <li key={index} className={styles[severity]}>
            <p className={styles.place}>
              <b>{severities[severity]}</b>{' '}
              {onGo ? (
                <button type="button" onClick={() => onGo(diagnostic)}>
                  {place}
                </button>
              ) : (
                place
              )}{' '}
              {path && <code>{path}</code>}
            </p>
            <p>{message}</p>
            <p className={styles.mend}>{fix}</p>
          </li>
        );
      })}
    </ol>
  );
}

/** How many errors, warnings and notes there are, as `2 errors and 1 warning`. */
export function countOf(diagnostics: readonly ShownDiagnostic[]): string {
  const of = (kind: keyof typeof severities) =>
    diagnostics.filter(({ severity }) => severity === kind).length;
  const counted = (count: number, noun: string) =>
    count > 0 ? `${count} ${noun}${count === 1 ? '' : 's'}` : '';
  const told = [
    counted(of('error'), 'error'),
    counted(of('warning'), 'warning'),
    counted(of('information'), 'note'),
  ].filter(Boolean);
  return told.length > 2 ? `${told[0]}, ${told[1]} and ${told[2]}` : told.join(' and ') || 'nothing';
}
