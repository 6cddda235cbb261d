import type { Party } from '../../scenario/types';
import { CitedPassages } from '../../ui/cited-passages';
import { Disc } from '../../ui/disc';
import { StandingShape, StandingWord } from '../../ui/standing';
import type { ComparedPath, InterestEnd, InterestEnds } from '../../walk/comparison/comparison';
import styles from './party-rows.module.css';
import { pathHue } from './path-hue';

interface PartyRowsProps {
  readonly paths: readonly ComparedPath[];
  readonly party: Party;
  readonly interests: readonly InterestEnds[];
}

/** A party's rows: where each path leaves each of some interests, and the sentence that says why. */
export function PartyRows({ paths, party, interests }: PartyRowsProps) {
  if (interests.length === 0) return null;
  return (
    <tbody className={styles.rows}>
      <tr className={styles.party}>
        <th scope="rowgroup" colSpan={paths.length + 1}>
          <span className={styles.partyName}>
            <Disc mover={party.id} />
            {party.name}
          </span>
        </th>
      </tr>
      {interests.map(({ interest, ends }) => (
        <tr key={interest.id} className={styles.interest}>
          <th scope="row">{interest.name}</th>
          {paths.map((path, index) => {
            const end = ends[index];
            return (
              <td key={index} className={pathHue(path)}>
                <p className={styles.standing}>
                  <span className={styles.path}>{path.name}</span>
                  {end && <StandingShape standing={end.standing} />}
                  {end && <StandingWord standing={end.standing} />}
                  {end && <Since end={end} path={path} />}
                </p>
                {end && (
                  <p className={styles.why}>
                    <CitedPassages passages={end.account} />
                  </p>
                )}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

/** The step that brought the standing about, where it lies before the path's end. */
function Since({ end, path }: { end: InterestEnd; path: ComparedPath }) {
  if (end.since === 0 || end.since === path.stations.length - 1) return null;
  return <span className={styles.since}>since step {end.since}</span>;
}
