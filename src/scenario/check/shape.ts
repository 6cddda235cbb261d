import * as v from 'valibot';
import { scenarioSchema } from '../schema';
import { error, type Fault, type Path, quoted } from './fault';
import { nearest } from './near';
import { partAt } from './part-at';
import { likeliestForm, objectFormsAt } from './schema-at';
import { wrongType, wrongValue } from './wrong-value';

type Issue = v.BaseIssue<unknown>;

/** Where a value departs from the scenario format, each place once. */
export function* shapeFaults(value: unknown): Generator<Fault> {
  const refusal = otherFormat(value);
  if (refusal) return yield refusal;
  const told = new Set<string>();
  for (const issue of v.safeParse(scenarioSchema, value).issues ?? []) {
    for (const fault of faultsOf(issue, [], value)) {
      const place = JSON.stringify(fault.path);
      if (!told.has(place)) yield fault;
      told.add(place);
    }
  }
}

/** Why nothing else can be said of a file: it is of another format, or none. */
function otherFormat(value: unknown): Fault | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return wrongType([], value, 'an object', value);
  }
  const known = scenarioSchema.entries.format.literal;
  const format: unknown = Reflect.get(value, 'format');
  if (format === known) return undefined;
  return error(
    ['format'],
    typeof format === 'string'
      ? `The file is of the format ${quoted(format)}, which is not known here.`
      : 'The file does not say of which format it is.',
    `Write "format": ${quoted(known)} if it is of that format; a newer format needs a newer version of the app.`,
  );
}

function* faultsOf(issue: Issue, base: Path, whole: unknown): Generator<Fault> {
  const path = [...base, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  const holder = issue.path?.at(-1)?.input;
  const isMissing = issue.input === undefined && holder !== undefined;
  const isUnknown = issue.expected === 'never';
  if ((isMissing || isUnknown) && Array.isArray(holder)) {
    // A list is an object too, so keys are asked of it.
    yield wrongType(path.slice(0, -1), holder, 'an object', whole);
  } else if (isUnknown) yield* unknownKeys(path.slice(0, -1), holder as object, whole);
  else if (isMissing) yield missingKey(path, whole);
  else if (issue.type === 'union') yield* noFormOf(issue, path, whole);
  else yield wrongValue(issue, path, whole);
}

function* unknownKeys(path: Path, holder: object, whole: unknown): Generator<Fault> {
  const forms = objectFormsAt(scenarioSchema, path);
  const form = likeliestForm(forms, holder) ?? forms[0];
  const known = Object.keys(form?.entries ?? {});
  for (const key of Object.keys(holder).filter((key) => !known.includes(key))) {
    const meant = nearest(
      key,
      known.filter((each) => !(each in holder)),
    );
    yield {
      ...error(
        [...path, key],
        `${partAt(path, whole)} has a key ${quoted(key)}, which the format does not know.`,
        meant ? `Did you mean ${quoted(meant)}?` : `Take it out; the keys here are ${known.join(', ')}.`,
      ),
      isKey: true,
    };
  }
}

function missingKey(path: Path, whole: unknown): Fault {
  const key = String(path.at(-1));
  const part = partAt(path.slice(0, -1), whole);
  if (key === 'basis') {
    return error(
      path,
      `${part} has no basis.`,
      'Add "basis": { "kind": "document", "cite": …, "locator": … } where the document says it, or { "kind": "inference", "reason": … }.',
    );
  }
  return error(path, `${part} has no ${quoted(key)}.`, `Add ${quoted(key)}.`);
}

/** Where a value may take one of several forms and takes none: the faults of the form it is likest. */
function* noFormOf(issue: Issue, path: Path, whole: unknown): Generator<Fault> {
  const { input } = issue;
  const forms = objectFormsAt(scenarioSchema, path);
  if (forms.length === 0) {
    const ofText = issue.issues?.find(({ kind }) => kind === 'validation');
    return yield ofText ? wrongValue(ofText, path, whole) : wrongType(path, input, 'a text', whole);
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return yield wrongType(path, input, 'an object', whole);
  }
  const form = likeliestForm(forms, input);
  if (form) {
    for (const inner of v.safeParse(form, input).issues ?? []) yield* faultsOf(inner, path, whole);
    return;
  }
  const written = forms.map(({ entries }) => `{ ${Object.keys(entries).map(quoted).join(', ')} }`);
  yield error(path, `${partAt(path, whole)} takes none of its forms.`, `Write one of ${written.join(', ')}.`);
}
