import type { Choice } from '../../scenario/positions';
import type { WalkEvent } from '../../session/walk-machine';
import buttons from '../../ui/button.module.css';
import styles from './notice.module.css';

interface NoMoveLeftProps {
  readonly choices: readonly Choice[];
  readonly send: (event: WalkEvent) => void;
}

/** Told where the answers fixed close every move: which do, and how to go on. */
export function NoMoveLeft({ choices, send }: NoMoveLeftProps) {
  const closing = new Map(
    choices.flatMap((choice) => choice.closedBy.map((closure) => [closure.assumption.id, closure] as const)),
  );
  return (
    <div className={styles.notice} role="status">
      <p>Under your assumptions nobody can move here.</p>
      {[...closing.values()].map(({ assumption, answer }) => (
        <button
          key={assumption.id}
          type="button"
          className={buttons.button}
          onClick={() => send({ type: 'assume', assumption: assumption.id, answer: undefined })}
        >
          Leave open again: {assumption.question} ({answer.label})
        </button>
      ))}
      <button type="button" className={buttons.button} onClick={() => send({ type: 'undo' })}>
        Go one step back
      </button>
    </div>
  );
}
