import { longDate } from '#messages/long-date';
import type { Report } from '../../report/report';
import { QrCode } from '../../ui/qr-code';
import styles from './report-head.module.css';

/** A longer link nobody copies from paper, and its code is too fine for a phone. */
const longestPrinted = 500;

/** What the report is of, when, and the way to the walk itself. */
export function ReportHead({ report }: { report: Report }) {
  const { title, asOf, made, steps, link } = report;
  const count = steps.length === 1 ? '1 move' : `${steps.length} moves`;
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <p className={styles.kind}>Report of a walk · Impasse</p>
        <h1>{title}</h1>
        <p className={styles.dates}>
          As of <time dateTime={asOf}>{longDate(asOf)}</time> ·{' '}
          {steps.length === 0 ? 'before any move' : `after ${count}`} · made{' '}
          <time dateTime={made}>{longDate(made)}</time>
        </p>
        {link !== undefined && (
          <p className={styles.link}>
            {link.length <= longestPrinted ? (
              <>
                Open this walk: <a href={link}>{link}</a>
              </>
            ) : (
              <>
                <a href={link}>Open this walk</a> (the link holds the whole scenario, too much to print)
              </>
            )}
          </p>
        )}
      </div>
      {link !== undefined && link.length <= longestPrinted && (
        <div className={styles.code}>
          <QrCode text={link} label="QR code of the link, which opens this walk" />
        </div>
      )}
    </div>
  );
}
