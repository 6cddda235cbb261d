import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { error, type Fault, quoted } from './fault';
import { limits } from './limits';

/** A text read as JSON: its value, or why it cannot be taken. */
export type JsonText = { readonly value: unknown } | { readonly faults: readonly Fault[] };

/** Reads a text as JSON: not too large, not nested too deep, to the letter of the format, every key once. */
export function readJsonText(text: string): JsonText {
  const refusal = tooLarge(text);
  if (refusal) return { faults: [refusal] };
  const json = withoutMark(text);
  const faults = faultsOf(json);
  return faults.length > 0 ? { faults } : { value: JSON.parse(json) };
}

/** Some editors begin a file with a byte order mark; a space in its place keeps every column true. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, ' ');
}

function tooLarge(text: string): Fault | undefined {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes <= limits.bytes) return undefined;
  return error(
    [],
    `The file has ${bytes.toLocaleString('en')} bytes; a scenario file has ${limits.bytes.toLocaleString('en')} at most.`,
    'Make the scenario shorter, or divide it into several.',
  );
}

/** Thrown to end the reading of a text. */
class Refusal {
  constructor(readonly fault: Fault) {}
}

/** What is wrong with a text as JSON: the first fault of its grammar alone, or else its bad keys and numbers. */
function faultsOf(text: string): Fault[] {
  const faults: Fault[] = [];
  const tell = (fault: () => Fault) => {
    // One more than is told, so that it is known that there are more.
    if (faults.length <= limits.findings) faults.push(fault());
  };
  /** Of each list and object that is open where the reading stands the keys met so far; a list has none. */
  const open: Set<string>[] = [];
  const begin = (offset: number) => {
    if (open.length === limits.nesting) throw new Refusal(tooDeep(offset));
    open.push(new Set());
  };
  const end = () => {
    open.pop();
  };
  try {
    visit(
      text,
      {
        // What follows an error mostly follows from it, and the reader calls itself at each level that it opens.
        onError: (code, offset) => {
          throw new Refusal(notJson(code, offset));
        },
        onArrayBegin: begin,
        onArrayEnd: end,
        onObjectBegin: begin,
        onObjectEnd: end,
        onObjectProperty: (key, offset, _length, _line, _column, path) => {
          const before = open.at(-1) as Set<string>;
          const message = badKey(key, before);
          before.add(key);
          if (message) tell(() => ({ ...error([...path(), key], ...message), offset }));
        },
        onLiteralValue: (value, offset, _length, _line, _column, path) => {
          if (typeof value !== 'number' || Number.isFinite(value)) return;
          tell(() => ({ ...error(path(), 'This number is too large.', 'Write a smaller one.'), offset }));
        },
      },
      { disallowComments: true },
    );
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return [refusal.fault];
  }
  return faults;
}

function tooDeep(offset: number): Fault {
  const message = `Lists and objects lie within each other more than ${limits.nesting} deep.`;
  return { ...error([], message, 'Write the condition with fewer parts within parts.'), offset };
}

function badKey(
  key: string,
  before: ReadonlySet<string>,
): readonly [message: string, fix: string] | undefined {
  if (key in Object.prototype) return [`No part of a scenario has a key ${quoted(key)}.`, 'Take it out.'];
  if (!before.has(key)) return undefined;
  return [`The key ${quoted(key)} stands twice in the same object.`, 'Take one of the two out.'];
}

const inWords: Readonly<Record<string, readonly [message: string, fix: string]>> = {
  InvalidSymbol: ['This word means nothing in JSON.', 'Put text in straight double quotes.'],
  PropertyNameExpected: [
    'A key is missing here.',
    'Write a key in double quotes, or take out the comma before it.',
  ],
  ValueExpected: ['A value is missing here.', 'Write the value, or take out the comma or key before it.'],
  ColonExpected: ['A colon is missing here.', 'Put a colon between the key and its value.'],
  CommaExpected: ['A comma is missing here.', 'Put a comma between this and what comes before it.'],
  CloseBraceExpected: ['An object is not closed.', 'Close it with }.'],
  CloseBracketExpected: ['A list is not closed.', 'Close it with ].'],
  EndOfFileExpected: ['Something follows the end.', 'Take out what follows the last }.'],
  InvalidCommentToken: ['JSON has no comments.', 'Take out the comment.'],
  UnexpectedEndOfString: ['This text has no end.', 'Close it with a double quote on the same line.'],
  UnexpectedEndOfNumber: ['This number has no end.', 'Write it whole, such as 2 or 0.5.'],
  InvalidUnicode: ['This \\u escape is not one.', 'Write four hexadecimal digits after \\u.'],
  InvalidEscapeCharacter: ['This escape is not one JSON has.', 'Write a backslash as \\\\.'],
  InvalidCharacter: [
    'A control character stands in this text.',
    'Write a line break as \\n and a tab as \\t.',
  ],
};

/** What an error in a text's JSON is, a sentence, and another on what would fix it. */
export function formatJsonError(code: ParseErrorCode): readonly [message: string, fix: string] {
  return inWords[printParseErrorCode(code)] ?? ['This is not JSON.', 'Mend the JSON.'];
}

function notJson(code: ParseErrorCode, offset: number): Fault {
  const [message, fix] = formatJsonError(code);
  return { ...error([], `The file is not JSON. ${message}`, fix), offset };
}
