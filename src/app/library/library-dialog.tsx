import { type RefObject, useEffect, useRef, useState } from 'react';
import type { OwnScenario } from '../../persistence/own-scenarios';
import type { Store } from '../../persistence/store';
import { writtenTemplate } from '../../scenario/template-text';
import { Button } from '../../ui/button';
import { download } from '../../ui/download';
import { ModalDialog } from '../../ui/modal-dialog';
import { useLostFocus } from '../../ui/use-lost-focus';
import { openDevice } from '../persistence/device';
import { type Named, saveCopy, saveUnfinished } from '../scenarios/save-own-scenario';
import { BundledList } from './bundled-list';
import { FileOpening } from './file-opening';
import styles from './library-dialog.module.css';
import { jsonFile, RowButton, ScenarioRow } from './scenario-row';
import { useOwnScenarios } from './use-own-scenarios';

export interface LibraryDialogProps {
  /** The scenario that is open, if one is. */
  readonly openId: string | undefined;
  /** A file that was dropped on the page. */
  readonly file: File | undefined;
  readonly onOpen: (scenario: Named) => void;
  readonly onClose: () => void;
}

/** Which scenarios there are: those that ship and one's own, to open, write, take away and remove. */
export function LibraryDialog({ openId, file, onOpen, onClose }: LibraryDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [told, setTold] = useState('');
  const [picked, setPicked] = useState<File>();
  const [store, setStore] = useState<Store>();
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    openDevice().then((device) => setStore(device.store));
  }, []);
  useEffect(() => setPicked(file), [file]);
  const open = (scenario: Named) => {
    dialog.current?.close();
    onOpen(scenario);
  };
  const edit = (id: string) => {
    dialog.current?.close();
    location.hash = `#/workbench?s=${id}`;
  };
  const write = async (named: Named, text: string) => {
    const kept = await saveCopy(named, text);
    if (kept.ok) edit(kept.value.id);
    else setTold(kept.problem.words);
  };
  const mend = async (name: string, text: string) => {
    const kept = await saveUnfinished(name, text);
    if (kept.ok) edit(kept.value.id);
    else setTold(kept.problem.words);
  };
  return (
    <ModalDialog title="Scenarios" className={styles.library} dialog={dialog} onClose={onClose}>
      <p ref={status} role="status" tabIndex={-1} className={styles.told}>
        {told}
      </p>
      {picked && (
        <FileOpening
          key={`${picked.name} ${picked.lastModified} ${picked.size}`}
          file={picked}
          onOpen={open}
          onEdit={edit}
          onMend={mend}
          onLeave={() => setPicked(undefined)}
        />
      )}
      <BundledList openId={openId} onOpen={open} onWrite={write} />
      <h3>Your own, on this device</h3>
      {store ? (
        <OwnList
          store={store}
          openId={openId}
          status={status}
          onOpen={open}
          onEdit={edit}
          onWrite={write}
          onTold={setTold}
        />
      ) : (
        <p className={styles.none}>Looking…</p>
      )}
      <h3>Another</h3>
      <div className={styles.row}>
        <label className={styles.file}>
          Open a file{' '}
          <input
            type="file"
            accept="application/json,.json,.efg"
            onChange={(event) => {
              setPicked(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </label>
        <span className={styles.none}>or drop one anywhere on the page</span>
      </div>
      <div className={styles.row}>
        <Button onClick={() => write(...writtenTemplate())}>Begin with the template</Button>
        <Button
          look="link"
          onClick={() => {
            dialog.current?.close();
            location.hash = '#/write';
          }}
        >
          How to write a scenario
        </Button>
      </div>
    </ModalDialog>
  );
}

interface OwnListProps {
  readonly store: Store;
  readonly openId: string | undefined;
  readonly onOpen: (scenario: Named) => void;
  readonly onEdit: (id: string) => void;
  /** Begins another with a copy. */
  readonly onWrite: (named: Named, text: string) => void;
  readonly onTold: (words: string) => void;
  /** Where that is told. */
  readonly status: RefObject<HTMLElement | null>;
}

/** One's own scenarios; one that is removed can be put back. */
function OwnList({ store, openId, status, onOpen, onEdit, onWrite, onTold }: OwnListProps) {
  const { found, problems, isRead } = useOwnScenarios(store);
  const [removed, setRemoved] = useState<OwnScenario>();
  // What was removed or put back had focus.
  useLostFocus(status);
  const remove = async (own: OwnScenario) => {
    const gone = await store.removeScenario(own.id);
    if (gone.ok) setRemoved(own);
    onTold(gone.ok ? `Removed “${own.title}”. Its walks are still kept.` : gone.problem.words);
  };
  const putBack = async (own: OwnScenario) => {
    const kept = await store.saveScenario(own);
    if (kept.ok) setRemoved(undefined);
    onTold(kept.ok ? `“${own.title}” is back.` : kept.problem.words);
  };
  return (
    <>
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
      {isRead && found.length === 0 && <p className={styles.none}>None yet.</p>}
      <ul className={styles.list} aria-label="Your own scenarios">
        {found.map((own) => (
          <ScenarioRow key={own.id} title={own.title} words={wordsOf(own)} isOpen={own.id === openId}>
            {own.text !== '' && (
              <RowButton of={own.title} does="Open" onClick={() => onOpen(own)} isPrimary />
            )}
            <RowButton of={own.title} does="Edit" onClick={() => onEdit(own.id)} />
            {own.text !== '' && (
              <RowButton of={own.title} does="Edit a copy" onClick={() => onWrite(own, own.text)} />
            )}
            <RowButton
              of={own.title}
              does="Download"
              onClick={() => download(jsonFile(own.text || (own.draft ?? '')), `${own.id}.json`)}
            />
            <RowButton of={own.title} does="Remove" onClick={() => remove(own)} />
          </ScenarioRow>
        ))}
      </ul>
      {removed && (
        <Button look="link" onClick={() => putBack(removed)}>
          Put “{removed.title}” back
        </Button>
      )}
    </>
  );
}

function wordsOf({ text, draft, saved, id }: OwnScenario): string {
  const when = new Date(saved).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  if (text === '') return `${id} · to be mended before it can be walked · ${when}`;
  return `${id} · ${when}${draft === undefined ? '' : ' · changed in the workbench since'}`;
}
