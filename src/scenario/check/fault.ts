/** `information` is what may well be meant, and is told so that its author knows. */
export type Severity = 'error' | 'warning' | 'information';

/** Where in a file: keys and indices from the top. */
export type JsonPath = readonly (string | number)[];

/** What is wrong with a scenario and what would fix it, before its line is known. */
export interface Fault {
  readonly severity: Severity;
  readonly path: JsonPath;
  /** Plain words that name the id. */
  readonly message: string;
  /** A sentence. */
  readonly fix: string;
  /** Whether the key itself is at fault, not what stands under it. */
  readonly isKey?: boolean;
  /** Where in the text, where the path alone does not say so. */
  readonly offset?: number;
}

export function error(path: JsonPath, message: string, fix: string): Fault {
  return { severity: 'error', path, message, fix };
}

export function warning(path: JsonPath, message: string, fix: string): Fault {
  return { severity: 'warning', path, message, fix };
}

export function information(path: JsonPath, message: string, fix: string): Fault {
  return { severity: 'information', path, message, fix };
}

/** An id, a key or a text in quotes, cut where it is long. */
export function quoted(words: string): string {
  return JSON.stringify(words.length > 60 ? `${words.slice(0, 59)}…` : words);
}
