import { useSelector } from '@xstate/react';
import { memo, useId, useState } from 'react';
import { lookup } from '../../../scenario/lookup';
import { Button } from '../../../ui/button';
import { useScenario } from '../../../ui/scenario-context';
import { ViewLink } from '../../../ui/view-link';
import type { ViewId } from '../../../url/view-id';
import { maxPaths } from '../../../walk/comparison/max-paths';
import { noteOn, pinOf } from '../../../walk/marking';
import { limits } from '../../../walk/session-limits';
import { currentState, movesTo, type StepId } from '../../../walk/walk';
import type { WalkActor } from '../../../walk/walk-machine';
import styles from './step-marks.module.css';

interface MarksHereProps {
  readonly walk: WalkActor;
  /** The address of a view at the walk's place. */
  readonly addressOf: (view: ViewId) => string;
}

/** What one marks at this step: a pin, to compare it with others, and a note. What is marked is the step one is at: it follows the walk at once. */
export const StepMarks = memo(function MarksHere({ walk: actor, addressOf }: MarksHereProps) {
  const scenario = useScenario();
  const walk = useSelector(actor, ({ context }) => context.walk);
  const marks = useSelector(actor, ({ context }) => context.marks);
  const { send } = actor;
  const path = movesTo(walk);
  const pin = pinOf(marks, path);
  const note = noteOn(marks, path);
  const [writtenAt, setWrittenAt] = useState<StepId>();
  const isWriting = writtenAt === walk.here;
  const startWriting = () => setWrittenAt(walk.here);
  const field = useId();
  const name = `${lookup(scenario).node(currentState(scenario, walk).at).short}, ${path.length === 0 ? 'the start' : `step ${path.length}`}`;
  return (
    <div className={`${styles.marks} ${note ? '' : 'screen-only'}`}>
      <div className={`${styles.actions} screen-only`}>
        <Button
          onClick={() =>
            send({
              type: 'mark',
              marking: pin ? { kind: 'unpin', id: pin.id } : { kind: 'pin', name, moves: path },
            })
          }
        >
          {pin ? 'Unpin' : 'Pin to compare'}
        </Button>
        {!note && !isWriting && <Button onClick={startWriting}>Write a note</Button>}
        {marks.pins.length > 0 && (
          <ViewLink view="compare" addressOf={addressOf}>
            Compare {pinnedInWords(marks.pins.length)}
          </ViewLink>
        )}
      </div>
      {(note || isWriting) && (
        <>
          <label htmlFor={field}>Your note on this step</label>
          <textarea
            // What is undone in it is of this note alone.
            key={walk.here}
            id={field}
            className="screen-only"
            // biome-ignore lint/a11y/noAutofocus: the press that opened it asked to write.
            autoFocus={isWriting && !note}
            rows={3}
            maxLength={limits.note}
            value={note}
            onChange={(event) =>
              send({ type: 'mark', marking: { kind: 'note', path, text: event.target.value } })
            }
            onFocus={startWriting}
            onBlur={() => setWrittenAt(undefined)}
          />
          <p className={styles.printed}>{note}</p>
        </>
      )}
    </div>
  );
});

function pinnedInWords(count: number): string {
  if (count === 1) return 'what is pinned';
  return count > maxPaths ? `the last ${maxPaths} of ${count} pinned` : `the ${count} pinned`;
}
