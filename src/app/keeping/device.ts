import { openStore, type Store } from '../../session/kept/kept-store';
import { claimTab, type Tab } from '../../session/kept/tab';

/** What this device keeps, as this tab has it. */
interface Device {
  readonly store: Store;
  readonly tab: Tab;
}

let opened: Promise<Device> | undefined;

/** Opens the device's storage, once for the page, whichever scenarios it shows. */
export function openDevice(): Promise<Device> {
  opened ??= Promise.all([openStore(), claimTab()]).then(([store, tab]) => ({ store, tab }));
  return opened;
}
