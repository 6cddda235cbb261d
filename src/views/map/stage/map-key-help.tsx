import { map } from '#messages/map';
import { keyHelp } from '../../../ui/keys/key-help';
import styles from './map-key-help.module.css';
import { mapEnter, mapKeys } from './map-keys';

/** The keys that walk the drawing once one of its situations has focus. */
export function MapKeyHelp() {
  return (
    <details className={styles.keys}>
      <summary>{map.keys}</summary>
      <dl>
        {keyHelp([...mapKeys, mapEnter]).map(({ keys, does }) => (
          <div key={does}>
            <dt>
              <kbd>{keys.join(' ')}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
