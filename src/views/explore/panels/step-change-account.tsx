import { useMemo } from 'react';
import { percent } from '#messages/wording';
import { describeOddsBasis } from '../../../analysis/odds/describe-odds';
import { estimativeWords } from '../../../analysis/odds/estimative-words';
import type { Likelihoods } from '../../../analysis/odds/likelihoods';
import { type OutcomeState, stepChange } from '../../../analysis/result/step-change';
import { lookup } from '../../../scenario/lookup';
import hues from '../../../ui/hue.module.css';
import { useScenario } from '../../../ui/scenario-context';
import { stationsTo, type Walk } from '../../../walk/walk';
import styles from './step-change.module.css';

/** From each side of the step so many states at most, so that one does not wait. */
const limit = 20_000;

interface StepChangeAccountProps {
  readonly walk: Walk;
  readonly likelihoods: Likelihoods;
}

/** Reach, odds and powers before the last step and after it. */
export function StepChangeAccount({ walk, likelihoods }: StepChangeAccountProps) {
  const scenario = useScenario();
  const change = useMemo(() => {
    const [before, after] = stationsTo(scenario, walk).slice(-2);
    if (!before || !after) return undefined;
    const { assumptions } = walk;
    return stepChange(scenario, before.state, after.state, { assumptions, likelihoods, limit });
  }, [scenario, walk, likelihoods]);
  if (!change) return null;
  const { outcomes, reach, powers, notComputed } = change;
  return (
    <div className={styles.account}>
      <p className={styles.reach}>
        {reach.length > 0 ? reach.join(' ') : 'It put no outcome out of reach, and made none certain.'}
      </p>
      <table className={styles.odds}>
        <caption>{describeOddsBasis(scenario, likelihoods)}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">before</th>
            <th scope="col">after</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map(({ outcome, before, after }) => {
            const { short, hue } = lookup(scenario).outcome(outcome);
            const isChanged = stateInWords(before) !== stateInWords(after);
            return (
              <tr key={outcome}>
                <th scope="row" className={hues[hue]}>
                  {short}
                </th>
                <td>{stateInWords(before)}</td>
                <td className={isChanged ? styles.changed : ''}>{stateInWords(after)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {notComputed !== undefined && <p>Not computed: {notComputed}</p>}
      {powers.after.length > 0 && (
        <div className={styles.powers}>
          <h3>Who decides now</h3>
          <Sentences words={powers.after} />
          <h3>Before</h3>
          <Sentences words={powers.before} />
        </div>
      )}
      {powers.after.length === 0 && notComputed === undefined && (
        <p>Who can bring about what, and stop it, is as before.</p>
      )}
    </div>
  );
}

function Sentences({ words }: { words: readonly string[] }) {
  return (
    <ul>
      {words.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}

function stateInWords({ prospect, chance }: OutcomeState): string {
  if (prospect === 'impossible') return 'out of reach';
  if (prospect === 'certain') return 'certain';
  if (chance === undefined) return prospect === 'unknown' ? 'not known' : 'possible';
  return `${percent(chance)}, ${estimativeWords(chance)}`;
}
