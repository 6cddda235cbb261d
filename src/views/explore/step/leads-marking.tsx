import { type ReactNode, Suspense } from 'react';
import { explore } from '#messages/explore';
import { Button } from '../../../ui/button';
import styles from './leads-marking.module.css';

interface LeadsMarkingProps {
  readonly isMarking: boolean;
  readonly onMarking: (isMarking: boolean) => void;
  /** What finds the marks, and says how far it has come. */
  readonly children: ReactNode;
}

/** Turns on and off that each choice is marked with where it leads if all look ahead from then on. */
export function LeadsMarking({ isMarking, onMarking, children }: LeadsMarkingProps) {
  return (
    <div className={`${styles.marking} screen-only`}>
      <Button look="link" aria-pressed={isMarking} onClick={() => onMarking(!isMarking)}>
        {explore.markLeads}
      </Button>
      {isMarking && <Suspense>{children}</Suspense>}
    </div>
  );
}
