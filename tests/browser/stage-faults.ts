import type { Page } from '@playwright/test';
import type { StageState } from '../../src/presentation/audience-sync/channel-messages';

interface Wanted {
  readonly session: string;
  readonly screens: readonly StageState[];
  /** The least size of type, in CSS pixels; where absent neither it nor the contrast is looked at, only the room. */
  readonly leastType?: number;
}

/**
 * Shows screens one after another in an audience's window, as its presenter would, and says of each whose text is cut,
 * scrolls, is smaller than it may be, or stands out from its ground by less than 7:1.
 */
export function stageFaults(page: Page, wanted: Wanted): Promise<string[]> {
  return page.evaluate(async ({ session, screens, leastType }) => {
    const channel = new BroadcastChannel('impasse-stage');
    const faults: string[] = [];

    const shown = (screen: StageState) =>
      new Promise<void>((resolve, reject) => {
        const tooLate = setTimeout(
          () => reject(new Error(`It was not shown: ${JSON.stringify(screen)}`)),
          5000,
        );
        const drawn = new MutationObserver(() => {
          drawn.disconnect();
          clearTimeout(tooLate);
          resolve();
        });
        drawn.observe(document.body, { childList: true, subtree: true, characterData: true });
        channel.postMessage({ kind: 'stage', session, stage: screen });
      });

    /** Red, green and blue, each 0 to 1, and how opaque. */
    const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const known = new Map<string, number[]>();
    const rgba = (colour: string): number[] => {
      const before = known.get(colour);
      if (before || !paint) return before ?? [];
      paint.clearRect(0, 0, 1, 1);
      paint.fillStyle = colour;
      paint.fillRect(0, 0, 1, 1);
      const read = [...paint.getImageData(0, 0, 1, 1).data].map((part) => part / 255);
      known.set(colour, read);
      return read;
    };
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = rgba(colour).map((part) =>
        part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (element: Element): string => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const ground = getComputedStyle(at).backgroundColor;
        if (rgba(ground)[3] === 1) return ground;
      }
      return 'white';
    };
    const contrast = (element: Element) => {
      const text = luminance(getComputedStyle(element).color);
      const ground = luminance(groundOf(element));
      return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
    };

    const check = (fault: (what: string) => void) => {
      for (const element of document.querySelectorAll('main *')) {
        if (element.closest('.visually-hidden, [role="status"]')) continue;
        const isCut =
          getComputedStyle(element).overflow !== 'visible' &&
          (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1);
        if (isCut) fault(`cut: ${element.scrollHeight} in ${element.clientHeight}`);
        for (const node of element.childNodes) {
          if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
          const range = document.createRange();
          range.selectNode(node);
          const { left, top, right, bottom } = range.getBoundingClientRect();
          const words = `“${node.textContent.slice(0, 40)}”`;
          if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) fault(`outside: ${words}`);
          if (leastType === undefined) continue;
          const size = Number.parseFloat(getComputedStyle(element).fontSize);
          if (size < leastType) fault(`${size} px: ${words}`);
          const ratio = contrast(element);
          if (ratio < 7) fault(`${ratio.toFixed(2)}:1: ${words}`);
        }
      }
    };

    for (const [index, screen] of screens.entries()) {
      await shown(screen);
      check((what) => faults.push(`${index} ${screen.place.split('w=')[1]} ${screen.screen}: ${what}`));
    }
    channel.close();
    return faults;
  }, wanted);
}
