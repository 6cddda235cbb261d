import { afterPaint } from './after-paint';

/** Milliseconds after which a busy browser does it all the same. */
const timeoutMs = 100;

/**
 * Does something once what the page shows now is painted and nothing else is to be done; at once after the paint, where
 * the browser does not tell when it is idle.
 * @returns what calls it off
 */
export function whenIdle(task: () => void): () => void {
  let callOff = afterPaint(() => {
    if (!('requestIdleCallback' in window)) return task();
    const waiting = requestIdleCallback(task, { timeout: timeoutMs });
    callOff = () => cancelIdleCallback(waiting);
  });
  return () => callOff();
}
