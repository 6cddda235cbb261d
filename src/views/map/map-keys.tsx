import styles from './map-keys.module.css';

const keys = [
  ['Arrows', 'follow moves'],
  ['Enter', 'open, or take the move'],
  ['Home', 'the start'],
  ['End', 'where you are'],
  ['+ −', 'zoom'],
  ['0', 'the whole map'],
] as const;

/** The keys that walk the drawing once one of its situations has focus. */
export function MapKeys() {
  return (
    <details className={styles.keys}>
      <summary>Keys</summary>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
