import styles from './diagnostic-list.module.css';

/** What is wrong with a scenario file, as its checker tells it. */
export interface ShownFinding {
  readonly severity: 'error' | 'warning';
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly mend: string;
}

interface FindingListProps {
  readonly findings: readonly ShownFinding[];
  /** Goes to a finding's place, where there is a text to go to. */
  readonly onGo?: (finding: ShownFinding) => void;
}

/** Findings in the order of the file, each with its line and path, what is wrong, and what would mend it. */
export function FindingList({ findings, onGo }: FindingListProps) {
  return (
    <ol className={styles.findings} aria-label="Findings">
      {findings.map((finding, index) => {
        const { severity, path, line, message, mend } = finding;
        const place = `Line ${line}`;
        return (
          <li key={index} className={severity === 'error' ? styles.error : styles.warning}>
            <p className={styles.place}>
              <b>{severity === 'error' ? '✕ Error' : '△ Warning'}</b>{' '}
              {onGo ? (
                <button type="button" onClick={() => onGo(finding)}>
                  {place}
                </button>
              ) : (
                place
              )}{' '}
              {path && <code>{path}</code>}
            </p>
            <p>{message}</p>
            <p className={styles.mend}>{mend}</p>
          </li>
        );
      })}
    </ol>
  );
}

/** How many errors and warnings there are, as `2 errors and 1 warning`. */
export function countOf(findings: readonly ShownFinding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  const told = [
    errors > 0 && counted(errors, 'error'),
    findings.length > errors && counted(findings.length - errors, 'warning'),
  ];
  return told.filter(Boolean).join(' and ') || 'nothing';
}
