import { counted, listed } from './wording';

/** Where a text that is read on coming to a place is read. */
export function readAfter({ story }: { readonly story: string | undefined }): string {
  return story === undefined ? 'At the start' : `After “${story}”`;
}

/** Where a text that is read once its move is made is read. */
export function readAfterItsMove({ story }: { readonly story: string | undefined }): string {
  return story === undefined ? 'As the first move' : `Where “${story}” came before`;
}

/** In how many walks a text is read. */
export function readInWalks(parts: {
  readonly read: bigint;
  readonly again: bigint;
  readonly all: bigint;
}): string {
  const { read, again, all } = parts;
  if (read === 0n) return 'No walk reads it.';
  const walks =
    read === all
      ? `All ${counted(all, 'walk')} read it`
      : `${figures(read)} of ${counted(all, 'walk reads', 'walks read')} it`;
  if (again === 0n) return `${walks}, none of them twice.`;
  return again === read
    ? `${walks}, each of them more than once.`
    : `${walks}, ${figures(again)} of them more than once.`;
}

/** The same where walks are not counted. */
export function readAtStates({
  states,
  isRepeated,
}: {
  readonly states: number;
  readonly isRepeated: boolean;
}): string {
  if (states === 0) return 'No walk reads it.';
  const read = `It is read at ${counted(states, 'state')}`;
  return isRepeated ? `${read}; a walk can come back to it.` : `${read}; no walk reads it twice.`;
}

/** In how many walks a text is read in one context, and how often for the first time. */
export function readThere({
  read,
  first,
  again,
}: {
  readonly read: bigint;
  readonly first: bigint;
  readonly again: bigint;
}): string {
  const walks = counted(read, 'walk');
  if (again === 0n) return `${walks}, for the first time`;
  if (first === 0n) return `${walks}, never for the first time`;
  return `${walks}: in ${figures(first)} for the first time, in ${figures(again)} again`;
}

/** Whether a text is read in one context for the first time or again, where walks are not counted. */
export function readThereUncounted({
  states,
  isFirst,
  isAgain,
}: {
  readonly states: number;
  readonly isFirst: boolean;
  readonly isAgain: boolean;
}): string {
  const at = counted(states, 'state');
  if (!isAgain) return `${at}, for the first time`;
  return isFirst ? `${at}, for the first time or again` : `${at}, never for the first time`;
}

/** What a fact may be where a text is read. */
export function factThere({
  fact,
  values,
}: {
  readonly fact: string;
  readonly values: readonly string[];
}): string {
  return `${fact}: ${listed(values, 'or')}`;
}

/** The mark of a text that is read after moves of different movers. */
export function markedMovers({ movers }: { readonly movers: readonly string[] }): string {
  return `What came just before differs: ${listed(movers, 'or')}. Does it fit each?`;
}

/** What may have come just before: a move of somebody. */
export function moveBy({ mover }: { readonly mover: string }): string {
  return `a move by ${mover}`;
}

/** What may have come just before where nobody has moved. */
export const nothingYet = 'nothing yet';

/** The mark of a text that is read after different moves of one mover. */
export function markedMoves({ moves, mover }: { readonly moves: number; readonly mover: string }): string {
  return `What came just before differs: any of ${counted(moves, 'move')} by ${mover}. Does it fit each?`;
}

/** The mark of a text with time words that is read in different contexts. */
export function markedTimeWords({ words }: { readonly words: readonly string[] }): string {
  return `It says ${listed(words.map((word) => `“${word}”`))}. Is that so each time it is read?`;
}

/** The mark of a text that is never read. */
export const markedNeverRead =
  'No walk reads it: its place or its condition is never met, or another text stands in its place.';

/** How many complete walks were followed. */
export function walksFollowed({
  walks,
  states,
}: {
  readonly walks: bigint;
  readonly states: number;
}): string {
  return `${counted(walks, 'walk leads', 'walks lead')} from the start to an end, through ${counted(states, 'state')}; each was followed.`;
}

/** That walks come back to where they were, and so are not counted. */
export function walksWithoutNumber({ states }: { readonly states: number }): string {
  return `Walks can come back to where they were, so they are without number and are not counted. What is told of each text holds for all of them: ${counted(states, 'state')} were followed, with whether the text had been read before.`;
}

function figures(count: bigint): string {
  return count.toLocaleString('en');
}
