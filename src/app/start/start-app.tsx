import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { loadWhatIsNeededSoon } from '../../ui/needed-soon';
import { hydratedEvent } from '../hydration/hydrated-event';
import { startPages } from '../navigation/pages';
import { showTheme, storedTheme } from '../theme/theme';
import { Root } from './root';
import { isTranslated, keepTranslatedTextAlive } from './translated-text';

/**
 * Starts the app in an element, once the page of the address can be drawn: takes over what the element holds where that is
 * the page, and draws it anew where it is not.
 */
export function startApp(element: HTMLElement): void {
  // Where the app is developed, no script has done so before.
  showTheme(storedTheme());
  const isEmbedded = new URLSearchParams(location.search).has('embed');
  const pages = startPages();
  keepTranslatedTextAlive();
  document.addEventListener(hydratedEvent, () => void loadWhatIsNeededSoon(), { once: true });
  const opened = pages.subscribe(() => {
    opened();
    const app = <Root pages={pages} isEmbedded={isEmbedded} />;
    const isDrawn = element.hasChildNodes() && document.documentElement.dataset.opening === 'first page';
    startTransition(() => {
      if (isDrawn && pages.isFirst() && !isTranslated(element)) hydrateRoot(element, app);
      else createRoot(element).render(app);
    });
  });
}
