import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { Fault, JsonPath, Severity } from './fault';
import { formatPath } from './format-path';

/** What is wrong with a scenario file, where, and what would fix it. */
export interface Diagnostic {
  readonly severity: Severity;
  /** Such as `situations[2].moves[0].when`; empty for the file as a whole. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** Plain words that name the id. */
  readonly message: string;
  /** A sentence. */
  readonly fix: string;
}

/** Gives faults of a file their line and column. */
export type Locate = (fault: Fault) => Diagnostic;

/** How faults are located in a text; those that name no offset in one that is JSON. */
export function locator(text: string): Locate {
  let starts: readonly number[] | undefined;
  let root: Node | undefined;
  return ({ severity, path, message, fix, isKey, offset }) => {
    starts ??= lineStarts(text);
    // Most files have nothing to locate, and their tree takes longer than all else.
    if (offset === undefined) root ??= parseTree(text);
    return {
      severity,
      path: formatPath(path),
      ...lineAndColumn(starts, offset ?? (root ? offsetOf(root, path, isKey) : 0)),
      message,
      fix,
    };
  };
}

/** Findings by where they stand in the file, first to last. */
export function inFileOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Where a path stands; where the file has no such thing, the nearest that would hold it. */
function offsetOf(root: Node, path: JsonPath, isKey = false): number {
  const node = findNodeAtLocation(root, [...path]);
  if (!node) return offsetOf(root, path.slice(0, -1));
  return (isKey && node.parent ? node.parent : node).offset;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return starts;
}

function lineAndColumn(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}
