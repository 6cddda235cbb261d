import { useState } from 'react';
import styles from '../../ui/header-button.module.css';
import { useHydrated } from '../../ui/use-hydrated';
import { showTheme, storedTheme, storeTheme, type Theme, themes } from './theme';

const names: Record<Theme, string> = { system: 'Auto', light: 'Light', dark: 'Dark' };

/** Chooses between the system's theme, light and dark; kept on this device where it can be. */
export function ThemeButton() {
  const isStarted = useHydrated();
  const [chosen, setChosen] = useState<Theme>();
  const theme = chosen ?? (isStarted ? storedTheme() : 'system');
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  return (
    <button
      type="button"
      className={`${styles.button} screen-only`}
      aria-label={`Theme: ${names[theme]}. Change to ${names[next]}`}
      onClick={() => {
        setChosen(next);
        showTheme(next);
        storeTheme(next);
      }}
    >
      {names[theme]}
    </button>
  );
}
