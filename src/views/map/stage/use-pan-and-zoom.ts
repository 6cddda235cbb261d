import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { type RefObject, useEffect } from 'react';
import type { Box, MapLayout } from '../layout/map-layout';

/** What moves the map about. */
export interface PanAndZoom {
  /** Shows the whole map again. */
  fit(): void;
  /** Magnifies about the middle by a factor. */
  magnify(factor: number): void;
  /** Shows a part of the map at full size, where the whole is too small to be read. */
  lookAt(part: Box): void;
  /** Pans as far as it takes to show a part of the map. */
  reveal(part: Box): void;
  /** The part of the map in sight, in the drawing's pixels. */
  inSight(): Box;
}

const largest = 4;
/** A drawing is not blown up beyond this to fill a large screen. */
const largestFit = 2;
/** Beneath this size of type, in pixels on the screen, labels are not drawn. */
const leastLabel = 4.5;
const margin = 24;
const fitMargin = 6;

/**
 * Pans and zooms a drawing inside a frame by mouse, wheel, touch and pinch. The drawing is moved as one layer, without
 * being drawn anew. A drawing that runs down scrolls with the page until it is magnified.
 */
export function usePanAndZoom(
  frame: RefObject<HTMLDivElement | null>,
  drawing: RefObject<SVGSVGElement | null>,
  layout: MapLayout,
  controls: RefObject<PanAndZoom | null>,
): void {
  useEffect(() => {
    const element = frame.current;
    const surface = drawing.current;
    if (!element || !surface) return;
    const scrolls = layout.direction === 'down';
    const behaviour = zoom<HTMLDivElement, unknown>();
    const framed = select(element);
    const at = () => zoomTransform(element);
    let isFitted = true;
    const show = ({ x, y, k }: ZoomTransform) => {
      surface.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
      element.toggleAttribute('data-far', k * layout.type.label.size < leastLabel);
    };
    const fitted = () => {
      const { clientWidth: width, clientHeight } = element;
      const height = clientHeight - 2 * fitMargin;
      const k = scrolls
        ? Math.min(1.25, width / layout.width)
        : Math.min(largestFit, (width - 2 * fitMargin) / layout.width, height / layout.height);
      const x = (width - layout.width * k) / 2;
      return zoomIdentity
        .translate(x, scrolls ? 0 : fitMargin + Math.max(0, (height - layout.height * k) / 2))
        .scale(k);
    };
    const fitWhole = () => {
      if (scrolls) element.style.blockSize = `${Math.ceil(layout.height * fitted().k)}px`;
      behaviour.scaleExtent([Math.min(1, fitted().k), largest]);
      framed.call(behaviour.transform, fitted());
      isFitted = true;
      element.toggleAttribute('data-fitted', true);
    };
    behaviour
      .translateExtent([
        [-margin * 4, -margin * 4],
        [layout.width + margin * 4, layout.height + margin * 4],
      ])
      .filter((event: Event) => {
        if (event instanceof WheelEvent) return !scrolls || event.ctrlKey;
        if (scrolls && isFitted && !(event instanceof MouseEvent))
          return (event as TouchEvent).touches.length > 1;
        return !(event instanceof MouseEvent) || (event.button === 0 && !(scrolls && isFitted));
      })
      .on('start', () => surface.style.setProperty('will-change', 'transform'))
      .on('zoom', (event: D3ZoomEvent<HTMLDivElement, unknown>) => {
        show(event.transform);
        if (!event.sourceEvent) return;
        isFitted = false;
        element.removeAttribute('data-fitted');
      })
      .on('end', () => surface.style.removeProperty('will-change'));
    framed.call(behaviour).on('dblclick.zoom', null);
    fitWhole();
    const sized = new ResizeObserver(() => isFitted && fitWhole());
    sized.observe(element);
    controls.current = {
      fit: fitWhole,
      magnify: (factor) => {
        framed.call(behaviour.scaleBy, factor);
        isFitted = false;
        element.removeAttribute('data-fitted');
      },
      lookAt: (part) => {
        if (!element.hasAttribute('data-far')) return;
        const { clientWidth: width, clientHeight: height } = element;
        const x = width / 2 - (part.x + part.width / 2);
        const y = height / 2 - (part.y + part.height / 2);
        framed.call(behaviour.transform, zoomIdentity.translate(x, y));
        isFitted = false;
        element.removeAttribute('data-fitted');
      },
      reveal: (part) => {
        if (scrolls && isFitted) {
          const { k } = at();
          const top = element.getBoundingClientRect().top + part.y * k;
          if (top < 0 || top + part.height * k > innerHeight) scrollBy({ top: top - innerHeight / 3 });
          return;
        }
        const { x, y, k } = at();
        const by = {
          x: shortfall(part.x * k + x, part.width * k, element.clientWidth),
          y: shortfall(part.y * k + y, part.height * k, element.clientHeight),
        };
        if (by.x !== 0 || by.y !== 0) framed.call(behaviour.translateBy, by.x / k, by.y / k);
      },
      inSight: () => {
        const { x, y, k } = at();
        const left = Math.max(0, -x / k);
        const top = Math.max(0, -y / k);
        return {
          x: left,
          y: top,
          width: Math.min(layout.width, (element.clientWidth - x) / k) - left,
          height: Math.min(layout.height, (element.clientHeight - y) / k) - top,
        };
      },
    };
    return () => {
      sized.disconnect();
      framed.on('.zoom', null);
      controls.current = null;
    };
  }, [frame, drawing, layout, controls]);
}

/** How far a stretch must be moved to lie inside another that begins at 0. */
function shortfall(from: number, length: number, room: number): number {
  if (from < 0) return margin - from;
  return from + length > room ? room - margin - (from + length) : 0;
}
