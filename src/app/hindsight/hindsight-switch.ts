import type { Hindsight } from '../../hindsight/types';
import {
  hindsightKey,
  removeHindsight,
  type StoredHindsight,
  storedHindsight,
  storeHindsight,
} from '../../persistence/stored-hindsight';
import type { Scenario } from '../../scenario/types';
import { hasHindsight, shippedHindsight } from '../scenarios/has-hindsight';

/** Whether what came after a scenario's date is shown. */
export type HindsightState =
  /** There is none. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'off';
      /** Whether it lies where it can be loaded from, or on this device; else it takes a file. */
      readonly isAtHand: boolean;
      readonly isOpening: boolean;
      /** Why it could not be turned on, a sentence. */
      readonly problem?: string;
    }
  | {
      readonly kind: 'on';
      readonly hindsight: Hindsight;
      /** Its file. */
      readonly text: string;
      /** Whether this device keeps it, so that it is there again without a network. */
      readonly isStored: boolean;
    };

/** Turns what came after a scenario's date on and off, on this device and for this scenario. */
export interface HindsightSwitch {
  readonly state: () => HindsightState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Loads it and keeps it on this device, from where it is had without a network too. */
  readonly turnOn: () => Promise<void>;
  readonly turnOff: () => void;
  /** Turns on what a file holds; gives what is wrong with it, a sentence, where it cannot be opened. */
  readonly openText: (text: string) => Promise<string | undefined>;
}

const switches = new Map<string, HindsightSwitch>();

/** The switch of a scenario, one for each. */
export function hindsightSwitch(scenario: Scenario): HindsightSwitch {
  let found = switches.get(scenario.id);
  if (!found) {
    found = makeSwitch(scenario);
    switches.set(scenario.id, found);
  }
  return found;
}

function makeSwitch(scenario: Scenario): HindsightSwitch {
  const { id } = scenario;
  const url = shippedHindsight(id)?.url;
  const listeners = new Set<() => void>();
  const off = (more: { isOpening?: boolean; problem?: string } = {}): HindsightState =>
    hasHindsight(id)
      ? {
          kind: 'off',
          isAtHand: url !== undefined || storedHindsight(id) !== undefined,
          isOpening: false,
          ...more,
        }
      : { kind: 'none' };
  let state = off();
  let turn = 0;
  const set = (next: HindsightState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  /** Shows what a file's text holds; gives why it does not, where it is wrong. */
  const show = async (stored: StoredHindsight): Promise<string | undefined> => {
    turn += 1;
    const turned = turn;
    set(off({ isOpening: true }));
    const { checkHindsight } = await import('../../hindsight/check-hindsight');
    const { hindsight, diagnostics } = checkHindsight(stored.text, scenario);
    if (turned !== turn) return undefined;
    if (hindsight) {
      set({ kind: 'on', hindsight, text: stored.text, isStored: storeHindsight(id, stored) });
      return undefined;
    }
    const [first] = diagnostics;
    const problem = `The file is not right${first ? `, on line ${first.line}: ${first.message}` : '.'}`;
    set(off({ problem }));
    return problem;
  };
  const load = async (): Promise<void> => {
    const stored = storedHindsight(id);
    if (stored && (url === undefined || stored.url === undefined || stored.url === url)) {
      await show({ ...stored, isOn: true });
      return;
    }
    set(off({ isOpening: true }));
    try {
      const response = await fetch(url ?? '');
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
      await show({ isOn: true, url: url ?? '', text: await response.text() });
    } catch (error) {
      // What an earlier version of the app had loaded is better than nothing.
      if (stored) await show({ ...stored, isOn: true });
      else
        set(off({ problem: `It could not be loaded: ${error instanceof Error ? error.message : error}.` }));
    }
  };
  const follow = () => {
    turn += 1;
    if (storedHindsight(id)?.isOn) void load();
    else set(off());
  };
  // Another tab has turned it on or off.
  window.addEventListener('storage', ({ key }) => (key === hindsightKey(id) || key === null) && follow());
  follow();
  return {
    state: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    turnOn: load,
    turnOff: () => {
      turn += 1;
      const stored = storedHindsight(id);
      // A file was someone's own, and stays for the next time.
      if (stored && stored.url === undefined) storeHindsight(id, { ...stored, isOn: false });
      else removeHindsight(id);
      set(off());
    },
    openText: (text) => show({ isOn: true, text }),
  };
}
