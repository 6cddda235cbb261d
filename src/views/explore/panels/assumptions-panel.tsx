import { useSelector } from '@xstate/react';
import { memo } from 'react';
import { lookup } from '../../../scenario/lookup';
import type { Answer, Assumption } from '../../../scenario/types';
import { valueUnder } from '../../../scenario/value-under';
import { CitedText } from '../../../ui/cited-text';
import { useScenario } from '../../../ui/scenario-context';
import type { WalkActor, WalkEvent } from '../../../walk/walk-machine';
import styles from './assumptions-panel.module.css';

interface AssumptionsPanelProps {
  readonly walk: WalkActor;
}

/** The questions a user may answer beforehand, and what each answer closes. An answer fixed shows at once. */
export const AssumptionsPanel = memo(function AssumptionsPanel({ walk }: AssumptionsPanelProps) {
  const scenario = useScenario();
  const assumptions = useSelector(walk, ({ context }) => context.walk.assumptions);
  if (scenario.assumptions.length === 0) return null;
  return (
    <section
      className={`${styles.panel} ${Object.keys(assumptions).length === 0 ? 'screen-only' : ''}`}
      aria-labelledby="assumptions-heading"
    >
      <h2 id="assumptions-heading" className={styles.heading}>
        What do you assume?
      </h2>
      <p className={styles.hint}>An answer closes moves. Left open, you decide as you meet the question.</p>
      {scenario.assumptions.map((assumption) => (
        <Question
          key={assumption.id}
          assumption={assumption}
          fixed={assumption.answers.find((answer) => answer.id === valueUnder(assumptions, assumption.id))}
          send={walk.send}
        />
      ))}
    </section>
  );
});

interface QuestionProps {
  readonly assumption: Assumption;
  readonly fixed: Answer | undefined;
  readonly send: (event: WalkEvent) => void;
}

function Question({ assumption, fixed, send }: QuestionProps) {
  const scenario = useScenario();
  const choose = (answer: Answer | undefined) =>
    send({ type: 'assume', assumption: assumption.id, answer: answer?.id });
  return (
    <fieldset className={`${styles.question} ${fixed ? '' : 'screen-only'}`}>
      <legend>
        <CitedText text={assumption.question} basis={assumption.basis} />
      </legend>
      <label className={styles.answer}>
        <input type="radio" name={assumption.id} checked={!fixed} onChange={() => choose(undefined)} />
        <span>Left open</span>
      </label>
      {assumption.answers.map((answer) => (
        <label key={answer.id} className={styles.answer}>
          <input
            type="radio"
            name={assumption.id}
            checked={answer === fixed}
            onChange={() => choose(answer)}
          />
          <span>
            {answer.label}
            <span className={styles.closes}>
              closes {answer.closes.map((move) => `“${lookup(scenario).move(move).label}”`).join(', ')}
            </span>
          </span>
        </label>
      ))}
      {fixed && (
        <p className={styles.text}>
          <CitedText text={fixed.text} basis={fixed.basis} />
        </p>
      )}
    </fieldset>
  );
}
