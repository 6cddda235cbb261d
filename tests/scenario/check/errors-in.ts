import { checkScenarioText } from '../../../src/scenario/check/check-scenario-text';
import { inLines } from './small-scenario';

/** The errors that are found of a file, each in a line: path, message and mend. */
export function errorsIn(text: string): string[] {
  const errors = checkScenarioText(text).diagnostics.filter(({ severity }) => severity === 'error');
  return inLines(errors).map((line) => line.replace(/^error /, ''));
}
