import { useId, useState } from 'react';
import { describeSource } from '#messages/describe-source';
import { statements } from '#messages/statements';
import { citationMark, citedPassage } from '../scenario/citation';
import type { Basis } from '../scenario/types';
import styles from './basis.module.css';
import { useScenario } from './scenario-context';

/**
 * Where a claim comes from, one gesture away: a button that names the passage or says it is our inference, and opens
 * the locator or the reason beside the text.
 * @param as `mark` within running text, `tag` beside a choice
 */
export function BasisButton({ basis, as }: { basis: Basis; as: 'mark' | 'tag' }) {
  const scenario = useScenario();
  const [open, setOpen] = useState(false);
  const note = useId();
  const inferred = basis.kind === 'inference';
  const short = inferred ? statements.inferred : citationMark(scenario, basis);
  const name = inferred ? statements.ourInference : statements.fromDocument({ passage: short });
  return (
    <>
      <button
        type="button"
        className={`${styles[as]} ${inferred ? styles.inferred : ''}`}
        aria-expanded={open}
        aria-controls={note}
        aria-label={as === 'mark' ? name : undefined}
        onClick={() => setOpen(!open)}
      >
        {as === 'mark' ? short : inferred ? name : statements.document({ passage: short })}
      </button>
      <span id={note} className={styles.note} hidden={!open}>
        {open && <BasisText basis={basis} />}
      </span>
    </>
  );
}

/** A basis in full: the passage's locator and what it tells, or the reason of an inference. */
export function BasisText({ basis }: { basis: Basis }) {
  const scenario = useScenario();
  if (basis.kind === 'inference') {
    return (
      <>
        <b>{statements.ourInferenceIs}</b> {basis.reason}
      </>
    );
  }
  const cited = citedPassage(scenario, basis);
  return (
    <>
      <b>{citationMark(scenario, basis)}</b> {statements.locator({ words: basis.locator })}
      {cited && <> · {statements.passageTells({ tells: cited.passage.tells })}</>}
      {cited && scenario.sources.length > 1 && (
        <> · {statements.ofSource({ source: describeSource(cited.source) })}</>
      )}
    </>
  );
}
