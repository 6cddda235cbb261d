import type * as v from 'valibot';
import { describePath } from './describe-path';
import { closestMatch } from './did-you-mean';
import { error, type Fault, type JsonPath, quoted } from './fault';

const typesInWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
};

/** What mends a text that has not the form which its key asks for; an id's form is told with it. */
const mendsOfForms: Readonly<Record<string, string>> = {
  language: 'Write a tag of BCP 47: "en", "pt-BR" or "zh-Hans".',
  date: 'Write a year, a month or a day: "2022", "2022-12" or "2022-12-08".',
  address: 'Write the whole address, such as "https://www.example.org/page".',
  value: 'Write it as "3", "-11/2" or "0.25".',
};

/** A value that is of the wrong type or not among those that may stand there, by an issue that names it. */
export function wrongValue(issue: v.BaseIssue<unknown>, path: JsonPath, whole: unknown): Fault {
  const type = typesInWords[issue.type];
  if (type) return wrongType(path, issue.input, type, whole);
  const what = standingAt(path, whole);
  const written = inWords(issue.input);
  if (issue.kind === 'schema') {
    const allowed = String(issue.expected).replace(/[()]/g, '').replaceAll(' | ', ', ');
    const meant =
      typeof issue.input === 'string' && closestMatch(issue.input, allowed.replaceAll('"', '').split(', '));
    return error(
      path,
      `${what}: ${written}, where only ${allowed} may stand.`,
      meant ? `Did you mean ${quoted(meant)}?` : `Write ${allowed.includes(',') ? 'one of ' : ''}${allowed}.`,
    );
  }
  switch (issue.type) {
    case 'max_length':
      return error(
        path,
        `${what} of ${String(issue.input).length} characters; ${issue.requirement} is the most.`,
        'Shorten it.',
      );
    case 'min_length':
      return error(
        path,
        typeof issue.input === 'string' ? `${what} with nothing in it.` : `${what}. ${issue.message}`,
        'Add what is missing.',
      );
    case 'regex':
      return error(
        path,
        `${what}: ${written}. ${issue.message}`,
        mendsOfForms[String(path.at(-1))] ?? 'Write it with those alone.',
      );
    case 'iso_date':
      return error(
        path,
        `${what}: ${written}, which is not a date.`,
        'Write it as year-month-day: "2022-12-08".',
      );
    case 'integer':
      return error(path, `${what}: ${written}, which is not a whole number.`, 'Write 1, 2, 3 and so on.');
    case 'min_value':
      return error(
        path,
        `${what}: ${written}; ${issue.requirement} is the least.`,
        `Write ${issue.requirement} or more.`,
      );
    default:
      return error(path, `${what}: ${written}. ${issue.message}`, 'Write another value.');
  }
}

/** A value where one of another type must stand; the type as in 'a text'. */
export function wrongType(path: JsonPath, input: unknown, type: string, whole: unknown): Fault {
  const written = inWords(input);
  const what = path.length === 0 ? `The file holds ${written}` : `${standingAt(path, whole)}: ${written}`;
  return error(path, `${what}, where ${type} must stand.`, `Write ${type}.`);
}

/** What stands at a path: 'The move "ask" has "by"', or 'The basis of the move "ask" has an entry in "passages"'. */
function standingAt(path: JsonPath, whole: unknown): string {
  const before = path.slice(0, -1);
  const step = path.at(-1);
  if (typeof step !== 'number') return `${describePath(before, whole)} has ${quoted(String(step))}`;
  return `${describePath(before.slice(0, -1), whole)} has an entry in ${quoted(String(before.at(-1)))}`;
}

function inWords(input: unknown): string {
  if (typeof input === 'string') return quoted(input);
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object' && input !== null) return 'an object';
  return String(input);
}
