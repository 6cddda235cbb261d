import type { Diagnostic } from '../../scenario/check/diagnostic';
import type { Scenario } from '../../scenario/types';

/** A scenario that is open, and where it came from. */
export interface OpenScenario {
  readonly kind: 'opened';
  readonly scenario: Scenario;
  /** That of a link is not kept on this device, until one walks it or keeps it. */
  readonly origin: 'bundled' | 'own' | 'link';
  /** The text of its file; absent where it ships with the app. */
  readonly text?: string;
  /** Its file as a link carries it; absent where it ships with the app or is too large for a link. */
  readonly packed?: string;
}

/** Why the scenario that an address is for cannot be opened. */
export interface ScenarioLoadError {
  readonly kind: 'unopened';
  /** What it is called in the address; nothing where the address carries it. */
  readonly id?: string;
  /** A sentence. */
  readonly reason: string;
  /** What is wrong with its file, if that is why, and the file. */
  readonly invalid?: { readonly diagnostics: readonly Diagnostic[]; readonly text: string };
}
