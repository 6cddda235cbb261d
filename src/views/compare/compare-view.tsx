import { type ReactNode, useMemo, useRef } from 'react';
import { countWord } from '#messages/count-word';
import type { MoveId } from '../../scenario/types';
import { Button } from '../../ui/button';
import { useScenario } from '../../ui/scenario-context';
import { compare, type NamedPath } from '../../walk/comparison/comparison';
import { describeForks } from '../../walk/comparison/describe-forks';
import { outcomePaths } from '../../walk/comparison/outcome-paths';
import type { Pin } from '../../walk/session';
import styles from './compare-view.module.css';
import { ForkDiagram } from './fork-diagram';
import { SameInAll } from './same-in-all';
import { StandingsTable } from './standings-table';
import { Stories } from './stories';

export interface CompareViewProps {
  /** In the order they were pinned; two to four are put side by side. */
  readonly paths: readonly Pin[];
  /** Pinned before these, when there is no room for more. */
  readonly earlier: readonly Pin[];
  /** Which of the outcomes compared all could settle on, once that is asked. */
  readonly settled?: ReactNode;
  /** Walk a path from the start to its end. */
  readonly onWalk: (moves: readonly MoveId[]) => void;
  /** Take a path off the comparison. */
  readonly onRemove: (id: string) => void;
  /** Compare a shortest path to each outcome in place of what is pinned. */
  readonly onCompareOutcomes: (paths: readonly NamedPath[]) => void;
  /** Compare what is pinned again, where something else is compared. */
  readonly onComparePins?: () => void;
  /** Pins what happened beside them; absent where that is not told, or pinned already. */
  readonly onPinHappened?: () => void;
}

const nothingPinned =
  'Nothing is pinned yet. Explore a path, pin it at any step, and pin another: two to four of them stand here side by side, with what differs for each party first.';
const onePinned = 'One path is pinned. Explore another and pin it, and the two stand here side by side.';

/** Paths side by side: where they part, and where each leaves every party, what differs first. */
export function CompareView(props: CompareViewProps) {
  const scenario = useScenario();
  const { paths, earlier, onWalk, onRemove, onCompareOutcomes, onComparePins, onPinHappened } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const comparison = useMemo(
    () => (paths.length > 0 ? compare(scenario, paths) : undefined),
    [scenario, paths],
  );
  const outcomes = useMemo(() => outcomePaths(scenario), [scenario]);

  /** For a button that goes with what it does: the heading takes the focus it had. */
  const leaving = (act: () => void) => {
    heading.current?.focus();
    act();
  };
  const remove = (id: string) => leaving(() => onRemove(id));
  const offer = outcomes.length > 1 && (
    <Button
      look={paths.length < 2 ? 'primary' : 'plain'}
      className="screen-only"
      onClick={() => leaving(() => onCompareOutcomes(outcomes))}
    >
      Compare the {countWord(outcomes.length)} outcomes
    </Button>
  );
  return (
    <article className={styles.compare}>
      <header className={styles.head}>
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          Compare paths
        </h1>
        {onComparePins && (
          <Button className="screen-only" onClick={() => leaving(onComparePins)}>
            Compare what is pinned
          </Button>
        )}
        {onPinHappened && (
          <Button className="screen-only" onClick={() => leaving(onPinHappened)}>
            Pin what happened
          </Button>
        )}
        {paths.length > 1 && offer}
      </header>
      {paths.length < 2 && (
        <>
          <p className={styles.lead}>{paths.length === 0 ? nothingPinned : onePinned}</p>
          {offer}
        </>
      )}
      {earlier.length > 0 && <EarlierPins earlier={earlier} shown={paths.length} onRemove={remove} />}
      {comparison && (
        <>
          {paths.length > 1 && (
            <section aria-labelledby="parting-heading">
              <h2 id="parting-heading" className={styles.heading}>
                Where they part
              </h2>
              {describeForks(comparison).map((sentence) => (
                <p key={sentence} className={styles.parting}>
                  {sentence}
                </p>
              ))}
              <ForkDiagram comparison={comparison} />
            </section>
          )}
          <StandingsTable comparison={comparison} pinned={paths} onWalk={onWalk} onRemove={remove} />
          {paths.length > 1 && <SameInAll comparison={comparison} />}
          {props.settled}
          <Stories comparison={comparison} />
        </>
      )}
    </article>
  );
}

interface EarlierPinsProps {
  readonly earlier: readonly Pin[];
  /** How many are compared. */
  readonly shown: number;
  readonly onRemove: (id: string) => void;
}

/** What is pinned and not compared: the last of these takes the place of one compared that is taken off. */
function EarlierPins({ earlier, shown, onRemove }: EarlierPinsProps) {
  return (
    <section className={`${styles.earlier} screen-only`} aria-labelledby="earlier-heading">
      <p id="earlier-heading">
        The last {countWord(shown)} pinned are compared. Pinned before, and not shown until one of these is
        removed:
      </p>
      <ul>
        {earlier.toReversed().map(({ id, name }) => (
          <li key={id}>
            {name}{' '}
            <Button look="link" onClick={() => onRemove(id)}>
              Remove<span className="visually-hidden">: {name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
