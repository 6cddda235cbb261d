import type { ReactNode } from 'react';
import type { Scenario } from '../scenario/types';
import { longDate } from '../ui/long-date';
import styles from './header.module.css';
import { LibraryButton } from './library/library-button';
import { ThemeButton } from './theme-button';
import { views } from './views';

interface HeaderProps {
  readonly scenario: Scenario;
  readonly view: string;
  readonly addressOf: (view: string) => string;
  /** Opens the list of scenarios. */
  readonly onLibrary: () => void;
  /** What else is done from any view. */
  readonly children: ReactNode;
}

/** The name, the scenario and its date, and the way to each view. */
export function Header({ scenario, view, addressOf, onLibrary, children }: HeaderProps) {
  return (
    <header className={styles.header}>
      <p className={styles.name}>
        Impasse<span>.</span>
      </p>
      <p className={styles.scenario}>
        <LibraryButton title={scenario.title} onOpen={onLibrary} /> · as of{' '}
        <time dateTime={scenario.asOf}>{longDate(scenario.asOf)}</time>
      </p>
      <nav aria-label="Views" className={`${styles.views} screen-only`}>
        {views.map(({ id, name }) => (
          <a key={id} href={addressOf(id)} aria-current={id === view ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      {children}
      <ThemeButton />
    </header>
  );
}
