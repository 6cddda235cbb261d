import { accountAt } from '../../scenario/account';
import { lookup } from '../../scenario/lookup';
import type { Basis, Move, PartyId } from '../../scenario/types';
import { Account } from '../../ui/account';
import { Button } from '../../ui/button';
import { CitedPassages } from '../../ui/cited-passages';
import { CitedText } from '../../ui/cited-text';
import { StandingShape, StandingWord } from '../../ui/standing';
import { type ClassScreen, stationHere } from './class-screen';
import { MoveButton } from './move-button';
import { RoleCardText } from './role-card-text';
import styles from './role-page.module.css';
import screen from './screen.module.css';
import { ScreenTitle } from './screen-title';
import { takeInClass } from './take-in-class';

interface RolePageProps extends ClassScreen {
  readonly party: PartyId;
  /** What it can do here. */
  readonly moves: readonly Move[];
}

/** What a party alone sees when it is to move: where the talks stand, where it stands, its choices and its card. */
export function RolePage({ party: id, moves, ...classScreen }: RolePageProps) {
  const { scenario, stations, tell } = classScreen;
  const station = stationHere(classScreen);
  const party = lookup(scenario).party(id);
  const cite = (text: string, basis: Basis) => <CitedText text={text} basis={basis} />;
  return (
    <>
      <p className={screen.where}>
        For {party.short} alone · {lookup(scenario).node(station.state.at).title}
      </p>
      <ScreenTitle>What do you do?</ScreenTitle>
      <div className={screen.columns}>
        <div>
          <Account passages={accountAt(scenario, station.state)} />
          <h2 className={screen.heading}>Where you stand</h2>
          <ul className={screen.list}>
            {party.interests.map(({ id: interest, name }) => {
              const standing = station.standings[interest] ?? 'open';
              const told = stations
                .flatMap(({ changes }) => changes)
                .findLast((change) => change.interest === interest);
              return (
                <li key={interest}>
                  <span className={styles.standing}>
                    <StandingShape standing={standing} /> <b>{name}</b> <StandingWord standing={standing} />
                  </span>
                  {told && (
                    <p>
                      <CitedPassages passages={told.account} />
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
        <div>
          <ul className={screen.list} aria-label="Your choices">
            {moves.map((move) => (
              <MoveButton key={move.id} move={move} onTake={() => takeInClass(classScreen, move.id)}>
                {move.does} {move.why}
              </MoveButton>
            ))}
          </ul>
          <div className={screen.actions}>
            <Button onClick={() => tell({ type: 'handOn' })}>Cover the screen</Button>
          </div>
        </div>
      </div>
      <details className={styles.card}>
        <summary>Your card</summary>
        <RoleCardText party={id} cite={cite} />
      </details>
    </>
  );
}
