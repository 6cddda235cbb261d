import { describe, expect, it } from 'vitest';
import { noMarks } from '../../src/session/kept/session';
import { mark, noteOn, pinOf, voteAt } from '../../src/session/marking';
import { moves } from '../tiktok';

const path = moves('offerData acceptData');
const elsewhere = moves('offerData');

describe('marks', () => {
  it('pin a place once, name it anew and let it go', () => {
    const once = mark(noMarks, { kind: 'pin', name: 'Data settled', moves: path });
    const twice = mark(once, { kind: 'pin', name: 'Again', moves: path });
    expect(twice.pins).toEqual(once.pins);
    const both = mark(once, { kind: 'pin', name: 'Offered', moves: elsewhere });
    expect(new Set(both.pins.map(({ id }) => id)).size).toBe(2);
    const id = pinOf(both, path)?.id ?? '';
    expect(pinOf(mark(both, { kind: 'rename pin', id, name: 'Half way' }), path)?.name).toBe('Half way');
    expect(mark(both, { kind: 'unpin', id }).pins.map(({ name }) => name)).toEqual(['Offered']);
  });

  it('give a pin an id that no other has, whatever went before', () => {
    const pinned = [path, elsewhere].reduce(
      (marks, at) => mark(marks, { kind: 'pin', name: 'A place', moves: at }),
      noMarks,
    );
    const first = pinned.pins[0]?.id ?? '';
    const again = mark(mark(pinned, { kind: 'unpin', id: first }), { kind: 'pin', name: 'New', moves: path });
    expect(new Set(again.pins.map(({ id }) => id)).size).toBe(2);
  });

  it('hold one note on a step, and none once it is emptied', () => {
    const first = mark(noMarks, { kind: 'note', path, text: 'Ask about this.' });
    const second = mark(first, { kind: 'note', path, text: 'Ask about that.' });
    expect(noteOn(second, path)).toBe('Ask about that.');
    expect(noteOn(second, elsewhere)).toBe('');
    expect(mark(second, { kind: 'note', path, text: ' ' }).notes).toEqual([]);
  });

  it('hold one vote on a step', () => {
    const [acceptData] = moves('acceptData');
    const tally = { [String(acceptData)]: 12 };
    const voted = mark(noMarks, { kind: 'vote', vote: { path: elsewhere, tally: {} } });
    const anew = mark(voted, { kind: 'vote', vote: { path: elsewhere, tally } });
    expect(anew.votes).toHaveLength(1);
    expect(voteAt(anew, elsewhere)?.tally).toEqual(tally);
  });
});
