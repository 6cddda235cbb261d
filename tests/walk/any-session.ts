import fc from 'fast-check';
import type { AnswerLikelihoods } from '../../src/analysis/odds/likelihoods';
import { endsOf } from '../../src/analysis/preferences/ends';
import { rankingOf } from '../../src/analysis/preferences/ranking';
import { openMoves } from '../../src/scenario/states';
import type { Scenario, Standing } from '../../src/scenario/types';
import type { OwnRankings, Session } from '../../src/walk/session';
import {
  assume,
  currentState,
  goTo,
  movesTo,
  newWalk,
  type StepId,
  stepBack,
  stepOnward,
  takeMove,
  type Walk,
} from '../../src/walk/walk';
import { anyCharacter } from '../any-character';

/** What a person does next: which deed, and a number that chooses among what can be done. */
const deed = fc.tuple(
  fc.constantFrom('move', 'move', 'move', 'undo', 'redo', 'goTo', 'assume'),
  fc.nat(1000),
);

/** Any walk of a scenario, with branches, undone steps and answers fixed on the way. */
export function anyWalk(scenario: Scenario): fc.Arbitrary<Walk> {
  return fc.array(deed, { maxLength: 60 }).map((deeds) =>
    deeds.reduce<Walk>((walk, [what, number]) => {
      if (what === 'undo') return goTo(walk, stepBack(walk) ?? walk.here);
      if (what === 'redo') return goTo(walk, stepOnward(walk) ?? walk.here);
      if (what === 'goTo') return goTo(walk, (number % (walk.steps.length + 1)) as StepId);
      if (what === 'assume') {
        const assumption = scenario.assumptions[number % (scenario.assumptions.length || 1)];
        const answer = assumption?.answers[number % (assumption.answers.length + 1)];
        return assumption ? assume(walk, assumption.id, answer?.id) : walk;
      }
      const open = openMoves(scenario, currentState(scenario, walk), walk.assumptions);
      const move = open[number % (open.length || 1)];
      return move ? takeMove(scenario, walk, move.id) : walk;
    }, newWalk()),
  );
}

/** Some weights for the answers to some of a scenario's assumptions. */
export function anyAnswerLikelihoods(
  { assumptions }: Scenario,
  weight: fc.Arbitrary<number>,
): fc.Arbitrary<AnswerLikelihoods> {
  return fc
    .subarray([...assumptions])
    .chain((weighed) =>
      fc.tuple(
        ...weighed.map(({ id, answers }) =>
          fc
            .record(Object.fromEntries(answers.map((answer) => [answer.id, weight])))
            .map((weights) => [id, weights] as const),
        ),
      ),
    )
    .map((entries) => Object.fromEntries(entries));
}

/** Rankings of the outcomes, ties among them, for some parties of a scenario. */
export function anyRankings(scenario: Scenario): fc.Arbitrary<OwnRankings> {
  const ends = endsOf(scenario);
  const ranking = fc
    .array(fc.nat(ends.length), { minLength: ends.length, maxLength: ends.length })
    .map((scores) => rankingOf(scores, ends));
  return fc
    .subarray(scenario.parties.map(({ id }) => id))
    .chain((parties) => fc.record(Object.fromEntries(parties.map((party) => [party, ranking]))));
}

/** Any session of a scenario: a walk with notes, votes and pins on its steps, and likelihoods. */
export function anySession(scenario: Scenario): fc.Arbitrary<Session> {
  const ids = scenario.situations.flatMap(({ moves }) => moves.map(({ id }) => id));
  const move = ids.length > 0 ? fc.constantFrom(...ids) : undefined;
  const interests = scenario.parties.flatMap((party) => party.interests.map(({ id }) => id));
  const standing = fc.constantFrom<Standing>('secured', 'at risk', 'lost', 'open');
  const byMove = <Value>(value: fc.Arbitrary<Value>) =>
    move
      ? fc.dictionary(move, value, { maxKeys: 4, noNullPrototype: true })
      : fc.constant<Record<string, Value>>({});
  return anyWalk(scenario).chain((walk) => {
    const path = fc.nat(walk.steps.length).map((step) => movesTo(walk, step as StepId));
    const text = fc.string({ maxLength: 30, unit: anyCharacter });
    const vote = {
      path,
      tally: byMove(fc.nat(40)),
      ...(move
        ? {
            named: fc.array(fc.record({ who: fc.string({ minLength: 1, maxLength: 12 }), move }), {
              maxLength: 3,
            }),
          }
        : {}),
      meaning: fc.record({
        interest: fc.constantFrom(...interests),
        tally: fc.dictionary(standing, fc.nat(40), { noNullPrototype: true }),
      }),
    };
    return fc.record(
      {
        walk: fc.constant(walk),
        name: fc.string({ minLength: 1, maxLength: 20 }),
        likelihoods: byMove(fc.double({ min: 0, max: 10, noNaN: true })),
        answerLikelihoods: anyAnswerLikelihoods(scenario, fc.double({ min: 0, max: 10, noNaN: true })),
        rankings: anyRankings(scenario).filter((rankings) => Object.keys(rankings).length > 0),
        pins: fc.array(fc.record({ id: fc.uuid(), name: text, moves: path }), { maxLength: 3 }),
        notes: fc.array(fc.record({ path, text }), { maxLength: 3 }),
        votes: fc.array(fc.record(vote, { requiredKeys: ['path', 'tally'] }), { maxLength: 3 }),
        played: fc.subarray(scenario.parties.map(({ id }) => id)),
      },
      { requiredKeys: ['walk', 'likelihoods', 'answerLikelihoods', 'pins', 'notes', 'votes'] },
    ) as fc.Arbitrary<Session>;
  });
}
