import { Suspense, useEffect, useRef, useState } from 'react';
import { lookup } from '../../../scenario/lookup';
import { lazyPart } from '../../../ui/lazy-part';
import { useScenario } from '../../../ui/scenario-context';
import {
  branches,
  type Station,
  startStep,
  stationsTo,
  stepBack,
  stepOnward,
  stepsAhead,
  type Walk,
} from '../../../walk/walk';
import type { WalkEvent } from '../../../walk/walk-machine';
import styles from './path-line.module.css';

const AllSteps = lazyPart(async () => (await import('./all-steps')).AllSteps, 'soon');

interface PathLineProps {
  readonly walk: Walk;
  readonly stations: readonly Station[];
  readonly send: (event: WalkEvent) => void;
}

/** The path as a line of stations one can walk back, the steps undone still ahead on it, and the other branches. */
export function PathLine({ walk, stations, send }: PathLineProps) {
  const scenario = useScenario();
  const [isWhole, setWhole] = useState(false);
  const line = useRef<HTMLOListElement>(null);
  const others = branches(walk);
  const ahead = stepsAhead(walk);
  const tip = ahead[ahead.length - 1] ?? walk.here;
  const whole = ahead.length > 0 ? stationsTo(scenario, walk, tip) : stations;
  const partings = new Set(others.map((branch) => branch.from));
  const steps = whole.length - 1;

  useEffect(() => {
    const station = line.current?.querySelector('[aria-current]')?.closest('li');
    if (!line.current || !station || steps === 0) return;
    line.current.scrollLeft = station.offsetLeft - line.current.clientWidth / 2 + station.clientWidth / 2;
  });

  return (
    <nav className={styles.path} aria-label="Path">
      <div className={styles.bar}>
        <div className={styles.controls}>
          <button
            type="button"
            className={styles.arrow}
            disabled={stepBack(walk) === undefined}
            aria-label="Undo the last step"
            title="Undo the last step (←)"
            onClick={() => send({ type: 'undo' })}
          >
            ↶
          </button>
          <button
            type="button"
            className={styles.arrow}
            disabled={stepOnward(walk) === undefined}
            aria-label="Redo the step undone"
            title="Redo the step undone (→)"
            onClick={() => send({ type: 'redo' })}
          >
            ↷
          </button>
          {steps > 0 && (
            <button
              type="button"
              className={styles.toggle}
              aria-expanded={isWhole}
              onClick={() => setWhole(!isWhole)}
            >
              {isWhole ? 'Hide the list' : `${steps} ${steps === 1 ? 'step' : 'steps'}`}
              {!isWhole &&
                others.length > 0 &&
                ` and ${others.length} other ${others.length === 1 ? 'branch' : 'branches'}`}
            </button>
          )}
        </div>
        <ol ref={line} className={styles.line}>
          {whole.map((station, index) => (
            <li key={station.step} className={index >= stations.length ? styles.ahead : ''}>
              <button
                type="button"
                className={styles.station}
                aria-current={station.step === walk.here ? 'step' : undefined}
                title={station.move?.story}
                onClick={() => send({ type: 'goTo', step: station.step })}
              >
                <span
                  className={`${styles.dot} ${partings.has(station.step) ? styles.parting : ''}`}
                  aria-hidden="true"
                />
                <span className={styles.name}>
                  <span className="visually-hidden">
                    {station.step === startStep ? 'Start: ' : `Step ${index}: `}
                  </span>
                  {station.move ? station.move.label : lookup(scenario).node(scenario.start).short}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </div>
      {isWhole && (
        <Suspense>
          <AllSteps walk={walk} whole={whole} others={others} send={send} />
        </Suspense>
      )}
    </nav>
  );
}
