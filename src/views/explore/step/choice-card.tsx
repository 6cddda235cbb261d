import { useId } from 'react';
import { moverName } from '../../../scenario/mover-name';
import type { Choice } from '../../../scenario/states';
import type { MoveId, State } from '../../../scenario/types';
import { BasisButton } from '../../../ui/basis';
import { Disc } from '../../../ui/disc';
import { ariaShortcuts } from '../../../ui/keys/key-binding';
import { useScenario } from '../../../ui/scenario-context';
import type { Walk } from '../../../walk/walk';
import type { GuidedPath, Pace } from '../unlock-path/guided-path';
import { UnlockPathButton } from '../unlock-path/unlock-path-button';
import styles from './choice-card.module.css';
import { choiceAttribute } from './use-walk-keys';
import { walkKeys } from './walk-keys';

const [takeKey] = walkKeys;

interface ChoiceCardProps {
  readonly walk: Walk;
  readonly state: State;
  readonly choice: Choice;
  readonly number: number;
  /** Whether to name the mover: it is another than the one to move. */
  readonly showsMover: boolean;
  readonly isNext: boolean;
  readonly onTake: (move: MoveId) => void;
  /** Where it leads if all look ahead, where that is marked. */
  readonly leads?: string | undefined;
  readonly onRoute: (route: GuidedPath, pace: Pace) => void;
}

/** A choice: open, a large target with the number that takes it; closed, in its place with what it lacks. */
export function ChoiceCard(props: ChoiceCardProps) {
  const scenario = useScenario();
  const { choice, number, showsMover, isNext, leads, onTake } = props;
  const { move, open } = choice;
  const described = useId();
  return (
    <li className={`${styles.card} ${open ? styles.open : styles.closed} ${isNext ? styles.next : ''}`}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={styles.body}>
        <div className={styles.head}>
          {open ? (
            <button
              type="button"
              className={styles.take}
              aria-describedby={described}
              aria-keyshortcuts={number <= 9 ? ariaShortcuts(takeKey, number) : undefined}
              {...{ [choiceAttribute]: '' }}
              onClick={() => onTake(move.id)}
            >
              {move.label}
            </button>
          ) : (
            <h3 className={styles.label}>
              {move.label} <span className={styles.state}>closed</span>
            </h3>
          )}
          <span className={styles.basis}>
            <BasisButton basis={move.basis} as="tag" />
          </span>
        </div>
        {showsMover && (
          <p className={styles.by}>
            <Disc mover={move.by} /> {moverName(scenario, move.by)} would make this move.
          </p>
        )}
        {open ? (
          <p id={described} className={styles.text}>
            {move.does} <span className={styles.why}>{move.why}</span>
          </p>
        ) : (
          <ClosedBecause {...props} />
        )}
        {leads && <p className={styles.leads}>{leads}</p>}
      </div>
    </li>
  );
}

function ClosedBecause({ walk, state, choice, onRoute }: ChoiceCardProps) {
  const needs = useId();
  return (
    <>
      {choice.requirements.length > 0 && (
        <div className={styles.requirements}>
          <p id={needs} className={styles.needs}>
            It needs:
          </p>
          <ul aria-labelledby={needs}>
            {choice.requirements.map(({ words, met }) => (
              <li key={words} className={met ? styles.met : styles.unmet}>
                <span aria-hidden="true">{met ? '✓' : '✕'}</span>
                <span className="visually-hidden">{met ? 'Met: ' : 'Not met: '}</span>
                <span className={styles.words}>{words}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {choice.closedBy.map(({ assumption, answer }) => (
        <p key={assumption.id} className={`${styles.requirements} ${styles.unmet}`}>
          <span aria-hidden="true">✕</span>
          <span>
            closed by your answer “{answer.label}” to “{assumption.question}”
          </span>
        </p>
      ))}
      <UnlockPathButton key={walk.here} walk={walk} state={state} move={choice.move} onRoute={onRoute} />
    </>
  );
}
