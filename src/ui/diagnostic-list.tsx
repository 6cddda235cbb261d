import styles from './diagnostic-list.module.css';

/** How much each kind of finding matters, in words and by a shape. */
const severities = { error: '✕ Error', warning: '△ Warning', information: '○ Note' } as const;

/** What is wrong with a scenario file, as its checker tells it. */
export interface ShownFinding {
  readonly severity: keyof typeof severities;
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
          <li key={index} className={styles[severity]}>
            <p className={styles.place}>
              <b>{severities[severity]}</b>{' '}
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

/** How many errors, warnings and notes there are, as `2 errors and 1 warning`. */
export function countOf(findings: readonly ShownFinding[]): string {
  const of = (kind: keyof typeof severities) => findings.filter(({ severity }) => severity === kind).length;
  const counted = (count: number, noun: string) =>
    count > 0 ? `${count} ${noun}${count === 1 ? '' : 's'}` : '';
  const told = [
    counted(of('error'), 'error'),
    counted(of('warning'), 'warning'),
    counted(of('information'), 'note'),
  ].filter(Boolean);
  return told.length > 2 ? `${told[0]}, ${told[1]} and ${told[2]}` : told.join(' and ') || 'nothing';
}
