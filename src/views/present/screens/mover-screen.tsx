import { useId } from 'react';
import type { Screen } from '../../../presentation/screens';
import { moverName } from '../../../scenario/mover-name';
import { Disc } from '../../../ui/disc';
import { useScenario } from '../../../ui/scenario-context';
import { StandingShape, StandingWord } from '../../../ui/standing';
import type { ScreenProps } from './screen-props';
import styles from './stage.module.css';

/** Whose move it is, and how its own interests stand. */
export function MoverScreen({ screen, heading: Heading }: ScreenProps<'mover'>) {
  const scenario = useScenario();
  const { mover } = screen;
  if (mover === undefined) {
    return (
      <>
        <Heading className={styles.title}>Nobody can move</Heading>
        <p className={styles.told}>The answers assumed in this walk close every choice.</p>
      </>
    );
  }
  return (
    <>
      <p className={styles.kicker}>Whose move</p>
      <div className={styles.mover}>
        <Disc mover={mover} filled />
        <Heading className={styles.title}>
          {mover === 'chance' ? 'Chance decides' : `${moverName(scenario, mover)} to move`}
        </Heading>
      </div>
      <Stakes screen={screen} />
    </>
  );
}

function Stakes({ screen }: { screen: Extract<Screen, { kind: 'mover' }> }) {
  const scenario = useScenario();
  const party = scenario.parties.find(({ id }) => id === screen.mover);
  const id = useId();
  if (!party) return null;
  return (
    <div className={styles.stakes}>
      <p className={styles.caption} id={id}>
        What it has at stake
      </p>
      <ul aria-labelledby={id}>
        {party.interests.map(({ id, name }) => {
          const standing = screen.standings[id] ?? 'open';
          return (
            <li key={id}>
              <StandingShape standing={standing} />
              <span>{name}</span>
              <StandingWord standing={standing} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
