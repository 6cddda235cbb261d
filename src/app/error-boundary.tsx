import { Component, type ReactNode } from 'react';
import buttons from '../ui/button.module.css';
import styles from './error-boundary.module.css';

interface ErrorBoundaryProps {
  /** Where the walk goes on. */
  readonly walkAddress: string;
  readonly children: ReactNode;
}

/** Says what went wrong in a view, keeps the walk, offers a report to copy, and lets one go on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const report = `${error.name}: ${error.message}\nAt: ${location.href}\nBrowser: ${navigator.userAgent}\n${error.stack ?? ''}`;
    return (
      <div className={styles.error} role="alert">
        <h1>Something went wrong in this view</h1>
        <p>{error.message}</p>
        <p>Your walk is kept: its address is in the bar above, and you can go on from the same place.</p>
        <p className={styles.actions}>
          <button
            type="button"
            className={buttons.primary}
            onClick={() => {
              history.pushState(null, '', this.props.walkAddress);
              location.reload();
            }}
          >
            Go on with the walk
          </button>
          <button
            type="button"
            className={buttons.button}
            onClick={() => void navigator.clipboard?.writeText(report)}
          >
            Copy a report
          </button>
        </p>
        <pre>{report}</pre>
      </div>
    );
  }
}
