import { useId } from 'react';
import { noteOn } from '../../../walk/marking';
import type { Marks } from '../../../walk/session';
import { limits } from '../../../walk/session-limits';
import { movesTo, type Walk } from '../../../walk/walk';
import type { WalkEvent } from '../../../walk/walk-machine';
import styles from './notes.module.css';

interface OwnNoteProps {
  readonly walk: Walk;
  readonly marks: Marks;
  readonly send: (event: WalkEvent) => void;
}

/** The presenter's own note on where the walk stands, the same as in Explore. */
export function OwnNote({ walk, marks, send }: OwnNoteProps) {
  const id = useId();
  const path = movesTo(walk);
  return (
    <>
      <h3>
        <label htmlFor={id}>Your note on this step</label>
      </h3>
      <textarea
        id={id}
        className={styles.own}
        rows={1}
        maxLength={limits.note}
        value={noteOn(marks, path)}
        onChange={({ target }) => send({ type: 'mark', marking: { kind: 'note', path, text: target.value } })}
      />
    </>
  );
}
