import { type ReactNode, useMemo, useRef, useState } from 'react';
import { workbench as messages } from '#messages/workbench';
import { requestCheck } from '../../analysis/client/check-client';
import type { Scenario } from '../../scenario/types';
import { Button } from '../../ui/button';
import { countOf, DiagnosticList, type ShownDiagnostic } from '../../ui/diagnostic-list';
import { ChangedElsewhere } from './changed-elsewhere';
import { goToLine, NumberedText } from './numbered-text';
import { changedTo, redo, replacedBy, undo, untouched } from './text-history';
import { type Check, useCheck } from './use-check';
import { type DraftState, type KeepDraft, useDraft } from './use-draft';
import styles from './workbench-view.module.css';

interface WorkbenchViewProps {
  readonly title: string;
  /** The text to begin with. */
  readonly text: string;
  /** Ids that the scenario may not have. */
  readonly taken: readonly string[];
  readonly keeping: KeepDraft;
  /** The text that another tab has kept since, if any: nothing is kept here until one of the two is chosen. */
  readonly other: string | undefined;
  /** Goes on from the other tab's text, which may then be written over. */
  readonly onAccept: () => void;
  /** Keeps a text as a scenario of its own, and goes there; gives why it cannot. */
  readonly onKeepCopy: (text: string) => Promise<string | undefined>;
  /** Keeps the scenario as it is now and walks it; gives why it cannot. */
  readonly onWalk: (scenario: Scenario, text: string) => Promise<string | undefined>;
  readonly onDownload: (text: string) => void;
  /** Draws a scenario's map. */
  readonly map: (scenario: Scenario) => ReactNode;
}

/** A scenario's text beside what is found in it and its map, as one types. */
export function WorkbenchView(props: WorkbenchViewProps) {
  const { title, taken, keeping, other, onAccept, onKeepCopy, onWalk, onDownload, map } = props;
  const [history, setHistory] = useState(() => untouched(props.text));
  const [told, setTold] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const { text } = history;
  const check = useCheck(text, taken);
  const [draft, keepNow] = useDraft(text, keeping);
  const diagnostics = check.found?.diagnostics ?? none;
  const migrated = check.isUnderWay ? undefined : check.found?.migrated;
  const marked = useMemo(() => new Set(diagnostics.map(({ line }) => line)), [diagnostics]);
  const go = ({ line, column }: ShownDiagnostic) => {
    if (field.current) goToLine(field.current, line, column);
  };
  const walk = async () => {
    const { scenario, migrated, diagnostics } = await requestCheck(text, { taken, explores: false });
    const first = diagnostics.find(({ severity }) => severity === 'error');
    const problem = scenario ? await onWalk(scenario, migrated ?? text) : 'It has errors to mend first.';
    if (problem !== undefined) setTold(problem);
    if (first) go(first);
  };
  const takeOver = (theirs: string) => {
    onAccept();
    setTold('');
    setHistory((before) => replacedBy(before, theirs));
  };
  const keepThis = (theirs: string) => {
    onAccept();
    setTold('');
    setHistory((before) => replacedBy(replacedBy(before, theirs), before.text));
    keepNow();
  };
  const keepBoth = async () => setTold((await onKeepCopy(text)) ?? '');
  return (
    <article className={styles.workbench}>
      <div className={styles.head}>
        <h1>Workbench: {title}</h1>
        <p role="status" className={styles.saved}>
          {told || savedWords(draft)}
        </p>
        <div className={styles.actions}>
          <Button disabled={history.done.length === 0} onClick={() => setHistory(undo)}>
            Undo
          </Button>
          <Button disabled={history.undone.length === 0} onClick={() => setHistory(redo)}>
            Redo
          </Button>
          <Button onClick={() => onDownload(text)}>Download</Button>
          <Button look="primary" onClick={walk}>
            Walk it
          </Button>
        </div>
        {migrated !== undefined && (
          <p className={styles.earlier}>
            {messages.earlierFormat}{' '}
            <Button onClick={() => setHistory((before) => replacedBy(before, migrated))}>
              {messages.rewrite}
            </Button>
          </p>
        )}
        {other !== undefined && other !== text && (
          <ChangedElsewhere
            onTakeOver={() => takeOver(other)}
            onKeep={() => keepThis(other)}
            onKeepBoth={keepBoth}
          />
        )}
      </div>
      <div className={styles.text}>
        <NumberedText
          field={field}
          label="The scenario’s text"
          text={text}
          marked={marked}
          onChange={(next) => {
            setTold('');
            setHistory((before) => changedTo(before, next));
          }}
          onUndo={() => setHistory(undo)}
          onRedo={() => setHistory(redo)}
        />
        <p className={styles.hint}>
          The text is JSON, checked as you type. <a href="#/write">How to write a scenario</a>
        </p>
      </div>
      <section className={styles.findings} aria-labelledby="findings-title">
        <h2 id="findings-title">Findings</h2>
        <p role="status" className={styles.told}>
          {checkWords(check)}
        </p>
        <DiagnosticList diagnostics={diagnostics} onGo={go} />
      </section>
      <section className={styles.map} aria-labelledby="workbench-map-title">
        <h2 id="workbench-map-title">Map</h2>
        {check.sound ? (
          <>
            {!check.isUnderWay && !check.found?.scenario && (
              <p className={styles.told}>As it was before the errors.</p>
            )}
            {map(check.sound)}
          </>
        ) : (
          <p className={styles.told}>It is drawn once the text has no error.</p>
        )}
      </section>
    </article>
  );
}

const none: readonly ShownDiagnostic[] = [];

function savedWords(draft: DraftState): string {
  if (typeof draft === 'object') return draft.problem;
  return draft === 'saved' ? 'Saved on this device.' : 'Saving…';
}

function checkWords({ found, isUnderWay, states, failure }: Check): string {
  if (isUnderWay) {
    return states > 0 ? `Checking… ${states.toLocaleString('en')} positions explored.` : 'Checking…';
  }
  if (failure !== undefined) return `It could not be checked: ${failure}`;
  const diagnostics = found?.diagnostics ?? [];
  if (diagnostics.length === 0) return 'Nothing is wrong.';
  return diagnostics.every(({ severity }) => severity === 'information')
    ? `Nothing is wrong. There is something to know: ${countOf(diagnostics)}.`
    : `The check found ${countOf(diagnostics)}.`;
}
