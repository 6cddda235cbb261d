import { StrictMode, startTransition, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { swapFonts } from '../../ui/swap-fonts';
import { ErrorBoundary } from '../error-boundary';
import { startPages } from '../pages/pages';
import { ShownPage } from '../pages/shown-page';
import { startedEvent } from './started-event';

/** Starts the app in an element; what that shows stays until the page of the address can be drawn in its place. */
export function startApp(element: HTMLElement): void {
  // A page whose fonts cannot be had is read in their stand-ins.
  swapFonts().catch(() => {});
  const root = createRoot(element);
  const pages = startPages();
  const opened = pages.subscribe(() => {
    opened();
    startTransition(() =>
      root.render(
        <StrictMode>
          <ErrorBoundary>
            <ShownPage pages={pages} />
          </ErrorBoundary>
          <Started />
        </StrictMode>,
      ),
    );
  });
}

function Started() {
  useEffect(() => {
    delete document.documentElement.dataset.opening;
    document.dispatchEvent(new Event(startedEvent));
  }, []);
  return null;
}
