import { describe, expect, it } from 'vitest';
import { draftUnderId, freeId, idLike, textUnderId } from '../../src/scenario/text-under-id';

describe('a file’s text under another id', () => {
  it('is the same to the letter but for the id', () => {
    expect(textUnderId('{ "title":"A  sale",\n\t"id" : "small","of": { "id": "small" } }', 'mine')).toBe(
      '{ "title":"A  sale",\n\t"id" : "mine","of": { "id": "small" } }',
    );
  });
});

describe('a draft under another id', () => {
  it('is the same but for the id, where it has one', () => {
    expect(draftUnderId('{"id": "small", "title": ""}', 'mine')).toBe('{"id": "mine", "title": ""}');
  });

  it.each([
    ['has none', '{"title": "A sale"}'],
    ['has one only deeper within', '{"party": {"id": "seller"}}'],
    ['is no JSON', '{"id": "small", '],
    ['is empty', ''],
    ['is nothing', 'null'],
    ['is a text', '"id"'],
    ['is a number', '5'],
    ['is a list', '["id"]'],
  ])('is as it is where it %s', (_, text) => {
    expect(draftUnderId(text, 'mine')).toBe(text);
  });
});

describe('a free id', () => {
  it('is the id itself where it is not taken, or else has the next number', () => {
    expect(freeId('small', new Set(['other']))).toBe('small');
    expect(freeId('small', new Set(['small']))).toBe('small-2');
    expect(freeId('small', new Set(['small', 'small-2']))).toBe('small-3');
    expect(freeId('small', new Set(['small', 'small-3']))).toBe('small-2');
  });

  it('is never longer than an id may be', () => {
    const long = 'a'.repeat(40);
    expect(freeId(long, new Set([long]))).toBe(`${'a'.repeat(38)}-2`);
    const nine = Array.from({ length: 8 }, (_, index) => `${'a'.repeat(38)}-${index + 2}`);
    expect(freeId(long, new Set([long, ...nine]))).toBe(`${'a'.repeat(37)}-10`);
  });

  it('is the first that may be had', () => {
    expect(idLike('small', () => true)).toBe('small');
    expect(idLike('small', (candidate) => candidate.endsWith('4'))).toBe('small-4');
  });
});
