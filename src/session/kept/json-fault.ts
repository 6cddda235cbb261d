import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import type { ShapeFault } from '../../scenario/read';

const words: Readonly<Record<string, string>> = {
  UnexpectedEndOfNumber: 'A number is not written as JSON has it.',
  PropertyNameExpected: 'A name in quotation marks is missing.',
  ValueExpected: 'A value is missing.',
  ColonExpected: 'A colon is missing.',
  CommaExpected: 'A comma is missing.',
  CloseBraceExpected: 'A closing } is missing: the file may have been cut off.',
  CloseBracketExpected: 'A closing ] is missing: the file may have been cut off.',
  EndOfFileExpected: 'Something follows after the end.',
  InvalidCommentToken: 'JSON has no comments.',
  UnexpectedEndOfString: 'A text does not end: the file may have been cut off.',
};

/** Where a text that is not JSON stops being JSON, and what is wrong there. Never throws. */
export function jsonFault(text: string): ShapeFault {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    return { path: '(whole file)', message: 'Its parts lie too deep within one another.' };
  }
  const [first] = errors;
  if (!first) return { path: '(whole file)', message: 'It is not JSON.' };
  const before = text.slice(0, first.offset);
  return {
    path: `line ${before.split('\n').length}, character ${before.length - before.lastIndexOf('\n')}`,
    message: words[printParseErrorCode(first.error)] ?? 'A character stands where none may.',
  };
}
