import { useEffect } from 'react';
import { Button } from '../../ui/button';
import { DiagnosticList } from '../../ui/diagnostic-list';
import type { ScenarioLoadError } from '../scenarios/open-scenario';
import { saveUnfinished } from '../scenarios/save-own-scenario';
import styles from './scenario-load-error-page.module.css';
import { StandalonePage } from './standalone-page';

/** Told where the scenario of an address cannot be opened: why, and what one may do. The address stays as it is. */
export function ScenarioLoadErrorPage({
  id,
  reason,
  invalid,
  onLibrary,
}: ScenarioLoadError & { readonly onLibrary: () => void }) {
  useEffect(() => {
    document.title = 'Not opened · Impasse';
  }, []);
  const mend = async (text: string) => {
    const kept = id === undefined ? await saveUnfinished('From a link', text) : undefined;
    if (kept && !kept.ok) return;
    location.hash = `#/workbench?s=${kept?.value.id ?? id}`;
  };
  return (
    <StandalonePage onLibrary={onLibrary}>
      <div className={styles.unopened} role="alert">
        <h1>{id === undefined ? 'The link could not be opened' : `“${id}” could not be opened`}</h1>
        <p>{reason}</p>
        {id !== undefined && !invalid && (
          <p>
            A scenario of your own lies only on the device and in the browser where it was opened. Ask whoever
            sent the link for its file, or download it there. Or the link was cut on its way: ask for it
            again.
          </p>
        )}
        <div className={styles.actions}>
          <Button look="primary" onClick={onLibrary}>
            Open its file, or another scenario
          </Button>
          {invalid && <Button onClick={() => mend(invalid.text)}>Mend it in the workbench</Button>}
        </div>
      </div>
      {invalid && <DiagnosticList diagnostics={invalid.diagnostics} />}
    </StandalonePage>
  );
}
