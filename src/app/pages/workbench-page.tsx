import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type OwnDraft, openDraft } from '../../persistence/own-draft';
import { latestText, type OwnScenario } from '../../persistence/own-scenarios';
import type { Store } from '../../persistence/store';
import { writtenTemplate } from '../../scenario/template-text';
import type { Scenario } from '../../scenario/types';
import { Button } from '../../ui/button';
import { download } from '../../ui/download';
import { ScenarioProvider } from '../../ui/scenario-context';
import { WorkbenchView } from '../../views/workbench/workbench-view';
import { randomId } from '../../walk/random-id';
import { jsonFile } from '../library/scenario-row';
import { openDevice } from '../persistence/device';
import {
  draftCopy,
  type Named,
  saveCopy,
  saveDraftCopy,
  saveOwnScenario,
  takenIds,
} from '../scenarios/save-own-scenario';
import { DrawnMap } from './drawn-map';
import styles from './scenario-load-error-page.module.css';
import { StandalonePage } from './standalone-page';

interface WorkbenchPageProps {
  /** Which of one's own scenarios; none to begin with one. */
  readonly id: string | undefined;
  readonly onLibrary: () => void;
  readonly onOpen: (scenario: Named) => void;
}

/** The text of one of one's own scenarios, to change and walk. */
export function WorkbenchPage({ id, onLibrary, onOpen }: WorkbenchPageProps) {
  const edited = useEdited(id);
  useEffect(() => {
    document.title = 'Workbench · Impasse';
  }, []);
  return (
    <StandalonePage onLibrary={onLibrary}>
      {edited === 'opening' && <p role="status">Opening…</p>}
      {edited === 'none' && <Begin id={id} onLibrary={onLibrary} />}
      {typeof edited === 'object' && <Edited key={edited.own.id} {...edited} onOpen={onOpen} />}
    </StandalonePage>
  );
}

interface Kept {
  readonly own: OwnScenario;
  readonly store: Store;
  readonly draft: OwnDraft;
  readonly taken: readonly string[];
}

function useEdited(id: string | undefined): Kept | 'opening' | 'none' {
  const [edited, setEdited] = useState<Kept | 'opening' | 'none'>('opening');
  useEffect(() => {
    let isLeft = false;
    let draft: OwnDraft | undefined;
    const open = async () => {
      const { store } = await openDevice();
      const found = id === undefined ? undefined : await store.ownScenario(id);
      const own = found?.ok ? found.value : undefined;
      const taken = await takenIds(id);
      if (isLeft) return;
      draft = own && openDraft(store, own);
      setEdited(own && draft ? { own, store, draft, taken } : 'none');
    };
    void open();
    return () => {
      isLeft = true;
      draft?.close();
    };
  }, [id]);
  return edited;
}

interface EditedProps extends Kept {
  readonly onOpen: (scenario: Named) => void;
}

function Edited({ own, store, draft, taken, onOpen }: EditedProps) {
  const other = useSyncExternalStore(draft.subscribe, draft.other);
  /** Whether the text is kept elsewhere already, and this page is about to be left for it. */
  const isLeaving = useRef(false);
  const copied = useRef('');
  const keepBeside = (text: string) => {
    if (!draft.isOwnWork(text) || text === copied.current) return;
    copied.current = text;
    // Which ids are free takes an answer, which a page that is left does not get.
    void store.saveScenario(draftCopy(own, text, `${own.id.slice(0, 31)}-${randomId().slice(0, 8)}`));
  };
  const keeping = {
    keep: async (text: string) => (isLeaving.current ? undefined : draft.write(withDraft(text))),
    keepLeaving: (text: string, isGone: boolean) => {
      if (isLeaving.current) return;
      if (draft.other()) keepBeside(text);
      else if (isGone) draft.writeLeaving(withDraft(text));
      else void draft.write(withDraft(text)).then((problem) => problem !== undefined && keepBeside(text));
    },
  };
  const walk = async (scenario: Scenario, text: string) => {
    const { id, version, title } = scenario;
    if (id === own.id) {
      const problem = await draft.write(({ format }) => ({ format, id, version, title, text, saved: '' }));
      if (problem !== undefined) return problem;
      isLeaving.current = true;
    } else {
      const kept = await saveOwnScenario(scenario, text);
      if (!kept.ok) return kept.problem.words;
      isLeaving.current = true;
      // Under another id it is another scenario, and the one that was changed is again as it was opened.
      const problem = await draft.write(asOpened);
      if (problem === undefined && draft.base().text === '') await store.removeScenario(own.id);
    }
    onOpen(scenario);
    return undefined;
  };
  const keepCopyOf = async (text: string) => {
    const kept = await saveDraftCopy(own, text);
    if (!kept.ok) return kept.problem.words;
    isLeaving.current = true;
    location.hash = `#/workbench?s=${kept.value.id}`;
    return undefined;
  };
  return (
    <WorkbenchView
      title={own.title}
      text={latestText(own)}
      taken={taken}
      keeping={keeping}
      other={other && latestText(other)}
      onAccept={draft.accept}
      onKeepCopy={keepCopyOf}
      onWalk={walk}
      onDownload={(text) => download(jsonFile(text), `${own.id}.json`)}
      map={(scenario) => (
        <ScenarioProvider scenario={scenario}>
          <DrawnMap />
        </ScenarioProvider>
      )}
    />
  );
}

function asOpened({ draft: _, ...opened }: OwnScenario): OwnScenario {
  return opened;
}

function withDraft(text: string): (base: OwnScenario) => OwnScenario {
  return (base) => (text === base.text ? asOpened(base) : { ...asOpened(base), draft: text });
}

function Begin({ id, onLibrary }: Pick<WorkbenchPageProps, 'id' | 'onLibrary'>) {
  const [problem, setProblem] = useState('');
  const begin = async () => {
    const kept = await saveCopy(...writtenTemplate());
    if (kept.ok) location.hash = `#/workbench?s=${kept.value.id}`;
    else setProblem(kept.problem.words);
  };
  return (
    <div className={styles.unopened}>
      <h1>Workbench</h1>
      <p role={id === undefined ? undefined : 'alert'}>
        {id === undefined
          ? 'Here you write a scenario of your own. Begin with the template, or with a copy of another scenario.'
          : `No scenario of your own on this device has the id “${id}”. Those that come with Impasse are edited as a copy.`}
      </p>
      <p role="alert">{problem}</p>
      <div className={styles.actions}>
        <Button look="primary" onClick={begin}>
          Begin with the template
        </Button>
        <Button onClick={onLibrary}>Choose another</Button>
      </div>
    </div>
  );
}
