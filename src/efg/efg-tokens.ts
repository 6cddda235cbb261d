import { EfgFault } from './efg-fault';

/** A part of a game file: a text between quotes, a sign, or a word such as a number. */
export interface Token {
  readonly kind: 'text' | 'sign' | 'word' | 'end';
  readonly value: string;
  readonly line: number;
}

/** Reads a game file token by token; `{`, `}` and `,` are tokens by themselves, wherever they stand. */
export class EfgTokens {
  private at = 0;
  private line = 1;
  private ahead: Token | undefined;

  constructor(private readonly source: string) {}

  /** The next token, which stays the next. */
  peek(): Token {
    this.ahead ??= this.read();
    return this.ahead;
  }

  /** The next token, which is then past. */
  next(): Token {
    const token = this.peek();
    this.ahead = undefined;
    return token;
  }

  private read(): Token {
    this.skipSpace();
    const { source, at, line } = this;
    const first = source[at];
    if (first === undefined) return { kind: 'end', value: '', line };
    if (first === '"') return this.readText();
    if (isSign(first)) {
      this.at += 1;
      return { kind: 'sign', value: first, line };
    }
    let end = at + 1;
    while (end < source.length && !/[\s{},"]/.test(source[end] as string)) end += 1;
    this.at = end;
    return { kind: 'word', value: source.slice(at, end), line };
  }

  private readText(): Token {
    const { source, line } = this;
    let value = '';
    for (this.at += 1; ; this.at += 1) {
      const character = source[this.at];
      if (character === undefined) throw new EfgFault({ kind: 'unended text' }, line);
      if (character === '"') break;
      if (character === '\n') this.line += 1;
      const isEscaped = character === '\\' && source[this.at + 1] === '"';
      if (isEscaped) this.at += 1;
      value += isEscaped ? '"' : character;
    }
    this.at += 1;
    return { kind: 'text', value, line };
  }

  private skipSpace(): void {
    for (; ; this.at += 1) {
      const character = this.source[this.at];
      if (character === undefined || !/\s|\uFEFF/.test(character)) return;
      if (character === '\n') this.line += 1;
    }
  }
}

function isSign(character: string): boolean {
  return character === '{' || character === '}' || character === ',';
}
