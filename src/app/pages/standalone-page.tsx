import type { ReactNode } from 'react';
import buttons from '../../ui/header-button.module.css';
import header from '../shell/header.module.css';
import { ThemeButton } from '../theme/theme-button';
import styles from './standalone-page.module.css';

interface AsidePageProps {
  readonly onLibrary: () => void;
  readonly children: ReactNode;
}

/** What a page that walks no scenario stands in. */
export function StandalonePage({ onLibrary, children }: AsidePageProps) {
  return (
    <>
      <header className={header.header}>
        <p className={header.name}>
          Impasse<span>.</span>
        </p>
        <p className={header.scenario} />
        <button type="button" className={`${buttons.button} screen-only`} onClick={onLibrary}>
          Scenarios
        </button>
        <ThemeButton />
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}
