import { describe, expect, it } from 'vitest';
import type { AnswerLikelihoods, Likelihoods } from '../../src/analysis/odds/likelihoods';
import type { Ranking } from '../../src/analysis/preferences/ranking';
import type { PartyId } from '../../src/scenario/types';
import { type Marking, mark, noteOn, pinOf, voteAt } from '../../src/walk/marking';
import { type Marks, noMarks } from '../../src/walk/session';
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

  it('number pins, and rename or let go of the one that is meant', () => {
    const both = [path, elsewhere].reduce(
      (marks, at) => mark(marks, { kind: 'pin', name: 'A place', moves: at }),
      noMarks,
    );
    const [first, second] = [
      { id: '1', name: 'A place', moves: path },
      { id: '2', name: 'A place', moves: elsewhere },
    ];
    expect(both).toEqual({ ...noMarks, pins: [first, second] });
    expect(mark(both, { kind: 'rename pin', id: '2', name: 'There' }).pins).toEqual([
      first,
      { ...second, name: 'There' },
    ]);
    expect(mark(both, { kind: 'unpin', id: '1' }).pins).toEqual([second]);
    const named = { ...noMarks, pins: [{ id: 'mine', name: 'Mine', moves: path }] };
    expect(mark(named, { kind: 'pin', name: 'New', moves: elsewhere }).pins[1]?.id).toBe('1');
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

  it('leave the notes and votes on other steps', () => {
    const note = { path: moves('offerAlgorithm'), text: 'Beside.' };
    const vote = { path: moves('offerAlgorithm'), tally: {} };
    const marks = { ...noMarks, notes: [note], votes: [vote] };
    expect(mark(marks, { kind: 'note', path: elsewhere, text: 'Here.' }).notes).toEqual([
      note,
      { path: elsewhere, text: 'Here.' },
    ]);
    expect(mark(marks, { kind: 'note', path: elsewhere, text: '' }).notes).toEqual([note]);
    expect(mark(marks, { kind: 'vote', vote: { path: elsewhere, tally: {} } }).votes).toEqual([
      vote,
      { path: elsewhere, tally: {} },
    ]);
    expect(noteOn(marks, elsewhere)).toBe('');
    expect(voteAt(marks, elsewhere)).toBeUndefined();
  });

  it.each<[Marking, Partial<Marks>]>([
    [{ kind: 'votes', votes: [{ path: [], tally: {} }] }, { votes: [{ path: [], tally: {} }] }],
    [{ kind: 'played', parties: ['tiktok' as PartyId] }, { played: ['tiktok' as PartyId] }],
    [
      { kind: 'likelihoods', likelihoods: { sign: 2 } as Likelihoods },
      { likelihoods: { sign: 2 } as Likelihoods },
    ],
    [
      { kind: 'answer likelihoods', answerLikelihoods: { concede: { nothing: 2 } } as AnswerLikelihoods },
      { answerLikelihoods: { concede: { nothing: 2 } } as AnswerLikelihoods },
    ],
  ])('hold all at once of $kind', (marking, made) => {
    const before = mark(noMarks, { kind: 'pin', name: 'A place', moves: path });
    expect(mark(before, marking)).toEqual({ ...before, ...made });
  });

  it('hold a ranking for each party until it is taken back', () => {
    const ranking = [
      ['agreement'],
      ['fullBan', 'continuedDelay'],
      ['perceivedInaction'],
    ] as readonly (readonly string[])[] as Ranking;
    const [washington, beijing] = ['washington', 'beijing'] as PartyId[];
    const set = (marks: Marks, party: PartyId | undefined, to: Ranking | undefined) =>
      mark(marks, { kind: 'ranking', party: party as PartyId, ranking: to });
    const both = set(set(noMarks, washington, ranking), beijing, ranking);
    expect(both.rankings).toEqual({ washington: ranking, beijing: ranking });
    const one = set(both, washington, undefined);
    expect(one.rankings).toEqual({ beijing: ranking });
    expect(set(one, beijing, undefined)).toEqual(noMarks);
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
