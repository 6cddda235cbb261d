import { CharacterKeysSwitch } from '../../ui/keys/character-keys-switch';
import { type KeyHelp, keyHelp } from '../../ui/keys/key-help';
import type { ViewId } from '../../url/view-id';
import { voteKeys } from '../../views/classroom/vote-keys';
import { walkKeys } from '../../views/explore/step/walk-keys';
import styles from './shortcut-keys.module.css';

const helpOf: Readonly<Record<string, { readonly lead: string; readonly keys: readonly KeyHelp[] }>> = {
  explore: {
    lead: 'Keys:',
    keys: keyHelp([...walkKeys, { keys: ['Enter'], does: 'takes the choice one is at' }]),
  },
  teach: { lead: 'Keys while a vote is open:', keys: keyHelp(voteKeys) },
};

/** The keys of the view one is in, said where anyone can see them, and a way to turn the single ones off. */
export function ShortcutKeys({ view }: { view: ViewId }) {
  const help = helpOf[view];
  if (!help) return null;
  return (
    <div className={styles.keys}>
      <p>
        {help.lead}{' '}
        {help.keys.map(({ keys, does }, index) => (
          <span key={does}>
            {index > 0 && ' · '}
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}{' '}
            {does}
          </span>
        ))}
      </p>
      <CharacterKeysSwitch label="Number keys act" />
    </div>
  );
}
