import fc from 'fast-check';
import { readScenario } from '../../src/scenario/read';
import { hues } from '../../src/scenario/schema';
import type { Scenario, ScenarioSource } from '../../src/scenario/types';

type MoveSource = ScenarioSource['situations'][number]['moves'][number];
type ConditionSource = NonNullable<MoveSource['when']>;
type EffectSource = NonNullable<MoveSource['sets']>[number];

const basis = { kind: 'inference', reason: 'It is made up for a test.' } as const;
const words = 'talks offer accept refuse data court deadline assurance review terms extend threaten'.split(
  ' ',
);

/** How many of each part at most; the least is 1 for situations, outcomes and parties, and 0 for the rest. */
export interface Bounds {
  readonly parties: number;
  readonly facts: number;
  readonly situations: number;
  readonly outcomes: number;
  readonly movesEach: number;
  readonly assumptions: number;
}

const small: Bounds = { parties: 3, facts: 3, situations: 5, outcomes: 3, movesEach: 3, assumptions: 2 };

/**
 * A small scenario that reads without a fault: cycles, dead ends, unreachable situations, moves of chance and
 * conditions of every form are all in it at times. At each state one mover at most has open moves.
 */
export function randomScenario(bounds: Partial<Bounds> = {}): fc.Arbitrary<Scenario> {
  return scenarioParts({ ...small, ...bounds }).map((parts) => readScenario(sourceOf(parts)));
}

interface MoveParts {
  readonly to: number;
  readonly when: ConditionSource | undefined;
  readonly sets: readonly EffectSource[];
  readonly likelihood: number;
  readonly label: string;
}

interface SituationParts {
  readonly mover: number;
  /** Where a fact decides between two movers, as where one party may sign and another may block. */
  readonly otherwise: { readonly mover: number; readonly when: ConditionSource } | undefined;
  readonly moves: readonly MoveParts[];
  readonly title: string;
}

interface Parts {
  readonly parties: number;
  readonly facts: readonly number[];
  readonly situations: readonly SituationParts[];
  readonly outcomes: readonly string[];
  /** By outcome the conditions on which it says what it means; some hold always. */
  readonly meanings: readonly (readonly (ConditionSource | undefined)[])[];
  readonly assumptions: readonly (readonly (readonly number[])[])[];
}

function scenarioParts(bounds: Bounds): fc.Arbitrary<Parts> {
  return fc
    .record({
      parties: fc.integer({ min: 1, max: bounds.parties }),
      facts: fc.array(fc.integer({ min: 2, max: 3 }), { maxLength: bounds.facts }),
      situations: fc.noBias(fc.integer({ min: Math.min(2, bounds.situations), max: bounds.situations })),
      outcomes: fc.array(phrase(3), { minLength: 1, maxLength: bounds.outcomes }),
    })
    .chain(({ parties, facts, situations, outcomes }) => {
      // The mover after the last party is chance.
      const mover = fc.integer({ min: 0, max: parties });
      const move = fc.record({
        // More often on than out, so that walks go some way and round.
        to: fc.oneof(
          { weight: 2, arbitrary: fc.nat(situations - 1) },
          { weight: 1, arbitrary: fc.nat(situations + outcomes.length - 1) },
        ),
        when: fc.oneof(
          { weight: 3, arbitrary: fc.constant(undefined) },
          { weight: 2, arbitrary: condition(facts) },
        ),
        sets: facts.length === 0 ? fc.constant([]) : fc.array(effect(facts), { maxLength: 2 }),
        likelihood: fc.integer({ min: 1, max: 4 }),
        label: phrase(7),
      });
      const otherwise =
        facts.length === 0 ? fc.constant(undefined) : fc.record({ mover, when: simpleCondition(facts) });
      const situation = fc.record({
        mover,
        otherwise: fc.oneof(
          { weight: 4, arbitrary: fc.constant(undefined) },
          { weight: 1, arbitrary: otherwise },
        ),
        // Dead ends are rare, so that there is mostly something to walk.
        moves: fc.oneof(
          { weight: 7, arbitrary: fc.array(move, { minLength: 1, maxLength: bounds.movesEach }) },
          { weight: 1, arbitrary: fc.constant([]) },
        ),
        title: phrase(4),
      });
      return fc.record({
        parties: fc.constant(parties),
        facts: fc.constant(facts),
        outcomes: fc.constant(outcomes),
        meanings: fc.array(
          fc.array(
            fc.oneof(
              { weight: 2, arbitrary: fc.constant(undefined) },
              { weight: 1, arbitrary: condition(facts) },
            ),
            { minLength: 1, maxLength: 2 },
          ),
          { minLength: outcomes.length, maxLength: outcomes.length },
        ),
        situations: fc.array(situation, { minLength: situations, maxLength: situations }),
        assumptions: fc.array(
          fc.array(fc.array(fc.nat(bounds.situations * bounds.movesEach), { maxLength: 3 }), {
            minLength: 2,
            maxLength: 3,
          }),
          { maxLength: bounds.assumptions },
        ),
      });
    });
}

function phrase(most: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: most })
    .map((chosen) => chosen.join(' '));
}

function simpleCondition(facts: readonly number[]): fc.Arbitrary<ConditionSource> {
  return fc
    .nat(facts.length - 1)
    .chain((fact) =>
      fc.nat((facts[fact] ?? 2) - 1).map((value) => ({ fact: `fact${fact}`, is: `value${value}` })),
    );
}

function condition(facts: readonly number[]): fc.Arbitrary<ConditionSource> {
  if (facts.length === 0) return fc.constant({ all: [] });
  const simple = simpleCondition(facts);
  const some = fc.array(simple, { maxLength: 2 });
  return fc.oneof(
    { weight: 3, arbitrary: simple },
    some.map((all) => ({ all })),
    some.map((any) => ({ any })),
    simple.map((not) => ({ not })),
  );
}

function effect(facts: readonly number[]): fc.Arbitrary<EffectSource> {
  return fc.nat(facts.length - 1).chain((fact) =>
    fc.oneof(
      fc.nat((facts[fact] ?? 2) - 1).map((value) => ({ fact: `fact${fact}`, to: `value${value}` })),
      fc.constant({ fact: `fact${fact}`, advance: true as const }),
    ),
  );
}

function sourceOf({ parties, facts, situations, outcomes, meanings, assumptions }: Parts): ScenarioSource {
  const places = [
    ...situations.map((_, index) => `situation${index}`),
    ...outcomes.map((_, i) => `outcome${i}`),
  ];
  const place = (index: number) => places[index] ?? 'situation0';
  const moverId = (mover: number) => (mover === parties ? 'chance' : `party${mover}`);
  const standing = 'open' as const;
  const moveIds: string[] = [];
  const moveOf =
    (situation: SituationParts, at: number) =>
    (parts: MoveParts, index: number): MoveSource => {
      const id = `move${at}-${index}`;
      moveIds.push(id);
      const { otherwise } = situation;
      // Every second move falls to the other mover, under a condition that the first one's moves deny.
      const isOther = otherwise !== undefined && index % 2 === 1;
      const turn = otherwise && (isOther ? otherwise.when : { not: otherwise.when });
      const all = [turn, parts.when].filter((part) => part !== undefined);
      const by = moverId(isOther ? otherwise.mover : situation.mover);
      return {
        id,
        by,
        label: parts.label,
        story: `${by}: ${parts.label}`,
        does: 'It does what it says.',
        why: 'They would, in a test.',
        basis,
        ...(all.length > 0 ? { when: all.length === 1 ? all[0] : { all } } : {}),
        sets: [...parts.sets],
        to: place(parts.to),
        ...(by === 'chance' ? { likelihood: parts.likelihood } : {}),
        consequences: [],
      };
    };
  const written = situations.map((situation, at) => ({
    id: `situation${at}`,
    phase: `phase${Math.floor((3 * at) / situations.length)}`,
    title: `${situation.title} ${at}`,
    short: `${situation.title} ${at}`.slice(0, 24),
    account: [{ text: `Situation ${at}.`, basis }],
    moves: situation.moves.map(moveOf(situation, at)),
  }));
  return {
    format: 'impasse-scenario-2',
    id: 'random',
    version: 1,
    title: 'A made-up negotiation',
    asOf: '2022-12-08',
    language: 'en',
    invitation: 'Walk it.',
    sources: [{ id: 'nothing', title: 'Nothing', passages: [], silent: [] }],
    parties: Array.from({ length: parties }, (_, index) => ({
      id: `party${index}`,
      name: `Party ${index}`,
      short: `P${index}`,
      disc: `P${index}`,
      about: 'A party.',
      basis,
      interests: [{ id: `interest${index}`, name: `Interest ${index}`, start: standing, basis }],
      wants: [
        { outcome: `outcome${index % outcomes.length}`, basis },
        { interest: `interest${index}`, standing: 'secured' as const, basis },
      ],
      values: outcomes.map((_, outcome) => ({ outcome: `outcome${outcome}`, value: `${outcome - index}/3` })),
    })),
    facts: facts.map((values, index) => ({
      id: `fact${index}`,
      name: `Fact ${index}`,
      basis,
      values: Array.from({ length: values }, (_, value) => ({
        id: `value${value}`,
        name: `Value ${value}`,
        is: `fact ${index} is ${value}`,
        isNot: `fact ${index} is not ${value}`,
      })),
    })),
    phases: ['phase0', 'phase1', 'phase2', 'end'].map((id) => ({ id, name: id })),
    start: 'situation0',
    situations: written,
    outcomes: outcomes.map((title, index) => ({
      id: `outcome${index}`,
      phase: 'end',
      title: `${title} ${index}`,
      short: `${title} ${index}`.slice(0, 24),
      hue: hues[index % hues.length] ?? 'grey',
      ...(index === 0 && parties > 1 ? { deal: { between: ['party0', 'party1'] } } : {}),
      account: [{ text: `Outcome ${index}.`, basis }],
      meaning: Array.from({ length: parties }, (_, party) => ({
        interest: `interest${party}`,
        standing,
        account: (meanings[index] ?? []).map((when, at) => ({
          ...(when && { when }),
          text: `It means this, ${at}.`,
          basis,
        })),
      })),
    })),
    assumptions: assumptions.map((answers, index) => ({
      id: `assumption${index}`,
      question: `Question ${index}?`,
      basis,
      answers: answers.map((closed, answer) => ({
        id: `answer${answer}`,
        label: `Answer ${answer}`,
        closes: [...new Set(closed)].flatMap((move) => moveIds[move] ?? []),
        text: 'It closes this.',
        basis,
      })),
    })),
  };
}
