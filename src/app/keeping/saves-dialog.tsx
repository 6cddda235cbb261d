import { bundledScenarios } from 'virtual:bundled-scenarios';
import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Scenario } from '../../scenario/types';
import { underNewId } from '../../session/kept/add-sessions';
import { askToPersist } from '../../session/kept/ask-to-persist';
import { damagedText } from '../../session/kept/damaged';
import { keepSession } from '../../session/kept/keep-session';
import type { KeptSession } from '../../session/kept/kept-schema';
import { openKept } from '../../session/kept/open-kept';
import { readSessionFile, writeSessionFile } from '../../session/kept/session-file';
import type { StoreProblem } from '../../session/kept/store-problem';
import buttons from '../../ui/button.module.css';
import dialogs from '../../ui/dialog.module.css';
import { download } from '../../ui/download';
import type { WalkActor } from '../pages/place-in-address';
import { addedWords } from './added-words';
import { checkCarried } from './check-carried';
import type { KeptWalk } from './keep-walk';
import type { Keeping } from './keeping';
import { OtherWalks } from './other-walks';
import styles from './saves-dialog.module.css';
import { type KeptLists, useKeptLists } from './use-kept-lists';

interface SavesDialogProps {
  readonly scenario: Scenario;
  readonly walk: WalkActor;
  readonly keeping: Keeping;
  readonly onClose: () => void;
}

/** Everything kept on this device: to save under a name, open, rename, delete, take away as a file and bring back. */
export function SavesDialog({ scenario, walk, keeping, onClose }: SavesDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { kept } = useSyncExternalStore(keeping.subscribe, keeping.state);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={`${dialogs.dialog} ${styles.saves}`}
      aria-labelledby="saves-title"
      onClose={onClose}
    >
      <div className={dialogs.head}>
        <h2 id="saves-title">Saved walks</h2>
        <button type="button" className={buttons.button} onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      {kept ? (
        <Saves scenario={scenario} walk={walk} keeping={keeping} kept={kept} dialog={dialog} />
      ) : (
        <p role="status">Opening what is kept on this device…</p>
      )}
    </dialog>
  );
}

interface SavesProps extends Omit<SavesDialogProps, 'onClose'> {
  readonly kept: KeptWalk;
  readonly dialog: RefObject<HTMLDialogElement | null>;
}

function Saves({ scenario, walk, keeping, kept, dialog }: SavesProps) {
  const { store } = kept;
  const lists = useKeptLists(store, scenario.id);
  const [told, setTold] = useState<readonly string[]>([]);
  const [undo, setUndo] = useState<KeptSession & { readonly name: string }>();
  const [unkept, setUnkept] = useState<readonly KeptSession[]>([]);
  const [others, setOthers] = useState<readonly KeptSession[]>([]);
  const tell = (problem: StoreProblem | undefined, otherwise: string) =>
    setTold([problem ? problem.words : otherwise]);

  const open = async (session: KeptSession) => {
    const opened = openKept(scenario, session);
    if (!opened.ok) return setTold([opened.problem]);
    const problem = await keeping.open(opened.value.session, opened.value.problems);
    if (problem) tell(problem, '');
    else dialog.current?.close();
  };
  const remove = async (name: string) => {
    const removed = await store.remove(scenario.id, name);
    if (removed.ok) setUndo(removed.value);
    tell(removed.ok ? undefined : removed.problem, `Deleted “${name}”.`);
  };
  const putBack = async () => {
    if (!undo) return;
    const saved = await store.saveAs(undo, undo.name, 'refuse');
    if (saved.ok) setUndo(undefined);
    tell(saved.ok ? undefined : saved.problem, `“${undo.name}” is back.`);
  };
  const saveFile = async () => {
    const flushed = await kept.autosaving.flush();
    // Whatever the device keeps or refuses, the walk that one sees is in the file.
    const isHere = flushed.ok && !lists.problem;
    const written = await writeSessionFile(store, isHere ? undefined : sessionNow(scenario, walk));
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
    const { scenarios, told: errors } = await checkCarried(read.value.scenarios);
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
      ...addedWords(file.name, added.value),
      ...errors,
      ...read.value.faults.map(({ path, message }) => `Left out: ${path}: ${message}`),
    ]);
  };
  return (
    <>
      <SaveForm
        scenario={scenario}
        walk={walk}
        kept={kept}
        isFirst={lists.saves.length === 0}
        onTold={setTold}
      />
      <div role="status" className={styles.told}>
        {told.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {undo && (
          <button type="button" className={buttons.link} onClick={putBack}>
            Undo the deletion
          </button>
        )}
      </div>
      {others.length > 0 && <OtherWalks sessions={others} />}
      {unkept.length > 0 && <UnkeptWalks sessions={unkept} onOpen={open} />}
      <NamedSaves
        scenario={scenario}
        kept={kept}
        lists={lists}
        onOpen={open}
        onRemove={remove}
        onTold={tell}
      />
      {lists.autosaves.length > 0 && (
        <>
          <h3>Kept by themselves</h3>
          <ul className={styles.list}>
            {lists.autosaves.map(({ tab, session }) => (
              <li key={tab}>
                <span>{summary(session)}</span>
                <button type="button" className={buttons.button} onClick={() => open(session)}>
                  Open
                </button>
              </li>
            ))}
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
                <button
                  type="button"
                  className={buttons.button}
                  onClick={() =>
                    download(new Blob([damagedText(record)]), `impasse-damaged-${record.id}.json`)
                  }
                >
                  Download it
                </button>
                <button
                  type="button"
                  className={buttons.button}
                  onClick={() => store.removeDamaged(record.id)}
                >
                  Remove
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>Everything as a file</h3>
      <p className={styles.hint}>All walks, and the scenarios of your own that are on this device.</p>
      <div className={styles.row}>
        <button type="button" className={buttons.button} onClick={saveFile}>
          Save all to a file
        </button>
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

interface UnkeptWalksProps {
  readonly sessions: readonly KeptSession[];
  readonly onOpen: (session: KeptSession) => void;
}

/** The walks of a file that this device does not take: they can be gone on with all the same. */
function UnkeptWalks({ sessions, onOpen }: UnkeptWalksProps) {
  return (
    <>
      <h3>In the file, and not kept here</h3>
      <ul className={styles.list}>
        {sessions.map((session, index) => (
          <li key={index}>
            <span>
              {session.name && <b>{session.name} </b>}
              {summary(session)}
            </span>
            <button type="button" className={buttons.button} onClick={() => onOpen(session)}>
              Open
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The walk as it is now, with all that was made beside it. */
function sessionNow(scenario: Scenario, walk: WalkActor): KeptSession {
  const { walk: present, marks } = walk.getSnapshot().context;
  return keepSession(scenario, { ...marks, walk: present }, new Date());
}

interface SaveFormProps extends Pick<SavesProps, 'scenario' | 'walk' | 'kept'> {
  /** Whether nothing is saved under a name yet. */
  readonly isFirst: boolean;
  readonly onTold: (lines: readonly string[]) => void;
}

function SaveForm({ scenario, walk, kept, isFirst, onTold }: SaveFormProps) {
  const [name, setName] = useState('');
  const [isTaken, setTaken] = useState(false);
  const save = async (ifTaken: 'refuse' | 'replace') => {
    const saved = await kept.store.saveAs(sessionNow(scenario, walk), name, ifTaken);
    if (saved.ok && isFirst) void askToPersist();
    setTaken(!saved.ok && saved.problem.kind === 'taken');
    if (saved.ok) setName('');
    onTold([saved.ok ? `Saved as “${name.trim()}”.` : saved.problem.words]);
  };
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        void save('refuse');
      }}
    >
      <label>
        Save this walk as{' '}
        <input required maxLength={100} value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <button type="submit" className={buttons.primary}>
        Save
      </button>
      {isTaken && (
        <button type="button" className={buttons.button} onClick={() => save('replace')}>
          Replace the one of that name
        </button>
      )}
    </form>
  );
}

interface NamedSavesProps {
  readonly scenario: Scenario;
  readonly kept: KeptWalk;
  readonly lists: KeptLists;
  readonly onOpen: (session: KeptSession) => void;
  readonly onRemove: (name: string) => void;
  readonly onTold: (problem: StoreProblem | undefined, otherwise: string) => void;
}

function NamedSaves({ scenario, kept, lists, onOpen, onRemove, onTold }: NamedSavesProps) {
  const [renaming, setRenaming] = useState<string>();
  const [name, setName] = useState('');
  if (lists.problem) return <p role="alert">{lists.problem.words}</p>;
  if (lists.saves.length === 0) return <p className={styles.none}>No walk is saved under a name yet.</p>;
  const rename = async (from: string) => {
    const renamed = await kept.store.rename(scenario.id, from, name);
    if (renamed.ok) setRenaming(undefined);
    onTold(renamed.ok ? undefined : renamed.problem, `“${from}” is now “${name.trim()}”.`);
  };
  return (
    <ul className={styles.list} aria-label="Saved under a name">
      {lists.saves.map((save) => (
        <li key={save.name}>
          {renaming === save.name ? (
            <form
              className={styles.row}
              onSubmit={(event) => {
                event.preventDefault();
                void rename(save.name);
              }}
            >
              <label>
                New name{' '}
                <input
                  required
                  maxLength={100}
                  value={name}
                  onChange={(event) => setName(event.target.value)}
                />
              </label>
              <button type="submit" className={buttons.primary}>
                Rename
              </button>
              <button type="button" className={buttons.button} onClick={() => setRenaming(undefined)}>
                Cancel
              </button>
            </form>
          ) : (
            <>
              <span>
                <b>{save.name}</b> {summary(save)}
              </span>
              <button
                type="button"
                className={buttons.button}
                aria-label={`Open “${save.name}”`}
                onClick={() => onOpen(save)}
              >
                Open
              </button>
              <button
                type="button"
                className={buttons.button}
                aria-label={`Rename “${save.name}”`}
                onClick={() => {
                  setRenaming(save.name);
                  setName(save.name);
                }}
              >
                Rename
              </button>
              <button
                type="button"
                className={buttons.button}
                aria-label={`Delete “${save.name}”`}
                onClick={() => onRemove(save.name)}
              >
                Delete
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function summary({ saved, walk }: KeptSession): string {
  const when = new Date(saved).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  return `${walk.steps.length} ${walk.steps.length === 1 ? 'step' : 'steps'}, ${when}`;
}
