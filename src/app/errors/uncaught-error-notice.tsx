import { useEffect, useState } from 'react';
import { Button } from '../../ui/button';
import styles from '../../ui/notice.module.css';
import { CopyReport } from './copy-report';
import { asError, faultReport } from './fault-report';

/** Tells what went wrong outside of what is drawn, where no boundary meets it: at a press of a button, or in the background. */
export function UncaughtErrorNotice() {
  const [fault, setFault] = useState<Error>();
  useEffect(() => {
    const onError = ({ error }: ErrorEvent) => {
      // A browser also reports so that a layout was put off, which is no error and carries none.
      if (error) setFault(asError(error));
    };
    const onRejection = ({ reason }: PromiseRejectionEvent) => setFault(asError(reason));
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, []);
  if (!fault) return null;
  return (
    <div className={styles.notice} role="alert">
      <p>
        Something went wrong: {fault.message} What you did last may not have been done. Your walk is kept, and
        you can go on.
      </p>
      <div className={styles.actions}>
        <CopyReport report={faultReport(fault)} />
        <Button onClick={() => setFault(undefined)}>Go on</Button>
      </div>
    </div>
  );
}
