import { Disc } from '../../../ui/disc';
import hues from '../../../ui/hue.module.css';
import { StandingShape, StandingWord } from '../../../ui/standing';
import { describePart } from './describe-screen';
import type { ScreenProps } from './screen-props';
import styles from './stage.module.css';

/** How every interest of every party stands in the end, at a glance. */
export function ForAllScreen({ screen, heading: Heading }: ScreenProps<'for all'>) {
  return (
    <>
      <div className={`${styles.heads} ${hues[screen.outcome.hue]}`}>
        <p className={`${styles.kicker} ${styles.hued}`}>{screen.outcome.title}</p>
        <Heading className={styles.question}>The outcome for all{describePart(screen)}</Heading>
      </div>
      <div className={styles.forAll}>
        {screen.parties.map(({ party, standings }) => (
          <section key={party.id}>
            <p className={styles.party}>
              <Disc mover={party.id} />
              {party.name}
            </p>
            <ul aria-label={party.name}>
              {standings.map(({ interest, standing }) => (
                <li key={interest.id}>
                  <StandingShape standing={standing} />
                  <span>{interest.name}</span>
                  <StandingWord standing={standing} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
