import { useState } from 'react';
import { movingParties } from '../../classroom/role-card';
import type { PartyId } from '../../scenario/types';
import { Button } from '../../ui/button';
import { Disc } from '../../ui/disc';
import styles from './cast-screen.module.css';
import type { ClassScreen } from './class-screen';
import screen from './screen.module.css';
import { ScreenTitle } from './screen-title';

/** Which parties are played; the facilitator moves the others. */
export function CastScreen({ scenario, marks, stations, send, tell }: ClassScreen) {
  const moving = new Set(movingParties(scenario).map(({ id }) => id));
  const [chosen, setChosen] = useState<ReadonlySet<PartyId>>(() => new Set(marks.played ?? moving));
  const steps = stations.length - 1;
  const parties = scenario.parties.map(({ id }) => id).filter((id) => chosen.has(id));
  const choose = (id: PartyId, isChosen: boolean) => {
    const others = [...chosen].filter((other) => other !== id);
    setChosen(new Set(isChosen ? [...others, id] : others));
  };
  const play = (readers: readonly PartyId[]) => {
    send({ type: 'mark', marking: { kind: 'played', parties } });
    tell({ type: 'play', parties, readers });
  };
  const unread = parties.filter((id) => !marks.played?.includes(id));
  return (
    <>
      <p className={screen.where}>Play the parties</p>
      <ScreenTitle>Which parties are played?</ScreenTitle>
      <p>
        Each group plays one party and alone sees its card. You make the moves of the parties that nobody
        plays
        {scenario.situations.some(({ moves }) => moves.some(({ by }) => by === 'chance')) &&
          ', and of chance'}
        .
      </p>
      <ul className={styles.parties} aria-label="Parties">
        {scenario.parties.map(({ id, name }) => (
          <li key={id}>
            <label className={styles.party}>
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={(event) => choose(id, event.target.checked)}
              />
              <Disc mover={id} />
              <span>
                {name}
                {!moving.has(id) && (
                  <span className={screen.quiet}> · makes no move; reads its card and speaks</span>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {parties.length === 0 && <p role="status">Choose at least one party.</p>}
      <div className={screen.actions}>
        <Button
          look="primary"
          disabled={parties.length === 0}
          onClick={() => {
            send({ type: 'restart' });
            play(parties);
          }}
        >
          Play from the start
        </Button>
        {steps > 0 && (
          <Button disabled={parties.length === 0} onClick={() => play(unread)}>
            Go on from step {steps}
          </Button>
        )}
        {steps > 0 && unread.length < parties.length && (
          <Button onClick={() => play(parties)}>Read the cards again, then go on</Button>
        )}
        <Button onClick={() => tell({ type: 'print', material: 'cards' })}>Print the cards</Button>
      </div>
    </>
  );
}
