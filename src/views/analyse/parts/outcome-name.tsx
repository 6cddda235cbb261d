import { lookup } from '../../../scenario/lookup';
import type { SituationId } from '../../../scenario/types';
import hues from '../../../ui/hue.module.css';
import { useScenario } from '../../../ui/scenario-context';
import styles from './outcome-name.module.css';

/** An outcome's short name in its hue. */
export function OutcomeName({ outcome }: { outcome: SituationId }) {
  const scenario = useScenario();
  const { short, hue } = lookup(scenario).outcome(outcome);
  return <b className={`${styles.name} ${hues[hue]}`}>{short}</b>;
}
