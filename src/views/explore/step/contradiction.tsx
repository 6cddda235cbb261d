import { type RefObject, useEffect, useRef } from 'react';
import type { Assumptions } from '../../../scenario/types';
import { Button } from '../../../ui/button';
import { useScenario } from '../../../ui/scenario-context';
import { contradiction, stationsTo, type Walk } from '../../../walk/walk';
import type { WalkEvent } from '../../../walk/walk-machine';
import styles from './notice.module.css';

interface ContradictionProps {
  readonly walk: Walk;
  readonly send: (event: WalkEvent) => void;
}

/** Says which step taken the answers fixed would have closed, and offers to keep walking or to go back to it. */
export function Contradiction({ walk, send }: ContradictionProps) {
  const scenario = useScenario();
  const first = contradiction(scenario, walk);
  const notice = useRef<HTMLDivElement>(null);
  useAttention(notice, walk.assumptions);
  if (!first?.move) return null;
  const step = stationsTo(scenario, walk).findIndex((station) => station.step === first.step);
  return (
    <div ref={notice} className={styles.notice} role="alert">
      <p>
        Your answers would have closed step {step}, “{first.move.label}”. Nothing is lost: the steps stay.
      </p>
      <Button onClick={() => send({ type: 'keepWalking' })}>Keep walking</Button>
      <Button onClick={() => send({ type: 'backToContradiction' })}>Go back to before step {step}</Button>
    </div>
  );
}

/**
 * At each answer that contradicts the walk, brings the notice into sight where it is not, for the question may stand
 * far from it, and gives it the focus; once it is gone, the question has it again.
 */
function useAttention(notice: RefObject<HTMLDivElement | null>, assumptions: Assumptions): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer asks for attention anew.
  useEffect(() => {
    const before = document.activeElement;
    const { current } = notice;
    if (!current) return;
    const { top, bottom } = current.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight) current.scrollIntoView({ block: 'nearest' });
    current.querySelector('button')?.focus({ preventScroll: true });
    return () => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, [notice, assumptions]);
}
