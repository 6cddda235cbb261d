/**
 * Does something once what the page shows now is painted, so that it holds up nothing that was asked for; soon, where the
 * page is hidden and nothing is painted.
 * @returns what calls it off
 */
export function afterPaint(task: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    timer = setTimeout(task);
  };
  if (document.visibilityState === 'hidden') {
    later();
    return () => clearTimeout(timer);
  }
  const frame = requestAnimationFrame(later);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
