import { lookup } from '../../../scenario/lookup';
import { Disc } from '../../../ui/disc';
import { useScenario } from '../../../ui/scenario-context';
import { type Branch, type Station, stationsTo, type Walk } from '../../../walk/walk';
import type { WalkEvent } from '../../../walk/walk-machine';
import styles from './all-steps.module.css';

interface AllStepsProps {
  readonly walk: Walk;
  readonly whole: readonly Station[];
  readonly others: readonly Branch[];
  readonly send: (event: WalkEvent) => void;
}

/** Every step of the line, one under the other, and the branches walked before, each a click away. */
export function AllSteps({ walk, whole, others, send }: AllStepsProps) {
  const scenario = useScenario();
  return (
    <div className={styles.all}>
      <section>
        <h2>This line</h2>
        <ol>
          {whole.map((station, index) => (
            <li key={station.step}>
              <button
                type="button"
                aria-current={station.step === walk.here ? 'step' : undefined}
                onClick={() => send({ type: 'goTo', step: station.step })}
              >
                <span className={styles.number}>{index}</span>
                {station.move && <Disc mover={station.move.by} />}
                <span>{station.move?.story ?? lookup(scenario).node(scenario.start).title}</span>
              </button>
            </li>
          ))}
        </ol>
      </section>
      {others.length > 0 && (
        <section>
          <h2>Other branches</h2>
          <ol>
            {others.map((branch) => (
              <li key={branch.tip}>
                <button type="button" onClick={() => send({ type: 'goTo', step: branch.tip })}>
                  <BranchName walk={walk} branch={branch} />
                </button>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function BranchName({ walk, branch }: { walk: Walk; branch: Branch }) {
  const scenario = useScenario();
  const stations = stationsTo(scenario, walk, branch.tip);
  const fork = stations.findIndex((station) => station.step === branch.from);
  const end = stations[stations.length - 1];
  return (
    <span>
      After step {fork}: {stations[fork + 1]?.move?.story}
      <span className={styles.end}>
        ends at step {stations.length - 1}, “{end && lookup(scenario).node(end.state.at).title}”
      </span>
    </span>
  );
}
