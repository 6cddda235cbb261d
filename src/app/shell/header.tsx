import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { longDate } from '#messages/long-date';
import type { Scenario } from '../../scenario/types';
import { LibraryButton } from '../library/library-button';
import type { AppView } from '../navigation/view-list';
import { ThemeButton } from '../theme/theme-button';
import styles from './header.module.css';

interface HeaderProps {
  readonly scenario: Scenario;
  readonly view: string;
  /** The views listed, in their order. */
  readonly views: readonly AppView[];
  readonly addressOf: (view: string) => string;
  /** Opens the list of scenarios. */
  readonly onLibrary: () => void;
  /** What else is done from any view. */
  readonly children: ReactNode;
}

/** The name, the scenario and its date, and the way to each view. */
export function Header({ scenario, view, views, addressOf, onLibrary, children }: HeaderProps) {
  const nav = useRef<HTMLElement>(null);
  const listed = useMemo(() => views.filter(({ within }) => within === undefined), [views]);
  const current = views.find(({ id }) => id === view)?.within ?? view;
  useEffect(() => {
    const row = nav.current;
    const shown = row?.children[listed.findIndex(({ id }) => id === current)];
    // On a phone the row of views is longer than the screen.
    if (row && shown instanceof HTMLElement) {
      row.scrollLeft = shown.offsetLeft - row.offsetLeft - row.clientWidth / 3;
    }
  }, [current, listed]);
  return (
    <header className={styles.header}>
      <p className={styles.name}>
        Impasse<span>.</span>
      </p>
      <p className={styles.scenario}>
        <LibraryButton title={scenario.title} onOpen={onLibrary} /> · as of{' '}
        <time dateTime={scenario.asOf}>{longDate(scenario.asOf)}</time>
      </p>
      <nav ref={nav} aria-label="Views" className={`${styles.views} screen-only`}>
        {listed.map(({ id, name }) => (
          <a
            key={id}
            href={addressOf(id)}
            aria-current={id === view ? 'page' : id === current ? 'true' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      {children}
      <ThemeButton />
    </header>
  );
}
