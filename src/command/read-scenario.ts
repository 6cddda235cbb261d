import { readFileSync } from 'node:fs';
import { checkScenario } from '../analysis/diagnostics/check-scenario';
import { readScenario } from '../scenario/read';
import type { Scenario, ScenarioSource } from '../scenario/types';
import { formatDiagnostics } from './format-diagnostics';

/** The module of every scenario that ships with the app, by its path; each exports the scenario alone. */
const modules = import.meta.glob<Readonly<Record<string, ScenarioSource>>>('../scenarios/*/scenario.ts', {
  // What runs the command loads nothing more once it has loaded the command.
  eager: true,
});

/** The ids of the scenarios that ship with the app. */
export const bundledIds: readonly string[] = Object.keys(modules).map(
  (path) => path.split('/').at(-2) as string,
);

/** Thrown where a command has no scenario to work on; its message is for the terminal. */
export class NoScenario extends Error {
  /** @param isUnreadable whether there is no such file; else it is there and has errors */
  constructor(
    message: string,
    readonly isUnreadable: boolean,
  ) {
    super(message);
    this.name = 'NoScenario';
  }
}

/**
 * The scenario that a command is called with.
 * @param named the id of one that ships with the app, or a file's path
 * @throws {NoScenario} where there is no such file, or it has errors, which the message then tells
 */
export function readNamedScenario(named: string): Scenario {
  const bundled = modules[`../scenarios/${named}/scenario.ts`];
  if (bundled) return readScenario(Object.values(bundled)[0] as ScenarioSource);
  const { scenario, diagnostics } = checkScenario(readText(named), { explores: false });
  if (scenario) return scenario;
  throw new NoScenario(formatDiagnostics(named, diagnostics), false);
}

/**
 * A file's text.
 * @throws {NoScenario} where it cannot be read
 */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (refusal) {
    const reason = refusal instanceof Error ? refusal.message : refusal;
    throw new NoScenario(`${file} cannot be read: ${reason}\n`, true);
  }
}
