import { answerGame } from '../analysis/client/game-protocol';
import { checkScenario } from '../analysis/diagnostics/check-scenario';
import { factcheck as checkStatements } from '../analysis/factcheck/factcheck';
import { sheetOf } from '../analysis/factcheck/sheet';
import { analyseScenario } from '../analysis/result/analysis-result';
import { checkHindsight } from '../hindsight/check-hindsight';
import { hindsightJsonSchema } from '../hindsight/hindsight-json-schema';
import { isHindsightText } from '../hindsight/is-hindsight-text';
import type { Diagnostic } from '../scenario/check/diagnostic';
import { scenarioJsonSchema } from '../scenario/json-schema';
import { analysisJson } from './analysis-json';
import { describeAnalysis } from './describe-analysis';
import { factcheckJson } from './factcheck-json';
import { formatDiagnostics } from './format-diagnostics';
import { preferencesJson } from './preferences-json';
import { readRanks } from './read-ranks';
import { bundledIds, NoScenario, readNamedScenario, readText } from './read-scenario';
import { sheetHtml } from './sheet-html';
import { sheetMarkdown } from './sheet-markdown';

const usage = `Usage:
  npm run scenario -- check FILE [--json]     says what is wrong with a scenario file, and where
  npm run scenario -- check FILE --of SCENARIO [--json]
                                              the same of a hindsight file, which belongs to a scenario
  npm run scenario -- analyse FILE [--json]   says what the branches of a scenario add up to
  npm run scenario -- analyse FILE --json --rank PARTY='a>b=c>d' …
                                              the same where parties rank the outcomes so, most wanted first
  npm run scenario -- factcheck FILE [--html | --json]
                                              every statement, what it rests on and where it is read; Markdown at first
  npm run scenario -- efg FILE                writes a scenario as a game in Gambit's format, and a game (.efg) as a scenario
  npm run scenario -- schema [hindsight]      prints the scenario or the hindsight format as a JSON Schema

For a FILE to be analysed, fact-checked or written as a game, and for a SCENARIO, the id of one that comes with Impasse stands too: ${bundledIds.join(', ')}.
`;

/** Where a command writes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** 0: the file has no error. 1: it has. 2: it cannot be read, or the command is none. */
export type ExitStatus = 0 | 1 | 2;

/** What a command does with the file, or the id, that it is called with. */
type FileCommand = (called: Called, output: Output) => ExitStatus;

/** What stands after a command. */
interface Called {
  /** A file's path, or an id. */
  readonly named: string;
  /** The scenario, by its file or id, that a hindsight file belongs to. */
  readonly of: string | undefined;
  readonly form: Form;
  /** How parties rank the outcomes, each as `PARTY=a>b=c>d`. */
  readonly ranks: readonly string[];
}

/** How a command is to write: in its own way, or as its word says. */
type Form = 'own' | 'json' | 'html';

/** The formats, by what stands after `schema`. */
const schemas: Readonly<Record<string, () => object>> = {
  '': scenarioJsonSchema,
  hindsight: hindsightJsonSchema,
};

const fileCommands: Readonly<Record<string, FileCommand>> = { check, analyse, factcheck, efg };

/**
 * The command for those who write scenarios.
 *
 * `check FILE` writes every finding with its line and column, what is wrong and what would fix it; with `--json`, an
 * object `{ findings }` of them as `Diagnostic` has them; of a hindsight file, with the scenario that `--of` names, so too.
 * `analyse FILE` writes what is computed of a scenario from its
 * start, nothing assumed and every likelihood as the scenario sets it; with `--json`, the object that `analysisJson`
 * and `preferencesJson` describe. `factcheck FILE` writes every statement of a scenario with its basis and the contexts
 * in which it is read, as Markdown, with `--html` as a page, with `--json` as `factcheckJson` describes. `efg FILE`
 * writes a scenario as a game file, or a game file as a scenario. `schema` writes the
 * format's JSON Schema, and `schema hindsight` that of hindsight.
 * @param args what follows the command's name
 */
export function scenarioCommand(args: readonly string[], output: Output): ExitStatus {
  const [command = '', ...rest] = args;
  const format = rest.join(' ');
  const schema = command === 'schema' && Object.hasOwn(schemas, format) ? schemas[format] : undefined;
  if (schema) {
    output.out(`${JSON.stringify(schema(), null, 2)}\n`);
    return 0;
  }
  const called = readCalled(rest);
  const run = Object.hasOwn(fileCommands, command) ? fileCommands[command] : undefined;
  const isRefused =
    called &&
    ((called.of !== undefined && run !== check) ||
      (called.form === 'html' && run !== factcheck) ||
      (called.ranks.length > 0 && (run !== analyse || called.form !== 'json')));
  if (!run || !called || isRefused) {
    output.err(usage);
    return 2;
  }
  try {
    return run(called, output);
  } catch (refusal) {
    if (!(refusal instanceof NoScenario)) throw refusal;
    output.err(refusal.message);
    return refusal.isUnreadable ? 2 : 1;
  }
}

/** What a command is called with; nothing where it is not called so. */
function readCalled(words: readonly string[]): Called | undefined {
  const isForm = (word: string) => word === '--json' || word === '--html';
  const forms = words.filter(isForm);
  const isRank = (_: string, index: number) => words[index - 1] === '--rank';
  const ranks = words.filter(isRank);
  const rest = words.filter((word, index) => !isForm(word) && word !== '--rank' && !isRank(word, index));
  if (words.at(-1) === '--rank') return undefined;
  const at = rest.indexOf('--of');
  const of = at < 0 ? undefined : rest[at + 1];
  const [named, ...more] = at < 0 ? rest : rest.toSpliced(at, 2);
  if (named === undefined || more.length > 0 || (at >= 0 && of === undefined)) return undefined;
  if (forms.length > 1) return undefined;
  return { named, of, ranks, form: forms[0] === '--json' ? 'json' : forms[0] === '--html' ? 'html' : 'own' };
}

function check({ named, of, form }: Called, output: Output): ExitStatus {
  const text = readText(named);
  if (of === undefined && isHindsightText(text)) {
    throw new NoScenario(`${named} is hindsight: name the scenario that it belongs to with --of.\n`, true);
  }
  const { diagnostics: found } =
    of === undefined ? checkScenario(text, { withNotes: true }) : checkHindsight(text, readNamedScenario(of));
  output.out(
    form === 'json'
      ? `${JSON.stringify({ findings: found.map(asPrinted) }, null, 2)}\n`
      : formatDiagnostics(named, found),
  );
  return found.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** A diagnostic as scripts know it since the first release: what would fix it goes by the name of `mend`. */
function asPrinted({ fix, ...where }: Diagnostic) {
  return { ...where, mend: fix };
}

function analyse({ named, form, ranks }: Called, output: Output): ExitStatus {
  const scenario = readNamedScenario(named);
  const wishes = readRanks(scenario, ranks);
  const result = analyseScenario(scenario, {});
  output.out(
    form === 'json'
      ? `${JSON.stringify({ ...analysisJson(scenario, result), ...preferencesJson(scenario, wishes) }, null, 2)}\n`
      : describeAnalysis(scenario, result),
  );
  return 0;
}

function factcheck({ named, form }: Called, output: Output): ExitStatus {
  const scenario = readNamedScenario(named);
  const checked = checkStatements(scenario);
  if (form === 'json') output.out(`${JSON.stringify(factcheckJson(scenario, checked), null, 2)}\n`);
  else output.out((form === 'html' ? sheetHtml : sheetMarkdown)(scenario, sheetOf(scenario, checked)));
  return 0;
}

function efg({ named, form }: Called, output: Output): ExitStatus {
  if (form !== 'own') {
    output.err(usage);
    return 2;
  }
  const answer = answerGame(
    named.endsWith('.efg')
      ? { kind: 'import', text: readText(named), asOf: new Date().toISOString().slice(0, 10) }
      : { kind: 'export', scenario: readNamedScenario(named) },
  );
  if (!answer.ok) throw new NoScenario(`${named}: ${answer.problem}\n`, false);
  output.out(answer.value.text);
  output.err(answer.value.notes.map((note) => `${note}\n`).join(''));
  return 0;
}
