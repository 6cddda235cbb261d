/** Shows the page on the whole screen, or no longer. Where the browser refuses, nothing changes. */
export function toggleFullScreen(): void {
  if (document.fullscreenElement) void leaveFullScreen();
  else enterFullScreen();
}

/** Shows the page on the whole screen. Where the browser refuses, nothing changes. */
export function enterFullScreen(): void {
  if (!document.fullscreenElement) document.documentElement.requestFullscreen?.().catch(() => {});
}

/** Leaves the full screen, if it is on. */
export async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => {});
}

/** Whether there is a full screen to show the page on; a frame's page may not have it. */
export function hasFullScreen(): boolean {
  return document.fullscreenEnabled;
}
