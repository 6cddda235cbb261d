import { formatRational } from '../scenario/rational';
import type { Game } from './game';

/**
 * A game in Gambit's `.efg` format, in the form that OpenSpiel reads too: spaces around braces, what is paid at ends
 * alone, no description left out, and information sets numbered without gaps.
 * @param comment what is to be known of the file, which a reader passes over
 */
export function writeEfg({ title, players, nodes }: Game, comment = ''): string {
  const sets = players.map(() => 0);
  let lots = 0;
  const outcomes = new Map<string, number>();
  const lines = [
    `EFG 2 R ${quoted(title)} { ${players.map(quoted).join(' ')} }`,
    quoted(comment),
    ...nodes.map((node) => {
      if (node.kind === 'terminal') {
        const paid = `${quoted(node.outcome)} { ${node.payoffs.map(formatRational).join(', ')} }`;
        const number = outcomes.get(paid) ?? outcomes.size + 1;
        outcomes.set(paid, number);
        return `t ${quoted(node.label)} ${number} ${paid}`;
      }
      if (node.kind === 'chance') {
        lots += 1;
        const drawn = node.branches.map(
          ({ label, probability }) => `${quoted(label)} ${formatRational(probability)}`,
        );
        return `c ${quoted(node.label)} ${lots} "" { ${drawn.join(' ')} } 0`;
      }
      const set = (sets[node.player] ?? 0) + 1;
      sets[node.player] = set;
      const actions = node.branches.map(({ label }) => quoted(label)).join(' ');
      return `p ${quoted(node.label)} ${node.player + 1} ${set} "" { ${actions} } 0`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}

/** A text as the format has it. Quotes are written as a printer has them, and no backslash is, which programs read differently. */
function quoted(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return `"${plain
    .replace(/"([^"]*)"/g, '“$1”')
    .replaceAll('"', '”')
    .replaceAll('\\', '/')}"`;
}
