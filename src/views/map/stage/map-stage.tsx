import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { map } from '#messages/map';
import type { SituationId } from '../../../scenario/types';
import { Button } from '../../../ui/button';
import { pressedKey } from '../../../ui/keys/key-binding';
import type { MapLayout } from '../layout/map-layout';
import { mapKeys } from './map-keys';
import styles from './map-stage.module.css';
import { type Heading, neighbour } from './neighbour';
import { type PanAndZoom, usePanAndZoom } from './use-pan-and-zoom';

interface MapStageProps {
  readonly label: string;
  readonly layout: MapLayout;
  readonly start: SituationId;
  readonly here: SituationId;
  readonly controls: RefObject<PanAndZoom | null>;
  readonly children: ReactNode;
}

const step = 1.3;

/** The frame in which the drawing is panned, zoomed and walked by arrow keys. */
export function MapStage({ label, layout, start, here, controls, children }: MapStageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const [pointed, setPointed] = useState('');
  const point = (target: EventTarget) => setPointed(wordsOf(target));
  usePanAndZoom(frame, drawing, layout, controls);
  const first = useRef(here);
  useEffect(() => {
    const box = layout.situations.find(({ id }) => id === first.current);
    if (box) controls.current?.lookAt(box);
  }, [layout, controls]);

  const onKeyDown = ({ nativeEvent }: KeyboardEvent) => {
    const pressed = pressedKey(mapKeys, nativeEvent);
    if (!pressed) return;
    const { command, repeats } = pressed.binding;
    if (nativeEvent.repeat && !repeats) return;
    if (command === 'zoom in') controls.current?.magnify(step);
    else if (command === 'zoom out') controls.current?.magnify(1 / step);
    else if (command === 'whole') controls.current?.fit();
    else {
      const to = command === 'start' ? start : command === 'here' ? here : onward(command);
      if (!to) return;
      focusSituation(frame.current, to);
    }
    nativeEvent.preventDefault();
  };
  const onward = (key: Heading) => {
    const focused = document.activeElement?.closest('[data-situation], [data-move]');
    const move = layout.moves.find(({ id }) => id === focused?.getAttribute('data-move'));
    if (move) return key === 'ArrowLeft' || key === 'ArrowUp' ? move.from : move.to;
    const at = focused?.getAttribute('data-situation') ?? here;
    return neighbour(layout, at as SituationId, key);
  };
  return (
    <div className={styles.stage}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its situations are what is operated; keys bubble here. */}
      <div
        ref={frame}
        className={`${styles.frame} ${styles[layout.direction]}`}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          revealFocused(event.target, layout, controls.current);
          point(event.target);
        }}
        onBlur={() => setPointed('')}
        onPointerOver={(event) => point(event.target)}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing's parts. */}
        <svg ref={drawing} role="group" aria-label={label} width={layout.width} height={layout.height}>
          {children}
        </svg>
      </div>
      {/* A screen reader has the same words from what has focus. */}
      <p className={styles.pointed} aria-hidden="true">
        {pointed}
      </p>
      <div className={styles.zoom}>
        <Button aria-label={map.zoomIn} onClick={() => controls.current?.magnify(step)}>
          +
        </Button>
        <Button aria-label={map.zoomOut} onClick={() => controls.current?.magnify(1 / step)}>
          −
        </Button>
        <Button onClick={() => controls.current?.fit()}>{map.wholeMap}</Button>
      </div>
    </div>
  );
}

/** Gives focus to a situation of the drawing. */
export function focusSituation(within: ParentNode | null, id: SituationId): void {
  within?.querySelector<SVGGElement>(`[data-situation="${id}"]`)?.focus({ preventScroll: true });
}

/** What a part of the drawing says of itself, hovered or focused. */
function wordsOf(target: EventTarget): string {
  if (!(target instanceof Element)) return '';
  return target.closest('[data-situation], [data-move]')?.querySelector('title')?.textContent ?? '';
}

function revealFocused(target: Element, layout: MapLayout, controls: PanAndZoom | null): void {
  // A press of the mouse already has what it presses in sight, and moving it away would lose the press.
  if (!target.matches(':focus-visible')) return;
  const situation = layout.situations.find(({ id }) => id === target.getAttribute('data-situation'));
  const move = layout.moves.find(({ id }) => id === target.getAttribute('data-move'));
  const part = situation ?? move?.label;
  if (part) controls?.reveal(part);
}
