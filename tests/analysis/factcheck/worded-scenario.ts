import fc from 'fast-check';
import type {
  Condition,
  Effect,
  Fact,
  FactId,
  InterestId,
  Move,
  Passage,
  Scenario,
  SituationId,
  ValueId,
} from '../../../src/scenario/types';
import { randomScenario } from '../../scenario/random-scenario';

const basis = { kind: 'inference', reason: 'It is made up for a test.' } as const;

/**
 * A small random scenario in which no two texts are alike and accounts and consequences have conditions of every form.
 * @param hasEnd whether walks come back to a situation a few times at most; else they may for ever
 */
export function wordedScenario(hasEnd: boolean): fc.Arbitrary<Scenario> {
  return fc
    .tuple(
      randomScenario({ situations: 4, facts: 2 }),
      fc.array(fc.nat(999), { minLength: 40, maxLength: 40 }),
    )
    .map(([scenario, numbers]) => {
      let drawn = 0;
      const draw = (below: number) => {
        drawn += 1;
        return (numbers[drawn % numbers.length] as number) % below;
      };
      const worded = withTexts(withClauses(scenario), draw);
      return hasEnd ? withRounds(worded) : worded;
    });
}

/** No clause of a fact stands in another. */
function withClauses(scenario: Scenario): Scenario {
  const facts = scenario.facts.map((fact) => ({
    ...fact,
    values: fact.values.map((value) => ({
      ...value,
      is: `<${fact.id} is ${value.id}>`,
      isNot: `<${fact.id} is not ${value.id}>`,
    })),
  }));
  return { ...scenario, facts };
}

function withTexts(scenario: Scenario, draw: (below: number) => number): Scenario {
  const interests = scenario.parties.flatMap((party) => party.interests.map(({ id }) => id));
  const condition = (): { when?: Condition } => {
    const simple = (): Condition => {
      const fact = scenario.facts[draw(scenario.facts.length)] as Fact;
      return { fact: fact.id, is: fact.values[draw(fact.values.length)]?.id as ValueId };
    };
    if (scenario.facts.length === 0) return {};
    const forms: (() => { when?: Condition })[] = [
      () => ({}),
      () => ({ when: simple() }),
      () => ({ when: { not: simple() } }),
      () => ({ when: { any: [simple(), simple()] } }),
      () => ({ when: { all: [simple(), { not: simple() }] } }),
    ];
    return forms[draw(forms.length)]?.() ?? {};
  };
  let texts = 0;
  const text = () => {
    texts += 1;
    return `Text ${texts}.`;
  };
  const account = (): Passage[] =>
    Array.from({ length: draw(4) }, () => ({ ...condition(), text: text(), basis }));
  const move = (each: Move): Move => ({
    ...each,
    label: text(),
    does: text(),
    why: text(),
    story: text(),
    consequences: Array.from({ length: draw(3) }, () => ({
      ...condition(),
      interest: interests[draw(interests.length)] as InterestId,
      to: 'open' as const,
      text: text(),
      basis,
    })),
  });
  return {
    ...scenario,
    situations: scenario.situations.map((situation) => ({
      ...situation,
      title: text(),
      account: account(),
      moves: situation.moves.map(move),
    })),
    outcomes: scenario.outcomes.map((outcome) => ({
      ...outcome,
      title: text(),
      account: account(),
      // Some are left out, so that consequences are told there.
      meaning: outcome.meaning.filter(() => draw(2) === 0).map((each) => ({ ...each, account: account() })),
    })),
  };
}

/** Lets moves that do not lead onward be made a few times in all. */
function withRounds(scenario: Scenario): Scenario {
  const fact = 'rounds' as FactId;
  const values = ['none', 'one', 'two', 'three'] as ValueId[];
  const [first] = scenario.situations;
  const placeOf = (id: SituationId) => scenario.situations.findIndex((situation) => situation.id === id);
  const limited = (move: Move, at: number): Move => {
    const to = placeOf(move.to);
    if (to === -1 || to > at) return move;
    const last: Condition = { fact, is: values.at(-1) as ValueId };
    const when: Condition = { all: [...(move.when ? [move.when] : []), { not: last }] };
    return { ...move, when, sets: [...move.sets, { fact, advance: true } as Effect] };
  };
  return {
    ...scenario,
    start: (first ?? scenario).id as SituationId,
    facts: [
      ...scenario.facts,
      {
        id: fact,
        name: 'Rounds',
        basis,
        values: values.map((id) => ({ id, name: id, is: `<rounds: ${id}>`, isNot: `<rounds: not ${id}>` })),
      },
    ],
    situations: scenario.situations.map((situation, at) => ({
      ...situation,
      moves: situation.moves.map((move) => limited(move, at)),
    })),
  };
}
