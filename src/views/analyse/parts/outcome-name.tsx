import { lookup } from '../../../scenario/lookup';
import type { Scenario, SituationId } from '../../../scenario/types';
import hues from '../../../ui/hue.module.css';
import styles from './outcome-name.module.css';

/** An outcome's short name in its hue. */
export function OutcomeName({ scenario, outcome }: { scenario: Scenario; outcome: SituationId }) {
  const { short, hue } = lookup(scenario).outcome(outcome);
  return <b className={`${styles.name} ${hues[hue]}`}>{short}</b>;
}
