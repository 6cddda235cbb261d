import { useEffect, useState } from 'react';
import styles from './header-button.module.css';
import { showTheme, storedTheme, storeTheme, type Theme, themes } from './theme';

const names: Record<Theme, string> = { system: 'Auto', light: 'Light', dark: 'Dark' };

/** Chooses between the system's theme, light and dark; kept on this device where it can be. */
export function ThemeButton() {
  const [theme, setTheme] = useState<Theme>(storedTheme);
  useEffect(() => showTheme(theme), [theme]);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  return (
    <button
      type="button"
      className={`${styles.button} screen-only`}
      aria-label={`Theme: ${names[theme]}. Change to ${names[next]}`}
      onClick={() => {
        setTheme(next);
        storeTheme(next);
      }}
    >
      {names[theme]}
    </button>
  );
}
