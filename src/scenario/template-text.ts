import { template } from './template';
import type { ScenarioSource } from './types';

/** The template with the text of its file. */
export function writtenTemplate(): [template: ScenarioSource, text: string] {
  return [template, `${JSON.stringify(template, null, 2)}\n`];
}
