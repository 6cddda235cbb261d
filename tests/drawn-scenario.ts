import type {
  Answer,
  Assumption,
  AssumptionId,
  Effect,
  Fact,
  FactId,
  Move,
  MoveId,
  Outcome,
  Scenario,
  Situation,
  SituationId,
  ValueId,
} from '../src/scenario/types';
import { tiktok } from './tiktok';

/**
 * A scenario without facts, as a drawing: by situation the places its moves lead to, the start first. Places that are
 * no situation are outcomes, in the order met. The move from a to b has the id "a-b".
 * @param closing by assumption, the moves that each of its answers closes; answers have the ids "0", "1", …
 */
export function drawn(
  arrows: Readonly<Record<string, string>>,
  closing: Readonly<Record<string, readonly string[]>> = {},
): Scenario {
  const situation = tiktok.situations[0] as Situation;
  const outcome = tiktok.outcomes[0] as Outcome;
  const assumption = tiktok.assumptions[0] as Assumption;
  const answer = assumption.answers[0] as Answer;
  const { likelihood: _, when: __, ...move } = situation.moves[0] as Move;
  const placesOf = (words: string) => words.split(' ').filter(Boolean) as SituationId[];
  const ends = Object.values(arrows)
    .flatMap(placesOf)
    .filter((node) => !(node in arrows));
  const ids = Object.keys(arrows) as SituationId[];
  return {
    ...tiktok,
    parties: tiktok.parties.map(({ wants: _, ...party }) => party),
    start: ids[0] as SituationId,
    facts: [],
    situations: ids.map((id) => ({
      ...situation,
      id,
      title: id,
      moves: placesOf(arrows[id] as string).map((to) => ({
        ...move,
        id: `${id}-${to}` as MoveId,
        label: `go to ${to}`,
        sets: [],
        consequences: [],
        to,
      })),
    })),
    outcomes: [...new Set(ends)].map((id) => ({ ...outcome, id, title: id })),
    assumptions: Object.entries(closing).map(([id, answers]) => ({
      ...assumption,
      id: id as AssumptionId,
      question: `${id}?`,
      answers: answers.map((moves, index) => ({
        ...answer,
        id: `${index}` as Answer['id'],
        label: `answer ${index}`,
        closes: moves.split(' ').filter(Boolean) as MoveId[],
      })),
    })),
  };
}

/**
 * A scenario with facts of so many values each: "f0" has the values "v0", "v1" and so on.
 * @param sets by move, the values that it sets, such as "f0 v1 f1 v0"
 */
export function withFacts(
  scenario: Scenario,
  values: readonly number[],
  sets: Readonly<Record<string, string>> = {},
): Scenario {
  const fact = tiktok.facts[0] as Fact;
  const value = fact.values[0] as Fact['values'][number];
  const setBy = (move: Move) =>
    [...(sets[move.id] ?? '').matchAll(/(f\d+) (v\d+)/g)].map(([, fact, to]) => ({ fact, to }) as Effect);
  return {
    ...scenario,
    facts: values.map((count, index) => ({
      ...fact,
      id: `f${index}` as FactId,
      values: Array.from({ length: count }, (_, each) => ({ ...value, id: `v${each}` as ValueId })),
    })),
    situations: scenario.situations.map((situation) => ({
      ...situation,
      moves: situation.moves.map((move) => ({ ...move, sets: setBy(move) })),
    })),
  };
}
