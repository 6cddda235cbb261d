import { Suspense, useId, useState } from 'react';
import type { Likelihoods } from '../../../analysis/odds/likelihoods';
import { Button } from '../../../ui/button';
import { lazyPart } from '../../../ui/lazy-part';
import type { Walk } from '../../../walk/walk';
import styles from './step-change.module.css';

const StepChangeAccount = lazyPart(
  async () => (await import('./step-change-account')).StepChangeAccount,
  'soon',
);

interface StepChangeProps {
  readonly walk: Walk;
  readonly likelihoods: Likelihoods;
}

/** What the last step changed of what can happen, how likely it is and who decides; computed once it is opened. */
export function StepChange(props: StepChangeProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <section
      className={`${styles.change} ${isOpen ? '' : 'screen-only'}`}
      aria-label="What this step changed"
    >
      <Button
        look="link"
        className="screen-only"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        What did this step change?
      </Button>
      {isOpen && (
        <div id={id}>
          <Suspense fallback={<p>Comparing…</p>}>
            <StepChangeAccount {...props} />
          </Suspense>
        </div>
      )}
    </section>
  );
}
