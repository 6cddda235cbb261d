/**
 * Tells the page that the app is embedded in how high the content is, in CSS pixels, now and whenever it changes: as a
 * message `{ impasse: 'height', value }`, by which that page can size the frame. It holds nothing of the walk, so any
 * page may have it.
 * @returns what ends it
 */
export function postHeight(): () => void {
  let told = 0;
  const observer = new ResizeObserver(() => {
    const value = Math.ceil(document.body.getBoundingClientRect().height);
    if (value === told) return;
    told = value;
    parent.postMessage({ impasse: 'height', value }, '*');
  });
  observer.observe(document.body);
  return () => observer.disconnect();
}
