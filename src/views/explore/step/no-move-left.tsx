import type { Choice } from '../../../scenario/states';
import { Button } from '../../../ui/button';
import type { WalkEvent } from '../../../walk/walk-machine';
import styles from './notice.module.css';

interface NoMoveLeftProps {
  readonly isStart: boolean;
  readonly choices: readonly Choice[];
  readonly send: (event: WalkEvent) => void;
}

/** Told where no move is open, and by which answers fixed, if by any; and how to go on. */
export function NoMoveLeft({ isStart, choices, send }: NoMoveLeftProps) {
  const closing = new Map(
    choices.flatMap((choice) => choice.closedBy.map((closure) => [closure.assumption.id, closure] as const)),
  );
  return (
    <div className={styles.notice} role="status">
      <p>{closing.size > 0 ? 'Under your assumptions nobody can move here.' : 'Nobody can move here.'}</p>
      {[...closing.values()].map(({ assumption, answer }) => (
        <Button
          key={assumption.id}
          onClick={() => send({ type: 'assume', assumption: assumption.id, answer: undefined })}
        >
          Leave open again: {assumption.question} ({answer.label})
        </Button>
      ))}
      {!isStart && <Button onClick={() => send({ type: 'undo' })}>Go one step back</Button>}
    </div>
  );
}
