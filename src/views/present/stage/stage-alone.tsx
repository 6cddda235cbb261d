import type { ReactNode } from 'react';
import { happened } from '#messages/happened';
import { Button } from '../../../ui/button';
import { ControlBar } from './control-bar';
import { hasFullScreen } from './full-screen';
import styles from './stage-alone.module.css';
import type { KeyPress } from './stage-keys';
import { usePointerIdle } from './use-pointer-idle';

interface StageAloneProps {
  readonly stage: ReactNode;
  /** The presenter's, while they are shown. */
  readonly notes: ReactNode;
  readonly warning: ReactNode;
  /** Whether what happened can be shown here. */
  readonly hasHappened: boolean;
  readonly onPress: (press: KeyPress) => void;
  readonly onOpenAudience: () => void;
  readonly onLeave: () => void;
}

/** A presentation with one screen: the stage, and at wish the notes beside it. */
export function StageAlone({
  stage,
  notes,
  warning,
  hasHappened,
  onPress,
  onOpenAudience,
  onLeave,
}: StageAloneProps) {
  const isResting = usePointerIdle();
  const press = (type: 'back' | 'fullScreen' | 'notes' | 'keySheet' | 'happened', words: string) => (
    <Button onClick={() => onPress({ type })}>{words}</Button>
  );
  return (
    <div className={styles.alone}>
      <div className={`${styles.stage} ${isResting ? styles.resting : ''}`}>
        {stage}
        <ControlBar isResting={isResting}>
          {press('back', 'Back')}
          <Button look="primary" onClick={() => onPress({ type: 'next' })}>
            Next
          </Button>
          {hasFullScreen() && press('fullScreen', 'Full screen (F)')}
          <Button onClick={onOpenAudience}>Open audience window</Button>
          {press('notes', 'Notes (N)')}
          {hasHappened && press('happened', happened.buttonWithKey)}
          {press('keySheet', 'Keys (?)')}
          <Button onClick={onLeave}>Leave</Button>
          {warning}
        </ControlBar>
      </div>
      {notes && (
        <aside className={styles.notes} aria-label="Speaker’s notes">
          {notes}
        </aside>
      )}
    </div>
  );
}
