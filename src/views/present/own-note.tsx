import { useId } from 'react';
import { limits } from '../../session/kept/limits';
import type { Marks } from '../../session/kept/session';
import { noteOn } from '../../session/marking';
import { movesTo, type Walk } from '../../session/walk';
import type { WalkEvent } from '../../session/walk-machine';
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
