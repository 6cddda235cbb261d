const storageKey = 'impasse.number-keys';

/** Whether single keys (1–9) act; they can be turned off, as WCAG 2.1.4 asks. */
export function areCharacterKeysOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

/** Turns the single keys on or off, on this device where it can be kept. */
export function setCharacterKeysOn(on: boolean): void {
  try {
    localStorage.setItem(storageKey, on ? 'on' : 'off');
  } catch {
    // Storage is blocked: the choice holds for no longer than the default.
  }
}
