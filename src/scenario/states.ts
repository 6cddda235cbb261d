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
  Scenario,
  State,
  ValueId,
} from './types';
import { valueUnder } from './value-under';

/** The state a scenario starts from: its start, every fact at its first value. */
export function startState(scenario: Scenario): State {
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

/** The state a move leads to. Does not ask whether the move is open: `isOpen` does. */
export function stateAfter(scenario: Scenario, move: Move, state: State): State {
  return { at: move.to, facts: applyEffects(scenario, move.sets, state.facts) };
}

/** An answer that a user has fixed and that closes some move. */
export interface Closure {
  readonly assumption: Assumption;
  readonly answer: Answer;
}

/** Which of the fixed answers close a move. */
export function closures(scenario: Scenario, move: Move, assumptions: Assumptions): Closure[] {
  return scenario.assumptions.flatMap((assumption) => {
    const answer = assumption.answers.find(
      (candidate) => candidate.id === valueUnder(assumptions, assumption.id),
    );
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
export function choices(scenario: Scenario, state: State, assumptions: Assumptions = {}): Choice[] {
  return movesAt(scenario, state).map((move) => ({
    move,
    open: isOpen(scenario, move, state.facts, assumptions),
    requirements: requirements(scenario, move.when, state.facts),
    closedBy: closures(scenario, move, assumptions),
  }));
}

/** The moves that can be made here. */
export function openMoves(scenario: Scenario, state: State, assumptions: Assumptions = {}): Move[] {
  return movesAt(scenario, state).filter((move) => isOpen(scenario, move, state.facts, assumptions));
}

function movesAt(scenario: Scenario, state: State): readonly Move[] {
  return lookup(scenario).isOutcome(state.at) ? [] : lookup(scenario).situation(state.at).moves;
}
