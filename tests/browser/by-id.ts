import { tiktok } from '../tiktok';

interface WithMoves {
  readonly situations: readonly {
    readonly moves: readonly { readonly id: string; readonly label: string }[];
  }[];
}

function found<Entry extends { readonly id: string }>(entries: readonly Entry[], id: string): Entry {
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`The scenario has no ${id}`);
  return entry;
}

/** A move of the bundled scenario. */
export function moveOf(id: string) {
  return found(
    tiktok.situations.flatMap(({ moves }) => moves),
    id,
  );
}

/** What a move is called, in the bundled scenario or the one given. */
export function labelOf(id: string, { situations }: WithMoves = tiktok): string {
  return found(
    situations.flatMap(({ moves }) => moves),
    id,
  ).label;
}

/** What a situation or an outcome of the bundled scenario is called. */
export function titleOf(id: string): string {
  return found([...tiktok.situations, ...tiktok.outcomes], id).title;
}
