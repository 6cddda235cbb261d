import { useEffect, useRef, useState } from 'react';
import { writtenTemplate } from '../../scenario/template-text';
import type { Scenario } from '../../scenario/types';
import type { Store } from '../../session/kept/kept-store';
import type { OwnScenario } from '../../session/kept/own-scenarios';
import buttons from '../../ui/button.module.css';
import { download } from '../../ui/download';
import { WorkbenchView } from '../../views/workbench/workbench-view';
import { openDevice } from '../keeping/device';
import { keepCopy, keepOwn, type Named, takenIds } from '../library/keep-own';
import { jsonFile } from '../library/scenario-row';
import { AsidePage } from './aside-page';
import { DrawnMap } from './drawn-map';
import styles from './unopened-page.module.css';

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
    <AsidePage onLibrary={onLibrary}>
      {edited === 'opening' && <p role="status">Opening…</p>}
      {edited === 'none' && <Begin id={id} onLibrary={onLibrary} />}
      {typeof edited === 'object' && <Edited key={edited.own.id} {...edited} onOpen={onOpen} />}
    </AsidePage>
  );
}

interface Kept {
  readonly own: OwnScenario;
  readonly store: Store;
  readonly taken: readonly string[];
}

function useEdited(id: string | undefined): Kept | 'opening' | 'none' {
  const [edited, setEdited] = useState<Kept | 'opening' | 'none'>('opening');
  useEffect(() => {
    let isLeft = false;
    const open = async () => {
      const { store } = await openDevice();
      const found = id === undefined ? undefined : await store.ownScenario(id);
      const own = found?.ok ? found.value : undefined;
      const taken = await takenIds(id);
      if (!isLeft) setEdited(own ? { own, store, taken } : 'none');
    };
    void open();
    return () => {
      isLeft = true;
    };
  }, [id]);
  return edited;
}

interface EditedProps extends Kept {
  readonly onOpen: (scenario: Named) => void;
}

function Edited({ own, store, taken, onOpen }: EditedProps) {
  const { draft, ...asOpened } = own;
  const isWalked = useRef(false);
  const put = async (changed: OwnScenario) => {
    const kept = await store.keepScenario({ ...changed, saved: new Date().toISOString() });
    return kept.ok ? undefined : kept.problem.words;
  };
  const keep = async (text: string) => {
    if (isWalked.current) return undefined;
    return put(text === asOpened.text ? asOpened : { ...asOpened, draft: text });
  };
  const walk = async (scenario: Scenario, text: string) => {
    const kept = await keepOwn(scenario, text);
    if (!kept.ok) return kept.problem.words;
    isWalked.current = true;
    // Under another id it is another scenario, and the one that was changed is again as it was opened.
    if (scenario.id !== own.id) {
      if (own.text === '') await store.removeScenario(own.id);
      else await put(asOpened);
    }
    onOpen(scenario);
    return undefined;
  };
  return (
    <WorkbenchView
      title={own.title}
      text={draft ?? own.text}
      taken={taken}
      keep={keep}
      onWalk={walk}
      onDownload={(text) => download(jsonFile(text), `${own.id}.json`)}
      map={(scenario) => <DrawnMap scenario={scenario} />}
    />
  );
}

function Begin({ id, onLibrary }: Pick<WorkbenchPageProps, 'id' | 'onLibrary'>) {
  const [problem, setProblem] = useState('');
  const begin = async () => {
    const kept = await keepCopy(...writtenTemplate());
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
        <button type="button" className={buttons.primary} onClick={begin}>
          Begin with the template
        </button>
        <button type="button" className={buttons.button} onClick={onLibrary}>
          Choose another
        </button>
      </div>
    </div>
  );
}
