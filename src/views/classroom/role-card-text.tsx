import type { ReactNode } from 'react';
import { roleCard } from '../../classroom/role-card';
import type { Basis, PartyId } from '../../scenario/types';
import { Disc } from '../../ui/disc';
import { useScenario } from '../../ui/scenario-context';
import { StandingShape, StandingWord } from '../../ui/standing';
import { StandingsKey } from '../../ui/standings-key';
import styles from './role-card-text.module.css';

interface RoleCardTextProps {
  readonly party: PartyId;
  /** The level of its parts’ headings; h3 where none is given. */
  readonly heading?: 'h2' | 'h3';
  /** A claim with what it rests on: a button on a screen, a mark on paper. */
  readonly cite: (text: string, basis: Basis) => ReactNode;
}

/** A party's private card: who it is, what it wants, what it fears, what it can do. */
export function RoleCardText({ party: id, heading: Heading = 'h3', cite }: RoleCardTextProps) {
  const scenario = useScenario();
  const { party, fears, powers } = roleCard(scenario, id);
  return (
    <div className={styles.card}>
      <section>
        <Heading>Who you are</Heading>
        <p>
          <Disc mover={id} /> <b>{party.name}</b>
          {party.note && <>, {party.note}</>}. {cite(party.about, party.basis)}
        </p>
      </section>
      <section>
        <Heading>What you want</Heading>
        <ul>
          {party.interests.map(({ id: interest, name, start, basis }) => (
            <li key={interest}>
              {cite(name, basis)}{' '}
              <span className={styles.standing}>
                <StandingShape standing={start} /> <StandingWord standing={start} />
              </span>{' '}
              at the start
            </li>
          ))}
        </ul>
        <StandingsKey />
      </section>
      <section>
        <Heading>What you fear</Heading>
        <ul>
          {fears.map(({ interest, text, basis, where }) => (
            <li key={`${interest.id} ${text}`}>
              {cite(text, basis)} <span className={styles.where}>({where})</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <Heading>What you can do</Heading>
        {powers.length === 0 && (
          <p>You make no move. Follow what the others do, and say what it means for you.</p>
        )}
        <ul>
          {powers.map(({ situation, moves }) => (
            <li key={situation.id}>
              <span className={styles.where}>{situation.title}:</span>{' '}
              {moves.map((move, index) => (
                <span key={move.id}>
                  {index > 0 && '; '}
                  {cite(move.label, move.basis)}
                </span>
              ))}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
