import { describe, expect, it } from 'vitest';
import { checkScenarioText } from '../../../src/scenario/check/check-scenario-text';
import { unknownIds } from '../../../src/scenario/check/unknown-ids';
import { readScenario } from '../../../src/scenario/read';
import type { Move, MoveId, Situation, SituationId } from '../../../src/scenario/types';
import { errorsIn } from './errors-in';
import { type Place, smallScenario, textWith } from './small-scenario';

const ask = ['situations', 0, 'moves', 0];
const cite = (passage: string) => ({ kind: 'document', cite: passage, locator: 'they meet' });

describe('ids of nothing', () => {
  it.each<[string, Place, unknown]>([
    ['start: There is no situation "askng". Did you mean "asking"?', ['start'], 'askng'],
    ['start: There is no situation "talks". Name one that there is, or add "talks".', ['start'], 'talks'],
    [
      'start: The scenario starts at "sold", which is an outcome. Let it start at a situation.',
      ['start'],
      'sold',
    ],
    [
      'start: The scenario starts at "kept", which is an outcome. Let it start at a situation.',
      ['start'],
      'kept',
    ],
    [
      'situations[0].phase: There is no phase "talk". Did you mean "talks"?',
      ['situations', 0, 'phase'],
      'talk',
    ],
    [
      'situations[0].moves[0].to: There is no situation or outcome "hering". Did you mean "hearing"?',
      [...ask, 'to'],
      'hering',
    ],
    [
      'situations[1].moves[1].to: There is no situation or outcome "solt". Did you mean "sold"?',
      ['situations', 1, 'moves', 1, 'to'],
      'solt',
    ],
    ['situations[0].moves[0].by: There is no party "sellr". Did you mean "seller"?', [...ask, 'by'], 'sellr'],
    [
      'situations[0].moves[0].consequences[0].interest: There is no interest "mony". Did you mean "money"?',
      [...ask, 'consequences', 0, 'interest'],
      'mony',
    ],
    [
      'situations[0].moves[0].when.fact: There is no fact "cost". Name one that there is, or add "cost".',
      [...ask, 'when'],
      { fact: 'cost', is: 'fair' },
    ],
    [
      'situations[0].moves[0].when.all[1].fact: There is no fact "prize". Did you mean "price"?',
      [...ask, 'when'],
      {
        all: [
          { fact: 'price', is: 'high' },
          { fact: 'prize', is: 'fair' },
        ],
      },
    ],
    [
      'situations[0].moves[0].when.any[1].not.is: There is no value "fare" of the fact "price". Did you mean "fair"?',
      [...ask, 'when'],
      { any: [{ fact: 'price', is: 'high' }, { not: { fact: 'price', is: 'fare' } }] },
    ],
    [
      'situations[0].account[1].when.is: There is no value "hih" of the fact "price". Did you mean "high"?',
      ['situations', 0, 'account', 1, 'when', 'is'],
      'hih',
    ],
    [
      'situations[0].moves[0].consequences[0].when.is: There is no value "low" of the fact "price". Name one that there is, or add "low".',
      [...ask, 'consequences', 0, 'when'],
      { fact: 'price', is: 'low' },
    ],
    [
      'outcomes[1].account[0].when.is: There is no value "low" of the fact "price". Name one that there is, or add "low".',
      ['outcomes', 1, 'account', 0, 'when'],
      { fact: 'price', is: 'low' },
    ],
    [
      'situations[0].moves[0].sets[0].fact: There is no fact "cost". Name one that there is, or add "cost".',
      [...ask, 'sets'],
      [{ fact: 'cost', advance: true }],
    ],
    [
      'situations[0].moves[0].sets[1].to: There is no value "low" of the fact "price". Name one that there is, or add "low".',
      [...ask, 'sets', 1],
      { fact: 'price', to: 'low' },
    ],
    [
      'outcomes[0].phase: There is no phase "later". Name one that there is, or add "later".',
      ['outcomes', 0, 'phase'],
      'later',
    ],
    [
      'outcomes[0].meaning[0].interest: There is no interest "fame". Name one that there is, or add "fame".',
      ['outcomes', 0, 'meaning', 0, 'interest'],
      'fame',
    ],
    [
      'assumptions[0].answers[0].closes[0]: There is no move "kep". Did you mean "keep"?',
      ['assumptions', 0, 'answers', 0, 'closes', 0],
      'kep',
    ],
    [
      'facts[0].basis.cite: There is no passage "P7". Did you mean "P1"?',
      ['facts', 0, 'basis', 'cite'],
      'P7',
    ],
    [
      'situations[0].moves[0].consequences[0].basis.cite: There is no passage "Q22". Name one that there is, or add "Q22".',
      [...ask, 'consequences', 0, 'basis'],
      cite('Q22'),
    ],
  ])('are told where they stand: %s', (line, place, part) => {
    expect(errorsIn(textWith(place, part))).toEqual([line]);
    expect(checkScenarioText(textWith(place, part)).scenario).toBeUndefined();
  });

  it('are told by line and column', () => {
    const text = textWith([...ask, 'to'], 'nowhere');
    const before = text.slice(0, text.indexOf('"nowhere"')).split('\n');
    expect(checkScenarioText(text).diagnostics).toMatchObject([
      { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    ]);
  });

  it('are compared with what there is as long as that does not take long', () => {
    const scenario = readScenario(smallScenario());
    const [start] = scenario.situations as [Situation];
    const [move] = start.moves as [Move];
    const to = 'soll' as SituationId;
    const moves = Array.from({ length: 201 }, (_, at) => ({ ...move, id: `m${at}` as MoveId, to }));
    const others = Array.from({ length: 997 }, (_, at) => ({ ...start, id: `s${at}`, moves: [] }));
    const situations = [{ ...start, moves }, ...others] as Situation[];
    const outcomes = scenario.outcomes.map((outcome) => ({ ...outcome, account: [] }));
    const mends = [...unknownIds({ ...scenario, situations, outcomes, assumptions: [] })].map(
      ({ fix }) => fix,
    );
    expect(mends.slice(0, 200)).toEqual(Array.from({ length: 200 }, () => 'Did you mean "sold"?'));
    expect(mends.slice(200)).toEqual(['Name one that there is, or add "soll".']);
  });
});

describe('what a walk needs', () => {
  it('is an outcome', () => {
    expect(errorsIn(textWith(['outcomes'], []))).toContain(
      'outcomes: The scenario has no outcome, so no walk ends. Add an outcome, and a move to it.',
    );
  });

  it('is no party for what chance decides', () => {
    expect(errorsIn(textWith([...ask, 'by'], 'chance'))).toEqual([]);
  });

  it('is a start at any situation', () => {
    expect(errorsIn(textWith(['start'], 'hearing'))).toEqual([]);
  });
});
