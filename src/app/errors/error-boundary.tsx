import { Component, type ReactNode } from 'react';
import { Button } from '../../ui/button';
import { HydrationMarker } from '../hydration/hydration-marker';
import { CopyReport } from './copy-report';
import styles from './error-boundary.module.css';
import { asError, faultReport } from './fault-report';

interface ErrorBoundaryProps {
  /** Where the walk goes on; where it is when it fails, where nothing is said. */
  readonly walkAddress?: string;
  readonly children: ReactNode;
}

/** Says what went wrong in what it holds, keeps the walk, offers a report to copy, and lets one go on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(thrown: unknown) {
    return { error: asError(thrown) };
  }

  /** Loads the page anew; without a network, which would leave one with the browser's own error, draws it anew. */
  private reload() {
    if (navigator.onLine || navigator.serviceWorker?.controller) location.reload();
    else {
      dispatchEvent(new PopStateEvent('popstate'));
      this.setState({ error: undefined });
    }
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const report = faultReport(error);
    return (
      <div className={styles.error} role="alert">
        <HydrationMarker />
        <h1>Something went wrong here</h1>
        <p>{error.message}</p>
        <p>Your walk is kept: its address is in the bar above, and you can go on from the same place.</p>
        <p className={styles.actions}>
          <Button
            look="primary"
            onClick={() => {
              history.pushState(null, '', this.props.walkAddress ?? location.hash);
              this.reload();
            }}
          >
            Go on with the walk
          </Button>
          <Button
            onClick={() => {
              history.pushState(null, '', `${location.pathname}${location.search}`);
              this.reload();
            }}
          >
            Begin at the start
          </Button>
          <CopyReport report={report} />
        </p>
        <pre translate="no">{report}</pre>
      </div>
    );
  }
}
