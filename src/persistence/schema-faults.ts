import * as v from 'valibot';
import type { ShapeFault } from '../scenario/read';

const maxFaults = 20;
const maxCharacters = 200;

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  array: 'a list',
  strict_object: 'a group of entries',
  record: 'a group of entries',
  custom: 'a group of entries',
};

/** What is wrong and where, in plain words; the first twenty faults, and how many more there are. */
export function schemaFaults(issues: readonly v.BaseIssue<unknown>[]): ShapeFault[] {
  const faults = issues.slice(0, maxFaults).map((issue) => ({
    path: clip(v.getDotPath(issue) ?? '(whole file)'),
    message: clip(plainWords(issue)),
  }));
  const more = issues.length - faults.length;
  if (more > 0) faults.push({ path: '(whole file)', message: `There are ${more} more faults.` });
  return faults;
}

function plainWords(issue: v.BaseIssue<unknown>): string {
  // A check of our own says in its message what is wrong.
  if (issue.kind !== 'schema') return issue.message;
  if (issue.expected === 'never') return 'It is not part of this format.';
  if (issue.input === undefined) return 'It is missing.';
  if (issue.type === 'literal') return `It must be ${issue.expected}.`;
  return `It must be ${kinds[issue.type] ?? issue.expected}, but is ${kindOf(issue.input)}.`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'a number';
  return typeof value === 'boolean' ? 'true or false' : 'a group of entries';
}

function clip(text: string): string {
  return text.length > maxCharacters ? `${text.slice(0, maxCharacters)}…` : text;
}
