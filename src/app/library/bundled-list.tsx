import { bundledScenarios } from 'virtual:bundled-scenarios';
import { download } from '../../ui/download';
import { loadBundled } from '../scenarios/load-scenario';
import type { Named } from '../scenarios/save-own-scenario';
import styles from './library-dialog.module.css';
import { jsonFile, RowButton, ScenarioRow } from './scenario-row';

interface BundledListProps {
  readonly openId: string | undefined;
  readonly onOpen: (scenario: Named) => void;
  /** Begins one's own with a copy. */
  readonly onWrite: (named: Named, text: string) => void;
}

/** The scenarios that ship with the app. */
export function BundledList({ openId, onOpen, onWrite }: BundledListProps) {
  const textOf = async (id: string) => JSON.stringify(await loadBundled(id), null, 2);
  return (
    <>
      <h3>With Impasse</h3>
      <ul className={styles.list} aria-label="Scenarios that come with Impasse">
        {bundledScenarios.map((bundled) => {
          const { id, title } = bundled;
          return (
            <ScenarioRow key={id} title={title} words={id} isOpen={id === openId}>
              <RowButton of={title} does="Open" onClick={() => onOpen(bundled)} isPrimary />
              <RowButton
                of={title}
                does="Edit a copy"
                onClick={async () => onWrite(bundled, await textOf(id))}
              />
              <RowButton
                of={title}
                does="Download"
                onClick={async () => download(jsonFile(await textOf(id)), `${id}.json`)}
              />
            </ScenarioRow>
          );
        })}
      </ul>
    </>
  );
}
