import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../src/analysis/diagnostics/check-scenario';
import { tiktok2022 } from '../../../src/scenarios/tiktok-2022/scenario';
import { isMutationRun } from '../../random-runs';
import {
  inLines,
  type Place,
  partOf,
  smallScenario,
  smallText,
  textWith,
  withPart,
} from '../../scenario/check/small-scenario';

const found = (place: Place, part?: unknown) => inLines(checkScenario(textWith(place, part)).diagnostics);
const ask = ['situations', 0, 'moves', 0];
const never = {
  all: [
    { fact: 'price', is: 'fair' },
    { fact: 'price', is: 'high' },
  ],
};

describe('checking where a scenario leads', () => {
  it('finds nothing in the TikTok scenario', () => {
    const checked = checkScenario(JSON.stringify(tiktok2022));
    expect(inLines(checked.diagnostics)).toEqual([]);
    expect(checked.scenario?.id).toBe('tiktok-2022');
  });

  it('finds nothing in the small scenario of these tests', () => {
    expect(inLines(checkScenario(smallText).diagnostics)).toEqual([]);
  });

  it('tells a dead end with the shortest way there', () => {
    expect(found(['situations', 1, 'moves', 0, 'when'], { fact: 'price', is: 'fair' })).toContain(
      'warning situations[1]: The situation "hearing" can be a dead end: no move is open there after "ask", and it is no outcome. Add a move that is open then, or loosen the condition of one.',
    );
  });

  it('tells it among what is found of the words, in the order of the file', () => {
    const stuck = withPart(smallScenario(), ['situations', 1, 'moves', 0, 'when'], {
      fact: 'price',
      is: 'fair',
    });
    const text = JSON.stringify(withPart(stuck, ['phases', 2], { id: 'later', name: 'Later' }));
    const { scenario, diagnostics } = checkScenario(text);
    expect(scenario?.id).toBe('small');
    expect(diagnostics.map(({ path }) => path)).toEqual([
      'phases[2]',
      'situations[0].account[1].when',
      'situations[1]',
      'situations[1].moves[0].when',
      'situations[1].moves[1].when',
      'outcomes[0]',
    ]);
  });

  it('tells a dead end at the start', () => {
    const closed = [0, 1].map((move) => ({ ...partOf('situations', 0, 'moves', move), when: never }));
    expect(found(['situations', 0, 'moves'], closed)).toContainEqual(
      expect.stringContaining(
        '"asking" can be a dead end: no move is open there at the start, and it is no outcome.',
      ),
    );
  });

  it('tells a situation and an outcome that no path reaches, and nothing more of them', () => {
    expect(found([...ask, 'when'], never)).toEqual([
      'warning situations[0].account[1].when: This is never told: no path comes here and meets its condition. Loosen the condition, or let a move bring about what it asks for.',
      'warning situations[0].moves[0].when: The move "ask" is never open: no path meets its condition. Loosen the condition, or let a move bring about what it asks for.',
      'warning situations[1]: No path reaches the situation "hearing". Let a move lead to it, or take it out.',
      'warning outcomes[0]: No path reaches the outcome "sold". Let a move lead to it, or take it out.',
    ]);
  });

  it.each<[string, Place]>([
    ['situations[1].account[0].when', ['situations', 1, 'account', 0, 'when']],
    ['outcomes[0].account[0].when', ['outcomes', 0, 'account', 0, 'when']],
    ['situations[0].moves[0].consequences[0].when', [...ask, 'consequences', 0, 'when']],
  ])('tells a sentence that is never told: %s', (path, place) => {
    expect(found(place, never)).toEqual([expect.stringContaining(`warning ${path}: This is never told`)]);
  });

  it('asks of a consequence’s condition that it hold where its move is open', () => {
    expect(found([...ask, 'consequences', 0, 'when'], { fact: 'price', is: 'fair' })).toEqual([
      expect.stringContaining('moves[0].consequences[0].when: This is never told'),
    ]);
    expect(found([...ask, 'consequences', 0, 'when'], { fact: 'price', is: 'high' })).toEqual([]);
  });

  it('tells a state where more than one has open moves', () => {
    const barge = {
      ...partOf('situations', 1, 'moves', 0),
      id: 'barge',
      by: 'seller',
      does: 'In.',
      why: 'Now.',
    };
    expect(found(['situations', 1, 'moves', 2], { ...barge, when: { fact: 'price', is: 'fair' } })).toEqual([
      'warning situations[1].moves: At the situation "hearing" more than one has open moves after "ask", "refuse", "ask": "buyer" and "seller". Let a condition say whose turn it is, or make a situation for each.',
    ]);
  });

  it('tells a state where every open move has the likelihood 0', () => {
    const moves = [0, 1].map((move) => ({ ...partOf('situations', 1, 'moves', move), likelihood: move }));
    expect(found(['situations', 1, 'moves'], moves)).toEqual([
      'warning situations[1].moves: At the situation "hearing" every move that is open after "ask" has the likelihood 0. Give one of them more.',
    ]);
  });

  it.skipIf(isMutationRun)('explores fewer states where each has many moves', () => {
    const facts = Array.from({ length: 14 }, (_, index) => ({ ...partOf('facts', 0), id: `fact${index}` }));
    const moves = Array.from({ length: 1_400 }, (_, index) => ({
      ...partOf(...ask),
      id: `move${index}`,
      when: { all: [] },
      sets: [{ fact: `fact${index % 14}`, advance: true }],
      to: 'asking',
    }));
    const situation = { ...partOf('situations', 0), account: [], moves };
    const text = JSON.stringify({ ...smallScenario(), facts, situations: [situation], assumptions: [] });
    expect(inLines(checkScenario(text).diagnostics)).toContainEqual(
      expect.stringMatching(/^warning : More than 7,\d{3} positions can be reached/),
    );
  });

  it('says when there are too many combinations of facts to explore any', () => {
    const facts = Array.from({ length: 60 }, (_, index) => ({ ...partOf('facts', 0), id: `fact${index}` }));
    const lines = found(['facts'], [partOf('facts', 0), ...facts.slice(1)]);
    expect(lines).toContainEqual(expect.stringMatching(/^warning facts: .*more than 2\^53 combinations/));
  });

  it('explores nothing where the file has an error', () => {
    expect(found([...ask, 'to'], 'nowhere')).toEqual([
      expect.stringContaining('There is no situation or outcome'),
    ]);
  });
});
