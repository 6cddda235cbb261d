import { useEffect, useState } from 'react';
import { Button } from '../../ui/button';
import { countOf, DiagnosticList } from '../../ui/diagnostic-list';
import { type Named, saveCopy, saveOwnScenario } from '../scenarios/save-own-scenario';
import { type ImportedFile, importScenarioFile } from './import-scenario-file';
import styles from './library-dialog.module.css';

interface FileOpeningProps {
  readonly file: File;
  readonly onOpen: (scenario: Named) => void;
  readonly onEdit: (id: string) => void;
  /** Takes a file with errors to the workbench. */
  readonly onMend: (name: string, text: string) => void;
  /** The file is not wanted any more. */
  readonly onLeave: () => void;
}

/** Opens a file: says how far its check is, what was found, and what one may do then. */
export function FileOpening({ file, onOpen, onEdit, onMend, onLeave }: FileOpeningProps) {
  const [read, setRead] = useState<ImportedFile>();
  const [states, setStates] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a file is read once, whoever waits for it.
  useEffect(() => {
    const leaving = new AbortController();
    importScenarioFile(file, { signal: leaving.signal, onProgress: setStates }).then(
      (done) => {
        if (leaving.signal.aborted) return;
        if (done.kind === 'kept' && done.diagnostics.length === 0) onOpen(done.named);
        else setRead(done);
      },
      (error: unknown) => leaving.signal.aborted || setRead({ kind: 'refused', reason: String(error) }),
    );
    return () => leaving.abort();
  }, [file]);
  const keep = async (named: Named, keeping: ReturnType<typeof saveOwnScenario | typeof saveCopy>) => {
    const kept = await keeping;
    if (kept.ok) onOpen(kept.value ?? named);
    else setRead({ kind: 'refused', reason: kept.problem.words });
  };
  return (
    <section className={styles.opening} aria-label={`The file “${file.name}”`}>
      <div role={read ? 'alert' : 'status'}>
        <p>{headline(file.name, read, states)}</p>
      </div>
      <div className={styles.row}>
        {read?.kind === 'kept' && (
          <>
            <Button look="primary" onClick={() => onOpen(read.named)}>
              Open it
            </Button>
            <Button onClick={() => onEdit(read.named.id)}>Mend it in the workbench</Button>
          </>
        )}
        {read?.kind === 'wrong' && (
          <Button look="primary" onClick={() => onMend(file.name, read.text)}>
            Mend it in the workbench
          </Button>
        )}
        {read?.kind === 'taken' && (
          <>
            <Button look="primary" onClick={() => keep(read.scenario, saveCopy(read.scenario, read.text))}>
              Keep both
            </Button>
            <Button onClick={() => keep(read.scenario, saveOwnScenario(read.scenario, read.text))}>
              Replace the one here
            </Button>
          </>
        )}
        <Button onClick={onLeave}>{read ? 'Leave it' : 'Cancel'}</Button>
      </div>
      {read && 'diagnostics' in read && <DiagnosticList diagnostics={read.diagnostics} />}
    </section>
  );
}

function headline(name: string, read: ImportedFile | undefined, states: number): string {
  switch (read?.kind) {
    case undefined: {
      const far = states > 0 ? ` ${states.toLocaleString('en')} positions explored.` : '';
      return `Checking “${name}”…${far}`;
    }
    case 'refused':
      return `“${name}” was not opened; nothing was changed. ${read.reason}`;
    case 'wrong':
      return `“${name}” was not opened; nothing was changed. It has ${countOf(read.diagnostics)}.`;
    case 'kept':
      return `“${read.named.title}” is on this device and can be walked. The check found ${countOf(read.diagnostics)}.`;
    case 'taken':
      return `Another scenario with the id “${read.scenario.id}” is on this device. To replace it keeps its walks, and drops what was typed in the workbench.`;
  }
}
