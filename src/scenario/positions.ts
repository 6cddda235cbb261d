import { holds, type Requirement, requirements } from './conditions';
import { lookup } from './lookup';
import type {
  Answer,
  Assumption,
  Assumptions,
  Effect,
  FactId,
  Facts,
  Move,
  Position,
  Scenario,
  ValueId,
} from './types';

/** The position a scenario starts from: its start, every fact at its first value. */
export function startPosition(scenario: Scenario): Position {
  const facts = Object.fromEntries(scenario.facts.map((fact) => [fact.id, fact.values[0]?.id]));
  return { at: scenario.start, facts: facts as Record<FactId, ValueId> };
}

/** What a move makes of the facts. This is the one meaning of effects. */
export function applyEffects(scenario: Scenario, effects: readonly Effect[], facts: Facts): Facts {
  const next: Record<FactId, ValueId> = { ...facts };
  for (const effect of effects) {
    if ('to' in effect) {
      next[effect.fact] = effect.to;
    } else {
      const { values } = lookup(scenario).fact(effect.fact);
      const further = values[values.findIndex((value) => value.id === next[effect.fact]) + 1];
      if (further) next[effect.fact] = further.id;
    }
  }
  return next;
}

/** The position a move leads to. Does not ask whether the move is open: `isOpen` does. */
export function positionAfter(scenario: Scenario, move: Move, position: Position): Position {
  return { at: move.to, facts: applyEffects(scenario, move.sets, position.facts) };
}

/** An answer that a user has fixed and that closes some move. */
export interface Closure {
  readonly assumption: Assumption;
  readonly answer: Answer;
}

/** Which of the fixed answers close a move. */
export function closures(scenario: Scenario, move: Move, assumptions: Assumptions): Closure[] {
  return scenario.assumptions.flatMap((assumption) => {
    const answer = assumption.answers.find((candidate) => candidate.id === assumptions[assumption.id]);
    return answer?.closes.includes(move.id) ? [{ assumption, answer }] : [];
  });
}

/** Whether a move can be made of these facts under these assumptions. */
export function isOpen(scenario: Scenario, move: Move, facts: Facts, assumptions: Assumptions = {}): boolean {
  return holds(move.when, facts) && closures(scenario, move, assumptions).length === 0;
}

/** A move with all that opens or closes it here. */
export interface Choice {
  readonly move: Move;
  readonly open: boolean;
  readonly requirements: readonly Requirement[];
  readonly closedBy: readonly Closure[];
}

/** Every move of the situation, open or closed, in the scenario's order. None at an outcome. */
export function choices(scenario: Scenario, position: Position, assumptions: Assumptions = {}): Choice[] {
  return movesAt(scenario, position).map((move) => ({
    move,
    open: isOpen(scenario, move, position.facts, assumptions),
    requirements: requirements(scenario, move.when, position.facts),
    closedBy: closures(scenario, move, assumptions),
  }));
}

/** The moves that can be made here. */
export function openMoves(scenario: Scenario, position: Position, assumptions: Assumptions = {}): Move[] {
  return movesAt(scenario, position).filter((move) => isOpen(scenario, move, position.facts, assumptions));
}

function movesAt(scenario: Scenario, position: Position): readonly Move[] {
  return lookup(scenario).isOutcome(position.at) ? [] : lookup(scenario).situation(position.at).moves;
}
