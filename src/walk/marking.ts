import type { Ranking } from '../analysis/preferences/ranking';
import type { MoveId, PartyId } from '../scenario/types';
import type { Marks, Pin, Vote } from './session';

type Path = readonly MoveId[];

/** A mark made or taken away. */
export type Marking =
  | { readonly kind: 'pin'; readonly name: string; readonly moves: Path }
  | { readonly kind: 'unpin'; readonly id: string }
  | { readonly kind: 'rename pin'; readonly id: string; readonly name: string }
  /** An empty note is taken away. */
  | { readonly kind: 'note'; readonly path: Path; readonly text: string }
  | { readonly kind: 'vote'; readonly vote: Vote }
  /** All votes at once, as when another class begins. */
  | { readonly kind: 'votes'; readonly votes: Marks['votes'] }
  /** The parties that groups of a class play. */
  | { readonly kind: 'played'; readonly parties: readonly PartyId[] }
  | { readonly kind: 'likelihoods'; readonly likelihoods: Marks['likelihoods'] }
  | { readonly kind: 'answer likelihoods'; readonly answerLikelihoods: Marks['answerLikelihoods'] }
  /** What a party wants; without a ranking, what the scenario has of it again. */
  | { readonly kind: 'ranking'; readonly party: PartyId; readonly ranking: Ranking | undefined };

/** The marks after one is made or taken away. A place is pinned once, and a step has one note and one vote. */
export function mark(marks: Marks, marking: Marking): Marks {
  switch (marking.kind) {
    case 'pin': {
      if (pinOf(marks, marking.moves)) return marks;
      const id = String(1 + Math.max(0, ...marks.pins.map((pin) => Number(pin.id) || 0)));
      return { ...marks, pins: [...marks.pins, { id, name: marking.name, moves: marking.moves }] };
    }
    case 'unpin':
      return { ...marks, pins: marks.pins.filter(({ id }) => id !== marking.id) };
    case 'rename pin':
      return {
        ...marks,
        pins: marks.pins.map((pin) => (pin.id === marking.id ? { ...pin, name: marking.name } : pin)),
      };
    case 'note': {
      const others = marks.notes.filter(({ path }) => !isSamePath(path, marking.path));
      const { path, text } = marking;
      return { ...marks, notes: text.trim() === '' ? others : [...others, { path, text }] };
    }
    case 'vote': {
      const others = marks.votes.filter(({ path }) => !isSamePath(path, marking.vote.path));
      return { ...marks, votes: [...others, marking.vote] };
    }
    case 'votes':
      return { ...marks, votes: marking.votes };
    case 'played':
      return { ...marks, played: marking.parties };
    case 'likelihoods':
      return { ...marks, likelihoods: marking.likelihoods };
    case 'answer likelihoods':
      return { ...marks, answerLikelihoods: marking.answerLikelihoods };
    case 'ranking': {
      const { rankings: { [marking.party]: _, ...others } = {}, ...rest } = marks;
      const rankings = marking.ranking ? { ...others, [marking.party]: marking.ranking } : others;
      return { ...rest, ...(Object.keys(rankings).length > 0 && { rankings }) };
    }
  }
}

/** The pin of a place, if it is pinned. */
export function pinOf({ pins }: Marks, moves: Path): Pin | undefined {
  return pins.find((pin) => isSamePath(pin.moves, moves));
}

/** The note on the step that some moves lead to; empty where there is none. */
export function noteOn({ notes }: Pick<Marks, 'notes'>, path: Path): string {
  return notes.find((note) => isSamePath(note.path, path))?.text ?? '';
}

/** How a room voted at the step that some moves lead to. */
export function voteAt({ votes }: Marks, path: Path): Vote | undefined {
  return votes.find((vote) => isSamePath(vote.path, path));
}

/** Whether two paths make the same moves. */
export function isSamePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((move, index) => move === b[index]);
}
