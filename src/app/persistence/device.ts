import { openStore, type Store } from '../../persistence/store';
import { claimTab, type Tab } from '../../persistence/tab-id';

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
