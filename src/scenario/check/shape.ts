import * as v from 'valibot';
import { scenarioSchema } from '../schema';
import { describePath } from './describe-path';
import { closestMatch } from './did-you-mean';
import { error, type Fault, type JsonPath, quoted } from './fault';
import { formsOf, isList, isObject, type ListForm, likeliestForm, type ObjectForm } from './schema-forms';
import { wrongType, wrongValue } from './wrong-value';

/** A file's form, which says of which format it is. */
type FileForm = ObjectForm & { readonly entries: { readonly format: v.LiteralSchema<string, undefined> } };

/** Where a value departs from its format, each place once, looked for as they are asked for. */
export function* shapeFaults(value: unknown, schema: FileForm = scenarioSchema): Generator<Fault> {
  const refusal = otherFormat(value, schema.entries.format.literal);
  if (refusal) yield refusal;
  else yield* faultsAt({ schema, value, path: [], whole: value });
}

/** Why nothing else can be said of a file: it is of another format, or none. */
function otherFormat(value: unknown, known: string): Fault | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return wrongType([], value, 'an object', value);
  }
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

/** A part of a file with what should stand there. */
interface Part<Schema extends v.GenericSchema = v.GenericSchema> {
  readonly schema: Schema;
  readonly value: unknown;
  readonly path: JsonPath;
  readonly whole: unknown;
}

function* faultsAt(part: Part): Generator<Fault> {
  const { schema, value, path, whole } = part;
  const forms = formsOf(schema);
  const list = forms.find(isList);
  if (list) return yield* faultsInList({ ...part, schema: list });
  const objects = forms.filter(isObject);
  if (objects.length === 0) return yield* faultsInWord(part);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return yield wrongType(path, value, 'an object', whole);
  }
  yield* faultsInObject({ ...part, value }, objects);
}

function* faultsInList({ schema, value, path, whole }: Part<ListForm>): Generator<Fault> {
  if (!Array.isArray(value)) return yield wrongType(path, value, 'a list', whole);
  for (const [index, item] of value.entries()) {
    yield* faultsAt({ schema: schema.item, value: item, path: [...path, index], whole });
  }
  if (!('pipe' in schema)) return;
  const [issue] = v.safeParse(schema, value, { abortEarly: true }).issues ?? [];
  if (issue && !issue.path) yield wrongValue(issue, path, whole);
}

function* faultsInObject(
  { schema, value, path, whole }: Part & { readonly value: object },
  forms: readonly ObjectForm[],
): Generator<Fault> {
  const form = likeliestForm(forms, value);
  const kind = 'key' in schema ? String(schema.key) : undefined;
  if (
    kind !== undefined &&
    !(form && v.is(form.entries[kind] as v.GenericSchema, Reflect.get(value, kind)))
  ) {
    if (!Object.hasOwn(value, kind)) return yield missingKey([...path, kind], whole);
    return yield* faultsInWord({ schema, value, path: [...path, kind], whole });
  }
  if (!form && forms.length > 1) {
    const written = forms.map(({ entries }) => `{ ${Object.keys(entries).map(quoted).join(', ')} }`);
    return yield error(
      path,
      `${describePath(path, whole)} takes none of its forms.`,
      `Write one of ${written.join(', ')}.`,
    );
  }
  const { entries } = form ?? (forms[0] as ObjectForm);
  for (const [key, entry] of Object.entries(entries)) {
    const here = [...path, key];
    if (Object.hasOwn(value, key)) {
      yield* faultsAt({ schema: entry, value: Reflect.get(value, key), path: here, whole });
    } else if (entry.type !== 'optional') yield missingKey(here, whole);
  }
  yield* unknownKeys(path, value, entries, whole);
}

function* faultsInWord({ schema, value, path, whole }: Part): Generator<Fault> {
  const [issue] = v.safeParse(schema, value).issues ?? [];
  if (issue?.type !== 'union') return yield* issue ? [wrongValue(issue, path, whole)] : [];
  const ofText = issue.issues?.find(({ kind }) => kind === 'validation');
  yield ofText ? wrongValue(ofText, path, whole) : wrongType(path, value, 'a text', whole);
}

function* unknownKeys(
  path: JsonPath,
  holder: object,
  entries: ObjectForm['entries'],
  whole: unknown,
): Generator<Fault> {
  const known = Object.keys(entries);
  for (const key of Object.keys(holder)) {
    if (known.includes(key)) continue;
    const meant = closestMatch(
      key,
      known.filter((each) => !(each in holder)),
    );
    yield {
      ...error(
        [...path, key],
        `${describePath(path, whole)} has a key ${quoted(key)}, which the format does not know.`,
        meant ? `Did you mean ${quoted(meant)}?` : `Take it out; the keys here are ${known.join(', ')}.`,
      ),
      isKey: true,
    };
  }
}

function missingKey(path: JsonPath, whole: unknown): Fault {
  const key = String(path.at(-1));
  const part = describePath(path.slice(0, -1), whole);
  if (key === 'basis') {
    return error(
      path,
      `${part} has no basis.`,
      'Add "basis": { "kind": "document", "cite": …, "locator": … } where the document says it, or { "kind": "inference", "reason": … }.',
    );
  }
  return error(path, `${part} has no ${quoted(key)}.`, `Add ${quoted(key)}.`);
}
