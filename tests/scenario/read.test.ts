import { describe, expect, it } from 'vitest';
import { readScenario, ScenarioShapeError } from '../../src/scenario/read';
import type { ScenarioSource } from '../../src/scenario/types';
import { type Place, smallScenario, withPart } from './check/small-scenario';

/** What the reader throws of a value. */
function thrownOf(value: unknown): unknown {
  try {
    return readScenario(value as ScenarioSource);
  } catch (error) {
    return error;
  }
}

/** The faults it finds where a part of the small scenario is put in the place of another. */
function faultsWith(place: Place, part?: unknown): unknown {
  const error = thrownOf(withPart(smallScenario(), place, part));
  return error instanceof ScenarioShapeError ? error.faults : error;
}

describe('reading a scenario', () => {
  it('gives what is written, with nothing set and nothing asked where that is left out', () => {
    const source = smallScenario();
    expect(readScenario(source)).toEqual({
      ...source,
      situations: source.situations.map((situation) => ({
        ...situation,
        moves: situation.moves.map((move) => ({ ...move, sets: move.sets ?? [] })),
        discuss: [],
      })),
      outcomes: source.outcomes.map((outcome) => ({ ...outcome, discuss: [] })),
    });
  });

  it('names every place whose shape is not the format’s', () => {
    const source = { ...smallScenario(), title: '', start: 'the start', version: 0.5 };
    const error = thrownOf(source) as ScenarioShapeError;
    expect(error).toBeInstanceOf(ScenarioShapeError);
    expect(error.name).toBe('ScenarioShapeError');
    expect(error.message).toBe(
      [
        'version: Invalid integer: Received 0.5',
        'version: Invalid value: Expected >=1 but received 0.5',
        'title: A text cannot be empty.',
        'start: An id starts with a letter and holds letters, digits and hyphens.',
      ].join('\n'),
    );
  });

  it('says where in the file, place by place', () => {
    expect(faultsWith(['situations', 1, 'moves', 0, 'does'], '')).toEqual([
      { path: 'situations.1.moves.0.does', message: 'A text cannot be empty.' },
    ]);
  });

  it('says of a value that is no scenario at all that it is the whole file', () => {
    expect(thrownOf(null)).toMatchObject({
      faults: [{ path: '(whole file)', message: 'Invalid type: Expected Object but received null' }],
    });
  });
});

describe('the shape of a scenario', () => {
  it.each<[string, Place, string]>([
    ['an id of 40 characters', ['phases', 0, 'id'], 'a'.repeat(40)],
    ['an id of one letter', ['phases', 0, 'id'], 'Z'],
    ['an id of letters, digits and hyphens', ['phases', 0, 'id'], 'a-1-B'],
    ['a name of 160 characters', ['phases', 0, 'name'], 'x'.repeat(160)],
    ['a text of 2000 characters', ['invitation'], 'x'.repeat(2000)],
    ['a passage’s id of 12 characters', ['sources', 0, 'passages', 0, 'id'], '¶'.repeat(12)],
    ['a disc of three characters', ['parties', 0, 'disc'], 'USA'],
    ['a move of chance', ['situations', 0, 'moves', 1, 'by'], 'chance'],
  ])('has room for %s', (_, place, part) => {
    expect(() => readScenario(withPart(smallScenario(), place, part) as ScenarioSource)).not.toThrow();
  });

  it.each<[string, Place, unknown]>([
    ['an id of 41 characters', ['phases', 0, 'id'], 'a'.repeat(41)],
    ['an id that starts with a digit', ['phases', 0, 'id'], '1a'],
    ['an id that starts with a hyphen', ['phases', 0, 'id'], '-a'],
    ['an id that ends in a line break', ['phases', 0, 'id'], 'a\n'],
    ['an id with a space', ['phases', 0, 'id'], 'a b'],
    ['an empty id', ['phases', 0, 'id'], ''],
    ['a name of 161 characters', ['phases', 0, 'name'], 'x'.repeat(161)],
    ['a text of 2001 characters', ['invitation'], 'x'.repeat(2001)],
    ['a passage’s id of 13 characters', ['sources', 0, 'passages', 0, 'id'], '¶'.repeat(13)],
    ['a passage without id', ['sources', 0, 'passages', 0, 'id'], ''],
    ['a disc of four characters', ['parties', 0, 'disc'], 'USSR'],
    ['a disc without letters', ['parties', 0, 'disc'], ''],
    ['a move of nobody', ['situations', 0, 'moves', 1, 'by'], ''],
    ['a likelihood below zero', ['situations', 0, 'moves', 1, 'likelihood'], -0.1],
    ['a fact of one value', ['facts', 0, 'values', 0], undefined],
  ])('has none for %s', (_, place, part) => {
    const one = withPart(smallScenario(), ['facts', 0, 'values', 2], undefined);
    expect(() => readScenario(withPart(one, place, part) as ScenarioSource)).toThrow(ScenarioShapeError);
  });
});
