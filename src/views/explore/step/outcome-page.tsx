import type { ReactNode, RefObject } from 'react';
import { accountAt, meaningsAt } from '../../../scenario/account';
import { lookup } from '../../../scenario/lookup';
import { openMoves } from '../../../scenario/states';
import type { Facts, Outcome } from '../../../scenario/types';
import { Account } from '../../../ui/account';
import { Button } from '../../../ui/button';
import buttons from '../../../ui/button.module.css';
import { CitedPassages } from '../../../ui/cited-passages';
import { Disc } from '../../../ui/disc';
import hues from '../../../ui/hue.module.css';
import { useScenario } from '../../../ui/scenario-context';
import { StandingShape, StandingWord } from '../../../ui/standing';
import { branches, type Station, type Walk } from '../../../walk/walk';
import type { WalkEvent } from '../../../walk/walk-machine';
import { storyOf } from '../../../walk/walk-story';
import styles from './outcome-page.module.css';

interface OutcomePageProps {
  readonly walk: Walk;
  readonly stations: readonly Station[];
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** The address of Report at the walk's place. */
  readonly reportAddress: string;
  /** The way to what came after the scenario's date, where there is one. */
  readonly whatHappened?: ReactNode;
  /** Whether all could settle on it, once that is asked. */
  readonly settled?: ReactNode;
  readonly send: (event: WalkEvent) => void;
}

/** An outcome: what it means for every party, how it came about, and what to do next. */
export function OutcomePage(props: OutcomePageProps) {
  const scenario = useScenario();
  const { walk, stations, heading, reportAddress, whatHappened, settled, send } = props;
  const station = stations[stations.length - 1];
  if (!station) return null;
  const outcome = lookup(scenario).outcome(station.state.at);
  return (
    <article className={hues[outcome.hue]}>
      <p className={styles.kind}>Outcome · step {stations.length - 1}</p>
      <h1 className={styles.title} ref={heading} tabIndex={-1}>
        {outcome.title}
      </h1>
      <Account passages={accountAt(scenario, station.state)} />
      <h2 className={styles.heading}>How we got here</h2>
      <p className={styles.story}>{storyOf(scenario, stations)}</p>
      <h2 className={styles.heading}>What it means for each party</h2>
      <Meaning outcome={outcome} facts={station.state.facts} />
      {settled}
      <h2 className={`${styles.heading} screen-only`}>What next</h2>
      <NextThings
        walk={walk}
        stations={stations}
        reportAddress={reportAddress}
        whatHappened={whatHappened}
        send={send}
      />
    </article>
  );
}

interface MeaningProps {
  readonly outcome: Outcome;
  /** With which it was reached. */
  readonly facts: Facts;
}

function Meaning({ outcome, facts }: MeaningProps) {
  const scenario = useScenario();
  const meanings = meaningsAt(outcome, facts);
  return (
    <div className={styles.meaning}>
      {scenario.parties.map((party) => (
        <section key={party.id}>
          <h3 className={styles.party}>
            <Disc mover={party.id} />
            {party.name}
          </h3>
          <dl>
            {party.interests.map((interest) => {
              const told = meanings.find((candidate) => candidate.interest === interest.id);
              if (!told) return null;
              return (
                <div key={interest.id} className={styles.interest}>
                  <dt>
                    <StandingShape standing={told.standing} />
                    {interest.name}: <StandingWord standing={told.standing} />
                  </dt>
                  <dd>
                    <CitedPassages passages={told.account} />
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      ))}
    </div>
  );
}

/** How many forks are offered to walk back to: the last ones, where a different move is nearest. */
const forksOffered = 3;

function NextThings(props: Omit<OutcomePageProps, 'heading'>) {
  const scenario = useScenario();
  const { walk, stations, reportAddress, whatHappened, send } = props;
  const forks = stations
    .map((station, index) => ({ station, index }))
    .filter(({ station }) => openMoves(scenario, station.state, walk.assumptions).length > 1)
    .slice(-forksOffered)
    .reverse();
  const others = branches(walk);
  return (
    <ul className={`${styles.next} screen-only`}>
      {forks.map(({ station, index }) => (
        <li key={station.step}>
          <Button onClick={() => send({ type: 'goTo', step: station.step })}>
            Walk back to {index === 0 ? 'the start' : `step ${index}`}: “
            {lookup(scenario).node(station.state.at).title}”
          </Button>
        </li>
      ))}
      {others.map((branch) => (
        <li key={branch.tip}>
          <Button onClick={() => send({ type: 'goTo', step: branch.tip })}>
            Return to the branch that parts after step{' '}
            {stations.findIndex((station) => station.step === branch.from)}
          </Button>
        </li>
      ))}
      <li>
        <a className={buttons.plain} href={reportAddress}>
          Report of this walk
        </a>
      </li>
      {whatHappened && <li>{whatHappened}</li>}
      <li>
        <Button look="primary" onClick={() => send({ type: 'restart' })}>
          Start over
        </Button>
      </li>
    </ul>
  );
}
