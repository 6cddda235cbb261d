import { useScenario } from '../../ui/scenario-context';
import type { Comparison } from '../../walk/comparison/comparison';
import { storyOf } from '../../walk/walk-story';
import { pathHue } from './path-hue';
import styles from './stories.module.css';

/** How each path came to its end, in the scenario's words. */
export function Stories({ comparison }: { comparison: Comparison }) {
  const scenario = useScenario();
  return (
    <section className="screen-only" aria-labelledby="stories-heading">
      <h2 id="stories-heading" className={styles.heading}>
        How each came about
      </h2>
      <ul className={styles.stories}>
        {comparison.paths.map((path, index) => (
          <li key={index} className={pathHue(path)}>
            <h3 className={styles.name}>{path.name}</h3>
            <p className={styles.story}>{storyOf(scenario, path.stations) || 'It has not begun.'}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
