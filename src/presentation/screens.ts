import { accountAt, type Change } from '../scenario/account';
import { lookup } from '../scenario/lookup';
import { type Choice, choices, openMoves } from '../scenario/states';
import type {
  Assumptions,
  Interest,
  Move,
  Mover,
  Outcome,
  Party,
  Passage,
  Scenario,
  Situation,
  Standing,
  Standings,
} from '../scenario/types';
import type { Station } from '../walk/walk';

/** A choice with the number that takes it. */
export interface NumberedChoice extends Choice {
  readonly number: number;
}

/** What a move changed for one party. */
export interface PartyChanges {
  readonly party: Party;
  readonly changes: readonly Change[];
}

/** How each interest of a party stands. */
export interface PartyStandings {
  readonly party: Party;
  readonly standings: readonly { readonly interest: Interest; readonly standing: Standing }[];
}

/** Which of several screens of one kind this is. */
interface Part {
  /** From 1. */
  readonly part: number;
  readonly parts: number;
}

/** One idea, which fills the stage. */
export type Screen =
  | { readonly kind: 'standing'; readonly situation: Situation; readonly passages: readonly Passage[] }
  /** Nobody is to move where the answers fixed close every choice. */
  | { readonly kind: 'mover'; readonly mover: Mover | undefined; readonly standings: Standings }
  | ({ readonly kind: 'choices'; readonly choices: readonly NumberedChoice[] } & Part)
  | { readonly kind: 'move'; readonly move: Move }
  | ({ readonly kind: 'changed'; readonly parties: readonly PartyChanges[] } & Part)
  | { readonly kind: 'outcome'; readonly outcome: Outcome; readonly passages: readonly Passage[] }
  | ({ readonly kind: 'meaning' } & PartyChanges)
  | ({
      readonly kind: 'for all';
      readonly outcome: Outcome;
      readonly parties: readonly PartyStandings[];
    } & Part);

const maxChoices = 8;
const maxParties = 3;
const maxChanges = 4;
/** Lines of two columns: a party takes one, and each of its interests. */
const maxStandings = 18;
/** Letters of an account that are read from the back of a room at a glance: two sentences or so. */
const maxLetters = 300;

/**
 * The screens of one station of a walk, in the order shown: the move that led here and what it changed, then where
 * things stand, whose move it is and the choices; at an outcome, what it is, what it means for each party, and for all.
 */
export function screensOf(scenario: Scenario, station: Station, assumptions: Assumptions): Screen[] {
  const { at } = station.state;
  const arrival: Screen[] = station.move ? [{ kind: 'move', move: station.move }] : [];
  const passages = firstPassages(accountAt(scenario, station.state));
  const byParty = scenario.parties.flatMap((party) => {
    const changes = station.changes.filter(({ interest }) => lookup(scenario).partyOf(interest) === party);
    return inPieces(changes, maxChanges).map((piece) => ({ party, changes: piece }));
  });
  if (lookup(scenario).isOutcome(at)) {
    return [
      ...arrival,
      { kind: 'outcome', outcome: lookup(scenario).outcome(at), passages },
      ...byParty.map((changes): Screen => ({ kind: 'meaning', ...changes })),
      ...forAll(scenario, station).map(
        (parties, index, all): Screen => ({
          kind: 'for all',
          outcome: lookup(scenario).outcome(at),
          parties,
          ...part(index, all),
        }),
      ),
    ];
  }
  const changed = station.move ? onScreens(byParty) : [];
  const mover = openMoves(scenario, station.state, assumptions)[0]?.by;
  const numbered = choices(scenario, station.state, assumptions).map((choice, index) => ({
    ...choice,
    number: index + 1,
  }));
  return [
    ...arrival,
    ...changed.map((parties, index): Screen => ({ kind: 'changed', parties, ...part(index, changed) })),
    { kind: 'standing', situation: lookup(scenario).situation(at), passages },
    { kind: 'mover', mover, standings: station.standings },
    ...inPieces(numbered, maxChoices).map(
      (piece, index, pieces): Screen => ({ kind: 'choices', choices: piece, ...part(index, pieces) }),
    ),
  ];
}

function firstPassages(passages: readonly Passage[]): Passage[] {
  const [first, second] = passages;
  if (!first) return [];
  return second && first.text.length + second.text.length <= maxLetters ? [first, second] : [first];
}

/** A move that changes nothing still has a screen, which says so. */
function onScreens(parties: readonly PartyChanges[]): PartyChanges[][] {
  let last: PartyChanges[] = [];
  const screens = [last];
  for (const changed of parties) {
    const rows = last.reduce((sum, { changes }) => sum + changes.length, changed.changes.length);
    if (last.length === maxParties || rows > maxChanges) {
      last = [];
      screens.push(last);
    }
    last.push(changed);
  }
  return screens;
}

function forAll(scenario: Scenario, { standings }: Station): PartyStandings[][] {
  const screens: PartyStandings[][] = [];
  let lines = 0;
  for (const party of scenario.parties) {
    const told = {
      party,
      standings: party.interests.map((interest) => ({
        interest,
        standing: standings[interest.id] ?? interest.start,
      })),
    };
    const last = screens.at(-1);
    lines += 1 + party.interests.length;
    if (last && lines <= maxStandings) last.push(told);
    else {
      screens.push([told]);
      lines = 1 + party.interests.length;
    }
  }
  return screens;
}

function inPieces<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

function part(index: number, all: readonly unknown[]): Part {
  return { part: index + 1, parts: all.length };
}
