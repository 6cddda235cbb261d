import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { error, type Fault, type Path, quoted } from './fault';
import { limits } from './limits';

/** A text read as JSON: its tree where it has one, and why it cannot be taken where it cannot. */
export interface JsonText {
  readonly root: Node | undefined;
  readonly faults: readonly Fault[];
}

/** Reads a text as JSON: not too large, not nested too deep, to the letter of the format, every key once. */
export function readJsonText(text: string): JsonText {
  // Counted before parsing: the parser calls itself at each level of nesting.
  const refusal = tooLarge(text) ?? tooDeep(text);
  if (refusal) return { root: undefined, faults: [refusal] };
  const errors: ParseError[] = [];
  // Some editors begin a file with a byte order mark; a space in its place keeps every column true.
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { disallowComments: true });
  const [first] = errors;
  // Only the first is told, because the rest mostly follow from it.
  if (first) return { root: undefined, faults: [notJson(first)] };
  return { root, faults: root ? [...badKeysAndNumbers(root, [])] : [] };
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

function tooDeep(text: string): Fault | undefined {
  let depth = 0;
  let isInText = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    const letter = text[offset];
    if (isInText) {
      if (letter === '\\') offset += 1;
      else if (letter === '"' || letter === '\n') isInText = false;
    } else if (letter === '"') isInText = true;
    else if (letter === ']' || letter === '}') depth -= 1;
    else if (letter === '[' || letter === '{') depth += 1;
    if (depth > limits.nesting) {
      const message = `Lists and objects lie within each other more than ${limits.nesting} deep.`;
      return { ...error([], message, 'Write the condition with fewer parts within parts.'), offset };
    }
  }
  return undefined;
}

const inWords: Readonly<Record<string, readonly [message: string, mend: string]>> = {
  InvalidSymbol: ['This word means nothing in JSON.', 'Put text in straight double quotes.'],
  InvalidNumberFormat: ['This is not a number.', 'Write it in digits, such as 2 or 0.5.'],
  PropertyNameExpected: [
    'A key is missing here.',
    'Write a key in double quotes, or take out the comma before it.',
  ],
  ValueExpected: ['A value is missing here.', 'Write the value, or take out the comma or key before it.'],
  ColonExpected: ['A colon is missing here.', 'Put a colon between the key and its value.'],
  CommaExpected: ['A comma is missing here.', 'Put a comma between this and what comes before it.'],
  CloseBraceExpected: ['An object is not closed.', 'Close it with }.'],
  CloseBracketExpected: ['A list is not closed.', 'Close it with ].'],
  EndOfFileExpected: ['Something follows the end of the scenario.', 'Take out what follows the last }.'],
  InvalidCommentToken: ['JSON has no comments.', 'Take out the comment.'],
  UnexpectedEndOfComment: ['JSON has no comments.', 'Take out the comment.'],
  UnexpectedEndOfString: ['This text has no end.', 'Close it with a double quote on the same line.'],
  UnexpectedEndOfNumber: ['This number has no end.', 'Write it whole, such as 2 or 0.5.'],
  InvalidUnicode: ['This \\u escape is not one.', 'Write four hexadecimal digits after \\u.'],
  InvalidEscapeCharacter: ['This escape is not one JSON has.', 'Write a backslash as \\\\.'],
  InvalidCharacter: [
    'A control character stands in this text.',
    'Write a line break as \\n and a tab as \\t.',
  ],
};

function notJson({ error: code, offset }: ParseError): Fault {
  const [message, mend] = inWords[printParseErrorCode(code)] ?? ['This is not JSON.', 'Mend the JSON.'];
  return { ...error([], `The file is not JSON. ${message}`, mend), offset };
}

function* badKeysAndNumbers(node: Node, path: Path): Generator<Fault> {
  if (node.type === 'number' && !Number.isFinite(node.value)) {
    yield { ...error(path, 'This number is too large.', 'Write a smaller one.'), offset: node.offset };
  }
  const seen = new Set<string>();
  for (const [index, child] of (node.children ?? []).entries()) {
    if (node.type === 'array') {
      yield* badKeysAndNumbers(child, [...path, index]);
      continue;
    }
    const [key, value] = child.children ?? [];
    const name = String(key?.value);
    const here = [...path, name];
    if (name in Object.prototype) {
      const message = `No part of a scenario has a key ${quoted(name)}.`;
      yield { ...error(here, message, 'Take it out.'), offset: child.offset };
    } else if (seen.has(name)) {
      const message = `The key ${quoted(name)} stands twice in the same object.`;
      yield { ...error(here, message, 'Take one of the two out.'), offset: child.offset };
    }
    seen.add(name);
    if (value) yield* badKeysAndNumbers(value, here);
  }
}
