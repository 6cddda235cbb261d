import { bundledScenarios } from 'virtual:bundled-scenarios';
import { type RefObject, useRef, useState, useSyncExternalStore } from 'react';
import { underNewId } from '../../persistence/add-sessions';
import type { Autosave } from '../../persistence/autosaves';
import { damagedText } from '../../persistence/damaged-records';
import { restoreSession } from '../../persistence/restore-session';
import { readSessionFile, writeSessionFile } from '../../persistence/session-file';
import type { StoreResult } from '../../persistence/store';
import type { StoreProblem } from '../../persistence/store-problem';
import type { StoredSession } from '../../persistence/stored-session-schema';
import { Button } from '../../ui/button';
import { download } from '../../ui/download';
import { ModalDialog } from '../../ui/modal-dialog';
import { useScenario } from '../../ui/scenario-context';
import { useLostFocus } from '../../ui/use-lost-focus';
import type { WalkActor } from '../../walk/walk-machine';
import { checkImportedScenarios } from './check-imported-scenarios';
import { currentSession } from './current-session';
import { describeAdded } from './describe-added';
import { NamedSaves } from './named-saves';
import { OtherWalks } from './other-walks';
import type { PersistedWalk } from './persist-walk';
import { SaveForm } from './save-form';
import { summary } from './saved-walk-text';
import styles from './saves-dialog.module.css';
import { UnsavedWalks } from './unsaved-walks';
import { useStoredLists } from './use-stored-lists';
import type { WalkPersistence } from './walk-persistence';

interface SavesDialogProps {
  readonly walk: WalkActor;
  readonly keeping: WalkPersistence;
  readonly onClose: () => void;
}

/** Everything kept on this device: to save under a name, open, rename, delete, take away as a file and bring back. */
export function SavesDialog({ walk, keeping, onClose }: SavesDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { kept, unopened } = useSyncExternalStore(keeping.subscribe, keeping.state);
  return (
    <ModalDialog title="Saved walks" className={styles.saves} dialog={dialog} onClose={onClose}>
      {kept ? (
        <Saves walk={walk} keeping={keeping} kept={kept} dialog={dialog} />
      ) : (
        <p role="status">{unopened?.words ?? 'Opening what is kept on this device…'}</p>
      )}
    </ModalDialog>
  );
}

interface SavesProps extends Omit<SavesDialogProps, 'onClose'> {
  readonly kept: PersistedWalk;
  readonly dialog: RefObject<HTMLDialogElement | null>;
}

/** What was deleted last, and can be put back. */
interface Deletion {
  readonly of: string;
  readonly putBack: () => StoreResult<void>;
}

function Saves({ walk, keeping, kept, dialog }: SavesProps) {
  const scenario = useScenario();
  const { store } = kept;
  const lists = useStoredLists(store, scenario.id);
  const [told, setTold] = useState<readonly string[]>([]);
  const [undo, setUndo] = useState<Deletion>();
  const [unkept, setUnkept] = useState<readonly StoredSession[]>([]);
  const [others, setOthers] = useState<readonly StoredSession[]>([]);
  // What was deleted or renamed had focus: what is told of it, with the way back, takes it.
  const status = useRef<HTMLDivElement>(null);
  useLostFocus(status);
  const tell = (problem: StoreProblem | undefined, otherwise: string) =>
    setTold([problem ? problem.words : otherwise]);

  const open = async (session: StoredSession) => {
    const opened = restoreSession(scenario, session);
    if (!opened.ok) return setTold([opened.problem]);
    const problem = await keeping.open(opened.value.session, opened.value.problems);
    if (problem) tell(problem, '');
    else dialog.current?.close();
  };
  const remove = async (name: string) => {
    const removed = await store.remove(scenario.id, name);
    if (!removed.ok) return tell(removed.problem, '');
    setUndo({ of: `“${name}”`, putBack: () => store.saveAs(removed.value, name, 'refuse') });
    tell(undefined, `Deleted “${name}”.`);
  };
  const removeAutosave = async (autosave: Autosave) => {
    const removed = await store.removeAutosave(scenario.id, autosave.tab);
    if (!removed.ok) return tell(removed.problem, '');
    setUndo({ of: 'The walk', putBack: () => store.autosave(autosave) });
    tell(undefined, 'Deleted a walk that was kept by itself.');
  };
  const putBack = async () => {
    if (!undo) return;
    const back = await undo.putBack();
    if (back.ok) setUndo(undefined);
    tell(back.ok ? undefined : back.problem, `${undo.of} is back.`);
  };
  const removeDamaged = async (id: number) => {
    const removed = await store.removeDamaged(id);
    if (!removed.ok) tell(removed.problem, '');
  };
  const saveFile = async () => {
    const flushed = await kept.autosaving.flush();
    // Whatever the device keeps or refuses, the walk that one sees is in the file.
    const isHere = flushed.ok && !lists.problem;
    const written = await writeSessionFile(store, isHere ? undefined : currentSession(scenario, walk));
    if (!written.ok) return tell(written.problem, '');
    download(new Blob([written.value.text], { type: 'application/json' }), 'impasse-walks.json');
    setTold(['Saved impasse-walks.json.', ...written.value.problems]);
  };
  const readFile = async (file: File) => {
    const read = readSessionFile(await file.text());
    if (!read.ok) {
      const faults = read.problem.map(({ path, message }) => `${path}: ${message}`);
      return setTold([`“${file.name}” could not be read; nothing was changed.`, ...faults]);
    }
    setTold([`Checking what “${file.name}” holds…`]);
    const { scenarios, told: errors } = await checkImportedScenarios(read.value.scenarios);
    const bundled = bundledScenarios.map(({ id }) => id);
    const added = await store.add(read.value.sessions, { scenarios, bundled });
    const { autosaves, saves } = read.value.sessions;
    setUnkept(added.ok ? [] : [...saves, ...autosaves]);
    const renamed = added.ok ? (added.value.scenarios?.renamed ?? []) : [];
    setOthers(
      [...saves, ...autosaves]
        .map((session) => underNewId(session, renamed))
        .filter((session) => session.scenario.id !== scenario.id),
    );
    if (!added.ok) return tell(added.problem, '');
    setTold([
      ...describeAdded(file.name, added.value),
      ...errors,
      ...read.value.faults.map(({ path, message }) => `Left out: ${path}: ${message}`),
    ]);
  };
  return (
    <>
      <SaveForm walk={walk} store={store} isFirst={lists.saves.length === 0} onTold={setTold} />
      <div ref={status} role="status" tabIndex={-1} className={styles.told}>
        {told.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {undo && (
          <Button look="link" onClick={putBack}>
            Undo the deletion
          </Button>
        )}
      </div>
      {others.length > 0 && <OtherWalks sessions={others} />}
      {unkept.length > 0 && <UnsavedWalks sessions={unkept} onOpen={open} />}
      <NamedSaves store={store} lists={lists} onOpen={open} onRemove={remove} onTold={tell} />
      {lists.autosaves.length > 0 && (
        <>
          <h3>Kept by themselves</h3>
          <ul className={styles.list}>
            {lists.autosaves.map((autosave) => {
              const words = summary(scenario, autosave.session);
              return (
                <li key={autosave.tab}>
                  <span>{words}</span>
                  <Button aria-label={`Open ${words}`} onClick={() => open(autosave.session)}>
                    Open
                  </Button>
                  <Button aria-label={`Delete ${words}`} onClick={() => removeAutosave(autosave)}>
                    Delete
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {lists.damaged.length > 0 && (
        <>
          <h3>Could not be read</h3>
          <ul className={styles.list}>
            {lists.damaged.map((record) => (
              <li key={record.id}>
                <span>
                  {record.label}: {record.faults[0]}
                </span>
                <Button
                  onClick={() =>
                    download(new Blob([damagedText(record)]), `impasse-damaged-${record.id}.json`)
                  }
                >
                  Download it
                </Button>
                <Button onClick={() => removeDamaged(record.id)}>Remove</Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>Everything as a file</h3>
      <p className={styles.hint}>All walks, and the scenarios of your own that are on this device.</p>
      <div className={styles.row}>
        <Button onClick={saveFile}>Save all to a file</Button>
        <label className={styles.file}>
          Bring back from a file{' '}
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) void readFile(file);
              event.target.value = '';
            }}
          />
        </label>
      </div>
    </>
  );
}
