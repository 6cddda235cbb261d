import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../src/session/address';
import { withNotes } from '../../src/session/notes-in-address';
import { anyCharacter } from '../any-character';
import { moves, shortest, tiktok } from '../tiktok';

const views = ['explore'];
const path = shortest.agreement;

describe('notes in a link', () => {
  it('come back on their steps, whatever they say', () => {
    const text = fc
      .string({ unit: anyCharacter, minLength: 1, maxLength: 80 })
      .filter((said) => said.trim() !== '');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ step: fc.nat(path.length), text }), { selector: ({ step }) => step }),
        (said) => {
          const notes = said.map((note) => ({ path: path.slice(0, note.step), text: note.text }));
          const link = writeAddress(tiktok, { view: 'explore', moves: path, assumptions: {}, notes });
          const read = readAddress(tiktok, link, views);
          expect(read.notes ?? []).toEqual(notes);
          expect(read.problems).toEqual([]);
        },
      ),
    );
  });

  it('of other branches stay behind', () => {
    const notes = [{ path: moves('holdFirm'), text: 'Elsewhere.' }];
    const link = writeAddress(tiktok, { view: 'explore', moves: path, assumptions: {}, notes });
    expect(link).not.toContain('Elsewhere');
  });

  it('that stand on no step are left out and said', () => {
    const { notes, problems } = readAddress(tiktok, '#/explore?n=9.Lost&n=nonsense&n=0.Kept', views);
    expect(notes).toEqual([{ path: [], text: 'Kept' }]);
    expect(problems).toHaveLength(2);
  });

  it('join one’s own, and say nothing twice', () => {
    const own = [{ path, text: 'Mine.' }];
    const others = [
      { path, text: 'Theirs.' },
      { path: moves('offerData'), text: 'New.' },
    ];
    const joined = withNotes(own, others);
    expect(joined.map(({ text }) => text)).toEqual(['Mine.\n\nTheirs.', 'New.']);
    expect(withNotes(joined, others)).toEqual(joined);
  });
});
