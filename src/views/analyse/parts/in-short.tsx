import { useEffect, useState } from 'react';
import { analyse } from '#messages/analyse';
import { Button } from '../../../ui/button';
import styles from './in-short.module.css';
import { partId } from './section';

/** The most important of all that follows, in a few sentences. */
export function InShort({ sentences }: { sentences: readonly string[] }) {
  return (
    <section className={styles.short} aria-label={analyse.inShort}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}

interface PartsListProps {
  readonly titles: readonly string[];
  /** Changes when parts may have come or gone. */
  readonly of: unknown;
}

/** The parts of the page that are there, each to go to. */
export function PartsList({ titles, of }: PartsListProps) {
  const [present, setPresent] = useState<readonly string[]>([]);
  useEffect(() => {
    if (of) setPresent(titles.filter((title) => document.getElementById(partId(title))));
  }, [of, titles]);
  const go = (title: string) => {
    const heading = document.getElementById(partId(title))?.querySelector('h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  };
  return (
    <nav className={`${styles.parts} screen-only`} aria-label={analyse.parts}>
      <ol>
        {present.map((title) => (
          <li key={title}>
            <Button look="link" onClick={() => go(title)}>
              {title}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
