import { Button } from '../../ui/button';
import styles from './changed-elsewhere.module.css';

interface ChangedElsewhereProps {
  readonly onTakeOver: () => void;
  readonly onKeep: () => void;
  readonly onKeepBoth: () => void;
}

/** Says that another tab has changed what is edited here, and asks which of the two texts is to stay. */
export function ChangedElsewhere({ onTakeOver, onKeep, onKeepBoth }: ChangedElsewhereProps) {
  return (
    <div className={styles.changed} role="alert">
      <p>
        This scenario was changed in another tab, so the text here is not saved in its place. Undo brings back
        whichever text gives way; if you leave before choosing, this one is kept as a copy.
      </p>
      <div className={styles.actions}>
        <Button onClick={onTakeOver}>Take over the other tab’s text</Button>
        <Button onClick={onKeep}>Keep this text</Button>
        <Button onClick={onKeepBoth}>Keep both, this one as a copy</Button>
      </div>
    </div>
  );
}
