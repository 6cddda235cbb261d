import { memo, useState } from 'react';
import { analyse } from '#messages/analyse';
import type { Coalition, Goal } from '../../../analysis/games/coalition';
import { coalitionName, describePowers, smallestWithin } from '../../../analysis/games/describe-power';
import type { Power, Powers } from '../../../analysis/games/power';
import { type AnalysisResult, isComputed } from '../../../analysis/result/analysis-result';
import { lookup } from '../../../scenario/lookup';
import type { Scenario } from '../../../scenario/types';
import { Disc } from '../../../ui/disc';
import hues from '../../../ui/hue.module.css';
import { useScenario } from '../../../ui/scenario-context';
import type { AnalysisContext } from '../parts/analysis-context';
import { Missing, Section } from '../parts/section';
import { StrategyStepper } from './strategy-stepper';
import styles from './who-decides.module.css';

interface Shown {
  readonly coalition: Coalition;
  readonly goal: Goal;
}

/** Who can bring each outcome about and who can stop it, with the strategy that does. */
export const WhoDecides = memo(function WhoDecides({
  asked,
  powers,
}: {
  asked: AnalysisContext;
  powers: AnalysisResult['powers'];
}) {
  const title = analyse.titles.decides;
  if (!isComputed(powers)) {
    return (
      <Section title={title} lead="Not known.">
        <Missing>{powers.notComputed}</Missing>
      </Section>
    );
  }
  const { scenario, state } = asked;
  if (lookup(scenario).isOutcome(state.at)) {
    return <Section title={title} lead="The talks have ended here: nobody has anything left to decide." />;
  }
  const [first, ...others] = describePowers(scenario, powers);
  return (
    <Section title={title} lead={first}>
      {others.length > 0 && (
        <ul className={styles.sentences}>
          {others.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <PowerMatrix asked={asked} powers={powers} />
      {!powers.isEveryCoalition && (
        <Missing>
          There are too many parties or positions to try every coalition. Each party alone and all together
          were tried.
        </Missing>
      )}
      <p className={styles.note}>
        {analyse.coalitions} “Can” means: whatever the others do, and whatever chance brings. Open a cell to
        step through how.
      </p>
    </Section>
  );
});

function PowerMatrix({ asked, powers }: { asked: AnalysisContext; powers: Powers }) {
  const [shown, setShown] = useState<Shown>();
  const { scenario } = asked;
  const rows = coalitionsOf(powers);
  return (
    <div className={styles.board}>
      <table className={styles.matrix}>
        <caption className="visually-hidden">What each party, and each smallest coalition, can do</caption>
        <thead>
          <tr>
            <td />
            {scenario.outcomes.map(({ id, short, hue }) => (
              <th key={id} scope="col" className={hues[hue]}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((coalition) => (
            <tr key={coalition.join(' ')}>
              <th scope="row">
                <span className={styles.discs}>
                  {coalition.map((party) => (
                    <Disc key={party} mover={party} />
                  ))}
                </span>
                {coalitionName(scenario, coalition)}
              </th>
              {powers.outcomes.map((power, index) => (
                <td key={power.outcome} className={hues[scenario.outcomes[index]?.hue ?? 'grey']}>
                  <span className={styles.column} aria-hidden="true">
                    {scenario.outcomes[index]?.short}
                  </span>
                  <Cell coalition={coalition} power={power} shown={shown} onShow={setShown} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown && (
        <StrategyStepper
          key={`${shown.goal.kind} ${shown.goal.outcome} ${shown.coalition.join(' ')}`}
          asked={asked}
          coalition={shown.coalition}
          goal={shown.goal}
          onClose={() => setShown(undefined)}
        />
      )}
    </div>
  );
}

interface CellProps {
  readonly coalition: Coalition;
  readonly power: Power;
  readonly shown: Shown | undefined;
  readonly onShow: (shown: Shown | undefined) => void;
}

function Cell({ coalition, power, shown, onShow }: CellProps) {
  const scenario = useScenario();
  const { outcome, bringAbout, keepAway } = power;
  const canDo = [
    { goal: { kind: 'bring about', outcome }, by: smallestWithin(coalition, bringAbout) },
    { goal: { kind: 'keep away', outcome }, by: smallestWithin(coalition, keepAway) },
  ] as const;
  const goals = canDo.flatMap(({ goal, by }) => (by && by.length === coalition.length ? [goal] : []));
  if (goals.length === 0) {
    return <span className={styles.neither}>{inPlaceOf(scenario, canDo)}</span>;
  }
  return goals.map((goal) => {
    const isShown =
      shown?.coalition.join(' ') === coalition.join(' ') &&
      shown.goal.kind === goal.kind &&
      shown.goal.outcome === outcome;
    const name = scenario.outcomes.find(({ id }) => id === outcome)?.short;
    const words = goal.kind === 'bring about' ? 'can bring it about' : 'can stop it';
    return (
      <button
        key={goal.kind}
        type="button"
        className={goal.kind === 'bring about' ? styles.brings : styles.stops}
        aria-expanded={isShown}
        aria-label={`${coalitionName(scenario, coalition)} ${words}: ${name}. How`}
        onClick={() => onShow(isShown ? undefined : { coalition, goal })}
      >
        {words}
      </button>
    );
  });
}

/** What a cell says where its coalition is not the smallest that can do something. */
function inPlaceOf(
  scenario: Scenario,
  canDo: readonly { readonly goal: Goal; readonly by: Coalition | undefined }[],
): string {
  const smallest = canDo.find(({ by }) => by !== undefined);
  if (!smallest?.by) return 'neither';
  const { goal, by } = smallest;
  if (by.length === 0) return goal.kind === 'bring about' ? 'comes about anyway' : 'out of reach anyway';
  return `as ${coalitionName(scenario, by)}${by.length === 1 ? ' alone' : ''}`;
}

/** Each party alone, then the smallest coalitions of several that can do something. */
function coalitionsOf({ parties, outcomes }: Powers): Coalition[] {
  const several = outcomes
    .flatMap(({ bringAbout, keepAway }) => [...bringAbout, ...keepAway])
    .filter((coalition) => coalition.length > 1);
  const rows = new Map<string, Coalition>();
  for (const coalition of [...parties.map((party) => [party]), ...several]) {
    rows.set(coalition.join(' '), coalition);
  }
  return [...rows.values()];
}
