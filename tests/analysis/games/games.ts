import fc from 'fast-check';
import type {
  Fact,
  FactId,
  Move,
  Mover,
  Outcome,
  Party,
  PartyId,
  Scenario,
  Situation,
  ValueId,
} from '../../../src/scenario/types';
import { randomScenario } from '../../scenario/random-scenario';
import { tiktok } from '../../tiktok';

/** Random scenarios whose moves fall to movers at random, so that several have moves open at once. */
export function randomlySharedScenario(): fc.Arbitrary<Scenario> {
  return fc
    .tuple(randomScenario(), fc.array(fc.nat(3), { minLength: 15, maxLength: 15 }))
    .map(([scenario, movers]) => withMovers(scenario, movers));
}

/** The same scenario with some moves made by others, by the move's id or that of its situation; parties as in `ids`. */
export function movedBy(scenario: Scenario, ids: string, movers: Readonly<Record<string, string>>): Scenario {
  const party = scenario.parties[0] as Party;
  return {
    ...scenario,
    parties: ids.split(' ').map((id) => ({ ...party, id: id as PartyId, short: id })),
    situations: scenario.situations.map((situation) => ({
      ...situation,
      moves: situation.moves.map((move) => ({
        ...move,
        by: (movers[move.id] ?? movers[situation.id] ?? move.by) as Mover,
      })),
    })),
  };
}

function withMovers(scenario: Scenario, movers: readonly number[]): Scenario {
  let made = 0;
  const by = (): Mover => scenario.parties[movers[made++] ?? 0]?.id ?? 'chance';
  return {
    ...scenario,
    situations: scenario.situations.map((situation) => ({
      ...situation,
      moves: situation.moves.map((move) => ({ ...move, by: by() })),
    })),
  };
}

/** Random scenarios without moves of chance: the first party makes them. */
export function randomScenarioWithoutChance(): fc.Arbitrary<Scenario> {
  return randomScenario().map((scenario) => {
    const first = (scenario.parties[0] as Party).id;
    const byParty = (move: Move): Move => (move.by === 'chance' ? { ...move, by: first } : move);
    return {
      ...scenario,
      situations: scenario.situations.map((situation) => ({
        ...situation,
        moves: situation.moves.map(byParty),
      })),
    };
  });
}

/**
 * Parties asked one after another, as many as there are: the first so many can each say no, which is the second
 * outcome; the others only pass it on. The first outcome comes about when all were asked and none said no. Where there
 * are more days than one, the first party can wait, at every state anew, for as long as it likes.
 */
export function unanimity(asked: number, vetoes: number, days = 1): Scenario {
  const party = tiktok.parties[0] as Party;
  const situation = tiktok.situations[0] as Situation;
  const move = situation.moves[0] as Move;
  const [yes, no] = tiktok.outcomes as [Outcome, Outcome];
  const day = { ...(tiktok.facts[0] as Fact), id: 'day' as FactId };
  const value = day.values[0] as Fact['values'][number];
  const ids = Array.from({ length: asked }, (_, index) => `party${index}` as PartyId);
  const placeOf = (index: number) => (index === asked ? yes.id : (`asks${index}` as Situation['id']));
  return {
    ...tiktok,
    parties: ids.map((id) => ({ ...party, id })),
    start: placeOf(0),
    facts: [
      {
        ...day,
        values: Array.from({ length: days }, (_, index) => ({ ...value, id: `day${index}` as ValueId })),
      },
    ],
    situations: ids.map((by, index) => {
      const says = (word: string, to: Situation['id']): Move => ({
        id: `${word}${index}` as Move['id'],
        by,
        label: word,
        story: word,
        does: word,
        why: word,
        basis: move.basis,
        sets: [],
        to,
        consequences: [],
      });
      const goesOn = says('yes', placeOf(index + 1));
      const refuses = index < vetoes ? [says('no', no.id)] : [];
      const waits: Move[] =
        index === 0 && days > 1
          ? [{ ...says('wait', placeOf(0)), sets: [{ fact: day.id, advance: true }] }]
          : [];
      return { ...situation, id: placeOf(index), moves: [goesOn, ...refuses, ...waits] };
    }),
    outcomes: [yes, no],
    assumptions: [],
  };
}
