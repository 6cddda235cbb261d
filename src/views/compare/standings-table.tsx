import type { MoveId } from '../../scenario/types';
import { Button } from '../../ui/button';
import type { ComparedPath, Comparison } from '../../walk/comparison/comparison';
import type { Pin } from '../../walk/session';
import { PartyRows } from './party-rows';
import { pathHue } from './path-hue';
import styles from './standings-table.module.css';

interface StandingsTableProps {
  readonly comparison: Comparison;
  readonly pinned: readonly Pin[];
  readonly onWalk: (moves: readonly MoveId[]) => void;
  readonly onRemove: (id: string) => void;
}

/** A column a path, and for each party a row an interest: those that differ, or all of a single path's. */
export function StandingsTable({ comparison, pinned, onWalk, onRemove }: StandingsTableProps) {
  const { paths, parties } = comparison;
  const isSingle = paths.length === 1;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{captionOf(comparison)}</caption>
      <PathNames paths={paths} />
      <tbody className={styles.paths}>
        <tr>
          <th scope="row" className={styles.corner}>
            Where it ends
          </th>
          {paths.map((path, index) => {
            const pin = pinned[index];
            return (
              <td key={index} className={pathHue(path)}>
                <span className={styles.pathName} aria-hidden="true">
                  {path.name}
                </span>
                <p className={styles.end}>{endOf(path)}</p>
                {pin && (
                  <p className={styles.actions}>
                    <Button look="link" onClick={() => onWalk(pin.moves)}>
                      Walk it<span className="visually-hidden">: {path.name}</span>
                    </Button>
                    <Button look="link" onClick={() => onRemove(pin.id)}>
                      Remove<span className="visually-hidden">: {path.name}</span>
                    </Button>
                  </p>
                )}
              </td>
            );
          })}
        </tr>
      </tbody>
      {parties.map((ends) => (
        <PartyRows
          key={ends.party.id}
          paths={paths}
          party={ends.party}
          interests={ends.interests.filter(({ differs }) => differs || isSingle)}
        />
      ))}
    </table>
  );
}

/** The head of a table with a column a path. */
export function PathNames({ paths }: { paths: readonly ComparedPath[] }) {
  return (
    <thead className={styles.names}>
      <tr>
        <th scope="col" className={styles.corner}>
          <span className="visually-hidden">Interest</span>
        </th>
        {paths.map((path, index) => (
          <th key={index} scope="col" className={pathHue(path)}>
            {path.name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function captionOf({ paths, parties }: Comparison): string {
  if (paths.length === 1) return 'Where it leaves each party';
  return parties.some(({ differs }) => differs) ? 'What differs' : 'No standing differs';
}

function endOf({ stations, end }: ComparedPath): string {
  const steps = stations.length - 1;
  const count = `${steps} ${steps === 1 ? 'step' : 'steps'}`;
  if (steps === 0) return `Not begun: “${end.title}”`;
  return 'hue' in end ? `${count} to “${end.title}”` : `${count}, as far as “${end.title}”`;
}
