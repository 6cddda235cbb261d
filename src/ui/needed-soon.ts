const waiting: (() => Promise<unknown>)[] = [];

/** Notes what the first minute needs, so that it is there when the network goes. */
export function neededSoon(load: () => Promise<unknown>): void {
  waiting.push(load);
}

/** Milliseconds after the start, so that nothing of it holds up the first page. */
const afterStartMs = 1_500;

/** Loads what was noted, one after the other while nothing else is done. What cannot be had is asked for where it is needed. */
export async function loadWhatIsNeededSoon(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, afterStartMs));
  for (const load of waiting.splice(0)) {
    await new Promise<void>((resolve) => {
      if ('requestIdleCallback' in window) requestIdleCallback(() => resolve());
      else setTimeout(resolve, 200);
    });
    await load().catch(() => {});
  }
}
