import { lookup } from '../../../scenario/lookup';
import type { Party } from '../../../scenario/types';
import { CitedPassages } from '../../../ui/cited-passages';
import { CitedText } from '../../../ui/cited-text';
import { useScenario } from '../../../ui/scenario-context';
import { StandingChange, StandingWord } from '../../../ui/standing';
import type { Station } from '../../../walk/walk';
import styles from './party-account.module.css';

interface PartyAccountProps {
  readonly party: Party;
  readonly stations: readonly Station[];
}

/** A party's whole account so far: who it is, and step by step what each move meant for it. */
export function PartyAccount({ party, stations }: PartyAccountProps) {
  const scenario = useScenario();
  const entries = stations.flatMap((station, index) =>
    station.changes
      .filter((change) => lookup(scenario).partyOf(change.interest).id === party.id)
      .map((change) => ({ change, index, story: station.move?.story ?? '' })),
  );
  return (
    <div className={styles.account}>
      <p>
        <CitedText text={party.about} basis={party.basis} />
      </p>
      {entries.length === 0 && <p className={styles.quiet}>No move has touched its interests so far.</p>}
      <ol>
        {entries.map(({ change, index, story }) => (
          <li key={`${index} ${change.interest}`}>
            <p className={styles.quiet}>
              Step {index} · {story}
            </p>
            <p>
              <b>{lookup(scenario).interest(change.interest).name}</b>{' '}
              {change.from === change.to ? (
                <>
                  still <StandingWord standing={change.to} />
                </>
              ) : (
                <StandingChange from={change.from} to={change.to} />
              )}
            </p>
            <p>
              <CitedPassages passages={change.account} />
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
