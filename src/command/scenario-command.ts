import { checkScenario } from '../analysis/diagnostics/check-scenario';
import { findings } from '../analysis/result/analysis-result';
import { scenarioJsonSchema } from '../scenario/json-schema';
import { analysisJson } from './analysis-json';
import { describeAnalysis } from './describe-analysis';
import { findingsInWords } from './findings-in-words';
import { bundledIds, NoScenario, readNamedScenario, readText } from './read-scenario';

const usage = `Usage:
  npm run scenario -- check FILE [--json]     says what is wrong with a scenario file, and where
  npm run scenario -- analyse FILE [--json]   says what the branches of a scenario add up to
  npm run scenario -- schema                  prints the scenario format as a JSON Schema

For a FILE to be analysed, the id of a scenario that comes with Impasse stands too: ${bundledIds.join(', ')}.
`;

/** Where a command writes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** 0: the file has no error. 1: it has. 2: it cannot be read, or the command is none. */
export type ExitStatus = 0 | 1 | 2;

/** What a command does with the file, or the id, that it is called with. */
type FileCommand = (named: string, isJson: boolean, output: Output) => ExitStatus;

const fileCommands: Readonly<Record<string, FileCommand>> = { check, analyse };

/**
 * The command for those who write scenarios.
 *
 * `check FILE` writes every finding with its line and column, what is wrong and what would mend it; with `--json`, an
 * object `{ findings }` of them as `Finding` has them. `analyse FILE` writes what is computed of a scenario from its
 * start, nothing assumed and every likelihood as the scenario sets it; with `--json`, the object that `analysisJson`
 * describes. `schema` writes the format's JSON Schema.
 * @param args what follows the command's name
 */
export function scenarioCommand(args: readonly string[], output: Output): ExitStatus {
  const [command = '', ...rest] = args;
  if (command === 'schema' && rest.length === 0) {
    output.out(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
    return 0;
  }
  const [file, ...more] = rest.filter((word) => word !== '--json');
  const run = Object.hasOwn(fileCommands, command) ? fileCommands[command] : undefined;
  if (!run || file === undefined || more.length > 0) {
    output.err(usage);
    return 2;
  }
  try {
    return run(file, rest.includes('--json'), output);
  } catch (refusal) {
    if (!(refusal instanceof NoScenario)) throw refusal;
    output.err(refusal.message);
    return refusal.isUnreadable ? 2 : 1;
  }
}

function check(file: string, isJson: boolean, output: Output): ExitStatus {
  const { findings: found } = checkScenario(readText(file));
  output.out(isJson ? `${JSON.stringify({ findings: found }, null, 2)}\n` : findingsInWords(file, found));
  return found.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function analyse(named: string, isJson: boolean, output: Output): ExitStatus {
  const scenario = readNamedScenario(named);
  const result = findings(scenario, {});
  output.out(
    isJson
      ? `${JSON.stringify(analysisJson(scenario, result), null, 2)}\n`
      : describeAnalysis(scenario, result),
  );
  return 0;
}
