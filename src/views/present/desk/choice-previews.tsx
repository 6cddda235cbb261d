import { lookup } from '../../../scenario/lookup';
import { choices } from '../../../scenario/states';
import type { MoveId } from '../../../scenario/types';
import { useScenario } from '../../../ui/scenario-context';
import { StandingChange } from '../../../ui/standing';
import { type Station, stationAfter, type Walk } from '../../../walk/walk';
import styles from './choice-previews.module.css';

interface PeekProps {
  readonly walk: Walk;
  readonly station: Station;
  /** The plan's next move, to mark it. */
  readonly planned: MoveId | undefined;
  readonly onTake: (move: MoveId) => void;
}

/** What would come of each open choice, for the presenter alone. */
export function ChoicePreviews({ walk, station, planned, onTake }: PeekProps) {
  const scenario = useScenario();
  const all = choices(scenario, station.state, walk.assumptions);
  const open = all.map((choice, index) => ({ ...choice, number: index + 1 })).filter((choice) => choice.open);
  if (open.length === 0) return null;
  return (
    <section className={styles.peek} aria-label="What comes of each choice">
      <h2>What comes of each choice</h2>
      <ol>
        {open.map(({ move, number }) => {
          const after = stationAfter(scenario, station, move, station.step);
          const changed = after.changes.filter(({ from, to }) => from !== to);
          return (
            <li key={move.id}>
              <button type="button" onClick={() => onTake(move.id)}>
                <span className={styles.number}>{number}</span> {move.label}
                {move.id === planned && <span className={styles.planned}>on the route</span>}
              </button>
              <p>
                leads to <b>{lookup(scenario).node(after.state.at).title}</b>
                {changed.length === 0 && '; no interest changes'}
              </p>
              <ul>
                {changed.map(({ interest, from, to }) => (
                  <li key={interest}>
                    {lookup(scenario).partyOf(interest).name}, {lookup(scenario).interest(interest).name}:{' '}
                    <StandingChange from={from} to={to} />
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
