import { memo, Suspense, useRef, useState } from 'react';
import { statements } from '#messages/statements';
import type { Change } from '../../../scenario/account';
import { lookup } from '../../../scenario/lookup';
import type { Interest, Party, Standing } from '../../../scenario/types';
import { CitedPassages } from '../../../ui/cited-passages';
import { Disc } from '../../../ui/disc';
import { lazyPart } from '../../../ui/lazy-part';
import { useScenario } from '../../../ui/scenario-context';
import { StandingChange, StandingShape, StandingWord } from '../../../ui/standing';
import { StandingsKey } from '../../../ui/standings-key';
import { useInSight } from '../../../ui/use-in-sight';
import type { Station } from '../../../walk/walk';
import styles from './standings.module.css';

const PartyAccount = lazyPart(async () => (await import('./party-account')).PartyAccount, 'soon');

interface StandingsProps {
  readonly stations: readonly Station[];
}

/** Where each party stands: every interest, what the last move changed marked; a party opens to its whole account. */
export function Standings({ stations }: StandingsProps) {
  const scenario = useScenario();
  const station = stations[stations.length - 1];
  const section = useRef<HTMLElement>(null);
  const isInSight = useInSight(section, { atFirst: true });
  if (!station) return null;
  const isOutcome = lookup(scenario).isOutcome(station.state.at);
  const changed = station.changes.filter((change) => change.from !== change.to);
  return (
    <section ref={section} className={styles.standings} aria-labelledby="standings-heading">
      <h2 id="standings-heading" className={styles.heading} tabIndex={-1}>
        Where each party stands
      </h2>
      <p className={styles.marked}>{markedText(changed.length, stations.length > 1, isOutcome)}</p>
      {scenario.parties.map((party) => (
        <PartyStandings
          key={party.id}
          party={party}
          station={station}
          stations={stations}
          isOutcome={isOutcome}
        />
      ))}
      <details className={styles.words}>
        <summary>{statements.wordsMean}</summary>
        <StandingsKey />
      </details>
      {!isInSight && (
        <button
          type="button"
          className={styles.jump}
          onClick={() => {
            section.current?.scrollIntoView();
            section.current?.querySelector('h2')?.focus({ preventScroll: true });
          }}
        >
          Where each party stands{changed.length > 0 && ` · ${changed.length} changed`} ↓
        </button>
      )}
    </section>
  );
}

function markedText(changed: number, hasMoved: boolean, isOutcome: boolean): string {
  if (!hasMoved) return 'Before anyone moves.';
  if (changed === 0) return 'The last move changed no standing.';
  return isOutcome ? 'Marked: what the outcome changed.' : 'Marked: what the last move changed.';
}

interface PartyStandingsProps {
  readonly party: Party;
  readonly station: Station;
  readonly stations: readonly Station[];
  readonly isOutcome: boolean;
}

function PartyStandings({ party, station, stations, isOutcome }: PartyStandingsProps) {
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.party}>
      <h3 className={styles.name}>
        <Disc mover={party.id} />
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {party.name}
        </button>
        {party.note && <span className={styles.note}>{party.note}</span>}
      </h3>
      <ul>
        {party.interests.map((interest) => (
          <InterestRow
            key={interest.id}
            interest={interest}
            standing={station.standings[interest.id] ?? interest.start}
            change={station.changes.find((change) => change.interest === interest.id)}
            isTold={!isOutcome}
          />
        ))}
      </ul>
      {open && (
        <Suspense>
          <PartyAccount party={party} stations={stations} />
        </Suspense>
      )}
    </section>
  );
}

interface InterestRowProps {
  readonly interest: Interest;
  readonly standing: Standing;
  readonly change: Change | undefined;
  /** Whether to tell the change in its sentence: an outcome's page does so itself. */
  readonly isTold: boolean;
}

const InterestRow = memo(function InterestRow({ interest, standing, change, isTold }: InterestRowProps) {
  const isChanged = change !== undefined && change.from !== change.to;
  return (
    <li className={styles.interest}>
      <StandingShape standing={standing} />
      <span className={styles.interestName}>{interest.name}</span>
      {isChanged ? (
        <StandingChange from={change.from} to={change.to} />
      ) : (
        <StandingWord standing={standing} />
      )}
      {isChanged && isTold && (
        <p className={styles.told}>
          <CitedPassages passages={change.account} />
        </p>
      )}
    </li>
  );
});
