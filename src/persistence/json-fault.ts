import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { formatJsonError } from '../scenario/check/json-text';
import type { ShapeFault } from '../scenario/read';

/** The app wrote the file, so that what has no end lost it on the way. */
const cutOff = /^(CloseBraceExpected|CloseBracketExpected|UnexpectedEndOfString)$/;

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
  const [message] = formatJsonError(first.error);
  return {
    path: `line ${before.split('\n').length}, character ${before.length - before.lastIndexOf('\n')}`,
    message: cutOff.test(printParseErrorCode(first.error))
      ? `${message} The file may have been cut off.`
      : message,
  };
}
