import { pageAddress } from '../../../ui/page-address';

/** What of the Window Management API is used here; browsers that lack it open a plain window. */
interface ScreenDetails {
  readonly currentScreen: unknown;
  readonly screens: readonly {
    readonly availLeft: number;
    readonly availTop: number;
    readonly availWidth: number;
    readonly availHeight: number;
  }[];
}

/** The address of the audience's window of a presentation, which shows the scenario that this window's address names. */
export function audienceAddress(session: string): string {
  return `${pageAddress()}?audience=${session}${location.hash}`;
}

/**
 * Opens the audience's window, on another screen where there is one and the browser allows it. A window of the same
 * presentation that is open already is used again.
 * @returns whether it opened; browsers block it where pop-ups are not allowed
 */
export function openAudienceWindow(session: string): boolean {
  // Asked before the window is opened, which uses up the press of the button that both need.
  const details = screenDetails();
  const opened = window.open(
    audienceAddress(session),
    `impasse-audience-${session}`,
    'popup,width=1280,height=720',
  );
  details
    ?.then(({ screens, currentScreen }) => {
      const other = screens.find((screen) => screen !== currentScreen);
      if (!opened || !other) return;
      opened.moveTo(other.availLeft, other.availTop);
      opened.resizeTo(other.availWidth, other.availHeight);
    })
    .catch(() => {
      // Not allowed: the window stays where the browser put it, to be moved by hand.
    });
  return opened !== null && !opened.closed;
}

function screenDetails(): Promise<ScreenDetails> | undefined {
  const asked = (window as { getScreenDetails?: () => Promise<ScreenDetails> }).getScreenDetails;
  return asked?.call(window);
}
