import { textOf } from '../../../scenario/account';
import type { Passage } from '../../../scenario/types';
import hues from '../../../ui/hue.module.css';
import type { ScreenProps } from './screen-props';
import styles from './stage.module.css';

/** Where things stand: the situation's title and the first sentences of its account. */
export function StandingScreen({
  screen,
  heading: Heading,
}: Pick<ScreenProps<'standing'>, 'screen' | 'heading'>) {
  return (
    <>
      <p className={styles.kicker}>Where things stand</p>
      <Heading className={styles.title}>{screen.situation.title}</Heading>
      <Told passages={screen.passages} />
    </>
  );
}

/** How the talks end, in the hue of the outcome. */
export function OutcomeScreen({
  screen,
  heading: Heading,
}: Pick<ScreenProps<'outcome'>, 'screen' | 'heading'>) {
  return (
    <div className={`${styles.outcome} ${hues[screen.outcome.hue]}`}>
      <p className={styles.kicker}>The outcome</p>
      <Heading className={styles.title}>{screen.outcome.title}</Heading>
      <Told passages={screen.passages} />
    </div>
  );
}

function Told({ passages }: { passages: readonly Passage[] }) {
  return <p className={styles.told}>{textOf(passages)}</p>;
}
