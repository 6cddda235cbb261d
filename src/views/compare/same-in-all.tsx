import type { Comparison } from '../../walk/comparison/comparison';
import { PartyRows } from './party-rows';
import styles from './same-in-all.module.css';
import { PathNames } from './standings-table';
import table from './standings-table.module.css';

/** The interests that every path leaves at one standing, folded away; on paper, one line. */
export function SameInAll({ comparison }: { comparison: Comparison }) {
  const { paths, parties } = comparison;
  const same = parties.flatMap(({ party, interests }) =>
    interests.filter(({ differs }) => !differs).map((ends) => ({ party, ...ends })),
  );
  if (same.length === 0) return null;
  return (
    <>
      <details className={`${styles.same} screen-only`}>
        <summary>
          The same in all: {same.length} {same.length === 1 ? 'interest' : 'interests'}
        </summary>
        <table className={table.table}>
          <caption className="visually-hidden">The same in all</caption>
          <PathNames paths={paths} />
          {parties.map(({ party, interests }) => (
            <PartyRows
              key={party.id}
              paths={paths}
              party={party}
              interests={interests.filter(({ differs }) => !differs)}
            />
          ))}
        </table>
      </details>
      <p className={styles.printed}>
        <b>The same in all.</b>{' '}
        {same
          .map(({ party, interest, ends }) => `${party.name}: ${interest.name} (${ends[0]?.standing})`)
          .join(' · ')}
      </p>
    </>
  );
}
