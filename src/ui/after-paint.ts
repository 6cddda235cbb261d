/** Milliseconds after which a busy browser does it all the same. */
const patience = 100;

/**
 * Does something once what the page shows now is painted and nothing else is to be done, so that it holds up nothing that
 * was asked for; soon, where the page is hidden and nothing is painted.
 * @returns what calls it off
 */
export function afterPaint(task: () => void): () => void {
  let callOff = () => {};
  const soon = () => {
    const timer = setTimeout(task);
    callOff = () => clearTimeout(timer);
  };
  const whenIdle = () => {
    // A browser that does not tell when it is idle has painted by then.
    if (!('requestIdleCallback' in window)) return soon();
    const waiting = requestIdleCallback(task, { timeout: patience });
    callOff = () => cancelIdleCallback(waiting);
  };
  if (document.visibilityState === 'hidden') soon();
  else {
    const frame = requestAnimationFrame(whenIdle);
    callOff = () => cancelAnimationFrame(frame);
  }
  return () => callOff();
}
