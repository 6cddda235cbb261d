import { type PointerEvent as ReactPointerEvent, type RefObject, useState } from 'react';
import type { EndId } from '../../../analysis/preferences/ends';
import type { Landing } from './ranking-edit';

/** What is dragged, and where it would land. */
export interface Dragged {
  readonly end: EndId;
  readonly landing: Landing | undefined;
}

/** A drag within so few pixels is a press. */
const pressDistance = 6;

/**
 * Drags an end over the rows of a list: over the middle of a row to join it, near its edges to stand alone there.
 * @param list what holds one element for each tier, in order
 */
export function useRankingDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (end: EndId, landing: Landing) => void,
): {
  readonly dragged: Dragged | undefined;
  readonly begin: (end: EndId) => (event: ReactPointerEvent) => void;
} {
  const [dragged, setDragged] = useState<Dragged>();
  const begin = (end: EndId) => (event: ReactPointerEvent) => {
    if (event.button !== 0 || !event.isPrimary) return;
    const { pointerId, clientY: from } = event;
    let landing: Landing | undefined;
    const move = (moved: PointerEvent) => {
      if (moved.pointerId !== pointerId) return;
      if (!landing && Math.abs(moved.clientY - from) < pressDistance) return;
      landing = landingAt(list.current, moved.clientY);
      setDragged({ end, landing });
    };
    const finish = (isDropped: boolean) => {
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', drop);
      removeEventListener('pointercancel', cancel);
      setDragged(undefined);
      if (isDropped && landing) onDrop(end, landing);
    };
    const drop = () => finish(true);
    const cancel = () => finish(false);
    addEventListener('pointermove', move);
    addEventListener('pointerup', drop);
    addEventListener('pointercancel', cancel);
  };
  return { dragged, begin };
}

function landingAt(list: HTMLElement | null, y: number): Landing | undefined {
  if (!list) return undefined;
  const rows = [...list.children].map((row) => row.getBoundingClientRect());
  const tier = rows.findIndex(({ bottom }) => y < bottom);
  const row = rows[tier];
  if (!row) return { tier: rows.length, joins: false };
  const share = (y - row.top) / row.height;
  if (share < 0.25) return { tier, joins: false };
  return share > 0.75 ? { tier: tier + 1, joins: false } : { tier, joins: true };
}
