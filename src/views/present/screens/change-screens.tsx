import { type Change, textOf } from '../../../scenario/account';
import { lookup } from '../../../scenario/lookup';
import { Disc } from '../../../ui/disc';
import { useScenario } from '../../../ui/scenario-context';
import { StandingChange, StandingShape, StandingWord } from '../../../ui/standing';
import { describePart } from './describe-screen';
import type { ScreenProps } from './screen-props';
import styles from './stage.module.css';

/** What was done. */
export function MoveScreen({ screen, heading: Heading }: ScreenProps<'move'>) {
  const { move } = screen;
  return (
    <>
      <p className={styles.kicker}>The move</p>
      <div className={styles.mover}>
        <Disc mover={move.by} filled />
        <Heading className={styles.title}>{move.story}</Heading>
      </div>
      <p className={styles.told}>{move.does}</p>
    </>
  );
}

/** What a move changed, party by party, from what to what. */
export function ChangedScreen({ screen, heading: Heading }: ScreenProps<'changed'>) {
  if (screen.parties.length === 0) {
    return (
      <>
        <p className={styles.kicker}>What it changed</p>
        <Heading className={styles.title}>No party’s interests stand otherwise than before</Heading>
      </>
    );
  }
  const isFew = screen.parties.flatMap(({ changes }) => changes).length <= 2;
  return (
    <>
      <Heading className={styles.question}>What it changed{describePart(screen)}</Heading>
      <div className={`${styles.parties} ${isFew ? styles.few : ''}`}>
        {screen.parties.map(({ party, changes }) => (
          <section key={party.id}>
            <p className={styles.party}>
              <Disc mover={party.id} />
              {party.name}
            </p>
            <Changes changes={changes} />
          </section>
        ))}
      </div>
    </>
  );
}

/** What an outcome means for one party. */
export function MeaningScreen({ screen, heading: Heading }: ScreenProps<'meaning'>) {
  const { party, changes } = screen;
  return (
    <>
      <p className={styles.kicker}>What it means for</p>
      <div className={styles.mover}>
        <Disc mover={party.id} />
        <Heading className={styles.question}>{party.name}</Heading>
      </div>
      <div className={styles.few}>
        <Changes changes={changes} />
      </div>
    </>
  );
}

function Changes({ changes }: { changes: readonly Change[] }) {
  const scenario = useScenario();
  return (
    <dl className={styles.changes}>
      {changes.map(({ interest, from, to, account }) => (
        <div key={interest}>
          <dt>
            <StandingShape standing={to} />
            <span>{lookup(scenario).interest(interest).name}</span>
            {from === to ? (
              <span>
                stays <StandingWord standing={to} />
              </span>
            ) : (
              <StandingChange from={from} to={to} />
            )}
          </dt>
          <dd>{textOf(account)}</dd>
        </div>
      ))}
    </dl>
  );
}
