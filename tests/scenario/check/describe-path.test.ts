import { describe, expect, it } from 'vitest';
import { describePath } from '../../../src/scenario/check/describe-path';
import { type Place, smallScenario } from './small-scenario';

const small = smallScenario();

describe('a part of a file in words', () => {
  it.each<[string, Place]>([
    ['The file', []],
    ['The file', ['title']],
    ['The file', ['situations']],
    ['The source', ['source']],
    ['The party "buyer"', ['parties', 1]],
    ['The interest "boat"', ['parties', 1, 'interests', 0]],
    ['The fact "price"', ['facts', 0]],
    ['The value "fair"', ['facts', 0, 'values', 2]],
    ['The phase "end"', ['phases', 1, 'name']],
    ['The situation "asking"', ['situations', 0, 'moves']],
    ['The outcome "kept"', ['outcomes', 1]],
    ['The move "keep"', ['situations', 0, 'moves', 1]],
    ['The assumption "patient"', ['assumptions', 0]],
    ['The answer "no"', ['assumptions', 0, 'answers', 1, 'closes', 0]],
    ['The source’s passage "P1"', ['sources', 0, 'passages', 0]],
    ['A passage of the account of the situation "asking"', ['situations', 0, 'account', 1, 'text']],
    ['A consequence of the move "ask"', ['situations', 0, 'moves', 0, 'consequences', 0]],
    ['A meaning of the outcome "sold"', ['outcomes', 0, 'meaning', 1]],
    ['An effect of the move "ask"', ['situations', 0, 'moves', 0, 'sets', 0]],
    ['The basis of the move "ask"', ['situations', 0, 'moves', 0, 'consequences', 0, 'basis']],
    ['The condition of the move "ask"', ['situations', 0, 'moves', 0, 'when', 'not', 'all', 1]],
  ])('is %s', (words, place) => {
    expect(describePath(place, small)).toBe(words);
  });

  it.each<[string, Place, unknown]>([
    ['The party number 2', ['parties', 1], { parties: [{ id: 'seller' }, { id: 7 }] }],
    ['The party number 1', ['parties', 0], { parties: [null] }],
    ['The party number 1', ['parties', 0], { parties: ['seller'] }],
    ['The move number 1', ['situations', 0, 'moves', 0], { situations: [null] }],
    ['The move number 3', ['situations', 0, 'moves', 2], { situations: 5 }],
    ['The file', [0], [{ id: 'seller' }]],
    ['The file', ['constructor', 0], { constructor: [{ id: 'seller' }] }],
    ['The file', ['toString'], {}],
  ])('has no name where the file gives none: %s', (words, place, whole) => {
    expect(describePath(place, whole)).toBe(words);
  });

  it('has its name cut where that is long', () => {
    expect(describePath(['phases', 0], { phases: [{ id: 'k'.repeat(61) }] })).toBe(
      `The phase "${'k'.repeat(59)}…"`,
    );
  });
});
