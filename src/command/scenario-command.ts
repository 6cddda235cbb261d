import { readFileSync } from 'node:fs';
import { checkScenario } from '../analysis/check-scenario';
import { scenarioJsonSchema } from '../scenario/json-schema';
import { findingsInWords } from './findings-in-words';

const usage = `Usage:
  npm run scenario -- check FILE [--json]   says what is wrong with a scenario file, and where
  npm run scenario -- schema                prints the scenario format as a JSON Schema
`;

/** Where a command writes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** 0: the file has no error. 1: it has. 2: it cannot be read, or the command is none. */
export type ExitStatus = 0 | 1 | 2;

/**
 * The command for those who write scenarios.
 *
 * `check FILE` writes every finding with its line and column, what is wrong and what would mend it; with `--json`, an
 * object `{ findings }` of them as `Finding` has them. `schema` writes the format's JSON Schema.
 * @param args what follows the command's name
 */
export function scenarioCommand(args: readonly string[], output: Output): ExitStatus {
  const [command, ...rest] = args;
  const [file, ...more] = rest.filter((word) => word !== '--json');
  if (command === 'schema' && rest.length === 0) {
    output.out(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
    return 0;
  }
  if (command === 'check' && file !== undefined && more.length === 0) {
    return check(file, rest.includes('--json'), output);
  }
  output.err(usage);
  return 2;
}

function check(file: string, isJson: boolean, output: Output): ExitStatus {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (refusal) {
    output.err(`${file} cannot be read: ${refusal instanceof Error ? refusal.message : refusal}\n`);
    return 2;
  }
  const { findings } = checkScenario(text);
  output.out(isJson ? `${JSON.stringify({ findings }, null, 2)}\n` : findingsInWords(file, findings));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
