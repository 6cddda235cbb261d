import { useState } from 'react';
import { withinSentence } from '#messages/within-sentence';
import { percent } from '#messages/wording';
import { type Swing, type TornadoBar, tornado } from '../../../analysis/odds/tornado';
import { lookup } from '../../../scenario/lookup';
import type { Scenario } from '../../../scenario/types';
import { Disc } from '../../../ui/disc';
import hues from '../../../ui/hue.module.css';
import { useScenario } from '../../../ui/scenario-context';
import { Disclosure, Scrolling } from '../parts/section';
import styles from './tornado-chart.module.css';

interface TornadoProps {
  readonly swings: readonly Swing[];
  /** The odds now, by outcome. */
  readonly chances: readonly number[];
}

const shown = 8;

/** Which likelihoods matter most for an outcome: each move swung from 10 to 90 %, the rest as set. */
export function Tornado({ swings, chances }: TornadoProps) {
  const scenario = useScenario();
  const [chosen, setChosen] = useState(0);
  const outcome = scenario.outcomes[chosen];
  if (!outcome) return null;
  const bars = tornado(swings, chosen);
  const drawn = withoutMirrors(scenario, bars)
    .filter(({ swing }) => swing >= 0.0005)
    .slice(0, shown);
  const [first] = drawn;
  return (
    <div className={`${styles.tornado} ${hues[outcome.hue]}`}>
      <h3>What matters most</h3>
      <label className={`${styles.of} screen-only`}>
        for{' '}
        <select value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
          {scenario.outcomes.map(({ id, short }, index) => (
            <option key={id} value={index}>
              {short}
            </option>
          ))}
        </select>
      </label>
      {first ? (
        <p className={styles.words}>
          Most of all, how likely it is that {withinSentence(lookup(scenario).move(first.move).story)}:{' '}
          {outcome.short} is at {percent(first.low)} where that has 10 %, and at {percent(first.high)} where
          it has 90 %.
        </p>
      ) : (
        <p className={styles.words}>No single likelihood changes the odds of {outcome.short}.</p>
      )}
      <ol className={styles.bars}>
        {drawn.map((bar) => (
          <Bar key={bar.move} bar={bar} now={chances[chosen] ?? 0} />
        ))}
      </ol>
      {first && (
        <p className={styles.key}>
          Each bar spans the odds of {outcome.short} as one move goes from 10 % to 90 %; its dark end is at 90
          %. The line is the odds now. Where a choice has two moves, one of them is drawn.
        </p>
      )}
      <Disclosure summary="Every move, as a table">
        <Scrolling label={`What each move’s likelihood does to the odds of ${outcome.short}`}>
          <table>
            <thead>
              <tr>
                <th scope="col">Move</th>
                <th scope="col" data-number>
                  at 10 %
                </th>
                <th scope="col" data-number>
                  at 90 %
                </th>
              </tr>
            </thead>
            <tbody>
              {bars.map(({ move, low, high }) => (
                <tr key={move}>
                  <th scope="row">{lookup(scenario).move(move).story}</th>
                  <td data-number>{percent(low)}</td>
                  <td data-number>{percent(high)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      </Disclosure>
    </div>
  );
}

function Bar({ bar, now }: { bar: TornadoBar; now: number }) {
  const scenario = useScenario();
  const { label, by } = lookup(scenario).move(bar.move);
  const [left, right] = [Math.min(bar.low, bar.high) * 100, Math.max(bar.low, bar.high) * 100];
  return (
    <li>
      <span className={styles.label}>
        <Disc mover={by} />
        {label}
      </span>
      <span className={styles.ends}>
        {percent(bar.low)} → {percent(bar.high)}
      </span>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.rail} width="100" height="10" />
        <rect className={styles.span} x={left} width={right - left} height="10" />
        <rect
          className={styles.likely}
          x={bar.high * 100 - (bar.high > bar.low ? 1.5 : 0)}
          width="1.5"
          height="10"
        />
        <path className={styles.now} d={`M${now * 100} 0v10`} />
      </svg>
    </li>
  );
}

/** Of the two moves of a choice one says all that the other does, the other way round. */
function withoutMirrors(scenario: Scenario, bars: readonly TornadoBar[]): TornadoBar[] {
  const isNear = (a: number, b: number) => Math.abs(a - b) < 1e-9;
  return bars.filter(
    (bar, index) =>
      !bars
        .slice(0, index)
        .some(
          (before) =>
            lookup(scenario).situationOf(before.move) === lookup(scenario).situationOf(bar.move) &&
            isNear(before.low, bar.high) &&
            isNear(before.high, bar.low),
        ),
  );
}
