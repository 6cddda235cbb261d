import type { Move } from '../../scenario/types';
import { Disc } from '../../ui/disc';
import type { Comparison, Stretch } from '../../walk/comparison/comparison';
import styles from './fork-diagram.module.css';
import { pathHue } from './path-hue';

/** The forks as a tree from the start to each path's end: what was walked together, and who parts the paths how. */
export function ForkDiagram({ comparison }: { comparison: Comparison }) {
  return (
    <div className={styles.diagram}>
      <Branch comparison={comparison} stretch={comparison.together} />
    </div>
  );
}

interface BranchProps {
  readonly comparison: Comparison;
  readonly stretch: Stretch;
}

function Branch({ comparison, stretch }: BranchProps) {
  return (
    <div className={styles.branch}>
      <Steps stretch={stretch} />
      {stretch.parts.length === 0 ? (
        <Ends comparison={comparison} stretch={stretch} />
      ) : (
        <>
          <p className={styles.fork}>{stretch.to.short}</p>
          <ul className={styles.parts}>
            {stretch.parts.map((part) => (
              <li key={part.paths[0]}>
                <Branch comparison={comparison} stretch={part} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Steps({ stretch: { moves, before, parts } }: { stretch: Stretch }) {
  const [first, ...others] = moves;
  if (!first) return before > 0 && parts.length === 0 ? <p className={styles.stop}>stops here</p> : null;
  return (
    <div className={styles.steps}>
      <Step move={first} />
      {others.length > 0 && (
        <details>
          <summary>
            and {others.length} more {others.length === 1 ? 'step' : 'steps'}
          </summary>
          <ol>
            {others.map((move, index) => (
              <li key={index}>
                <Step move={move} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function Step({ move }: { move: Move }) {
  return (
    <p className={styles.step}>
      <Disc mover={move.by} />
      {move.story}
    </p>
  );
}

function Ends({ comparison, stretch }: { comparison: Comparison; stretch: Stretch }) {
  return (
    <ul className={styles.ends}>
      {stretch.paths.map((index) => {
        const path = comparison.paths[index];
        if (!path) return null;
        return (
          <li key={index} className={`${styles.end} ${pathHue(path)}`}>
            <span className={styles.name}>{path.name}</span>
            {path.name !== path.end.short && <span className={styles.place}>{path.end.short}</span>}
          </li>
        );
      })}
    </ul>
  );
}
