import { StrictMode, useEffect } from 'react';
import { ErrorBoundary } from '../errors/error-boundary';
import type { Pages } from '../navigation/pages';
import { PageOutlet } from '../pages/page-outlet';

interface RootProps {
  readonly pages: Pages;
  /** Whether the app stands in a frame of another page, which has the view alone. */
  readonly isEmbedded: boolean;
}

/** The whole app, as it is drawn when it is built and when it starts. */
export function Root(props: RootProps) {
  useEffect(() => {
    const { dataset } = document.documentElement;
    // Whatever the address is for, or that it is being opened, can be seen now.
    if (dataset.opening === 'elsewhere') delete dataset.opening;
  }, []);
  return (
    <StrictMode>
      <ErrorBoundary>
        <PageOutlet {...props} />
      </ErrorBoundary>
    </StrictMode>
  );
}
