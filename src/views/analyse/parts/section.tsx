import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

interface SectionProps {
  readonly title: string;
  /** The finding in a sentence or two. */
  readonly lead: ReactNode;
  readonly children?: ReactNode;
}

/** The id of the part of the page that has a title. */
export function partId(title: string): string {
  return `part-${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
}

/** One finding: its question, the answer in words, then its picture. */
export function Section({ title, lead, children }: SectionProps) {
  const id = useId();
  return (
    <section id={partId(title)} className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <p className={styles.lead}>{lead}</p>
      </div>
      {children}
    </section>
  );
}

/** What stands where a part was not computed. */
export function Missing({ children }: { children: string }) {
  return (
    <p className={styles.missing} role="note">
      Not computed: {children}
    </p>
  );
}

/** What can be opened: a proof, or a chart's table. */
export function Disclosure({
  summary,
  about,
  children,
}: {
  summary: string;
  /** What it is about, for those who hear the summary alone. */
  about?: string;
  children: ReactNode;
}) {
  return (
    <details className={styles.disclosure}>
      <summary>
        {summary}
        {about && <span className="visually-hidden"> {about}</span>}
      </summary>
      <div className={styles.opened}>{children}</div>
    </details>
  );
}

/** A table that scrolls by itself where it is too wide, and can be scrolled by keys. */
export function Scrolling({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take focus, to be scrolled by keys.
    <section className={styles.scrolling} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
