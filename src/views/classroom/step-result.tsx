import { describeVotedStep } from '../../classroom/describe-votes';
import type { VotedStep } from '../../classroom/voted-steps';
import { lookup } from '../../scenario/lookup';
import { CitedPassages } from '../../ui/cited-passages';
import { Disc } from '../../ui/disc';
import { useScenario } from '../../ui/scenario-context';
import { StandingChange, StandingWord } from '../../ui/standing';
import type { Station } from '../../walk/walk';
import styles from './screen.module.css';

interface StepResultProps {
  readonly station: Station;
  readonly voted: VotedStep | undefined;
}

/** What a step meant, beside what the room had said. */
export function StepResult({ station, voted }: StepResultProps) {
  const scenario = useScenario();
  return (
    <div className={styles.columns}>
      <section>
        <h2 className={styles.heading}>What the room said</h2>
        <p>{voted ? describeVotedStep(scenario, { ...voted, named: [] }) : 'Nobody voted on this step.'}</p>
        {voted && voted.named.length > 0 && (
          <ul className={styles.named} aria-label="Who predicted what">
            {voted.named.map(({ who, move, isRight }) => (
              <li key={who}>
                <span aria-hidden="true">{isRight ? '✓' : '✕'}</span> <b>{who}</b>: {move.label}
                <span className={styles.quiet}> · {isRight ? 'foresaw it' : 'expected otherwise'}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2 className={styles.heading}>What it means</h2>
        {station.changes.length === 0 && <p>It leaves every party where it stood.</p>}
        <ul className={styles.list}>
          {station.changes.map(({ interest, from, to, account }) => {
            const party = lookup(scenario).partyOf(interest);
            return (
              <li key={interest}>
                <p>
                  <Disc mover={party.id} /> <b>{party.name}</b>: {lookup(scenario).interest(interest).name}{' '}
                  {from === to ? <StandingWord standing={to} /> : <StandingChange from={from} to={to} />}
                </p>
                <p>
                  <CitedPassages passages={account} />
                </p>
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
}
