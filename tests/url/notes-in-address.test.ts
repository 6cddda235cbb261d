import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MoveId } from '../../src/scenario/types';
import { readAddress, writeAddress } from '../../src/url/address';
import type { ViewId } from '../../src/url/view-id';
import { withNotes } from '../../src/walk/notes';
import { anyCharacter } from '../any-character';
import { drawn } from '../drawn-scenario';
import { moves, shortest, tiktok } from '../tiktok';

const views: ViewId[] = ['explore'];
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

  it.each(['9.Beyond the walk', 'nonsense', '0.', '0. ', '-1.Before', 'x0.Within', '00000.Long'])(
    'that stand on no step are left out and said, such as “%s”',
    (note) => {
      const { notes, problems } = readAddress(tiktok, `#/explore?n=${note}&n=0.Kept`, views);
      expect(notes).toEqual([{ path: [], text: 'Kept' }]);
      expect(problems).toEqual(['A note that came with it has no step to stand on; it is left out.']);
    },
  );

  it('stand on any step of a long walk, its last one too', () => {
    const circle = drawn({ there: 'back', back: 'there' });
    const walked = Array.from(
      { length: 12 },
      (_, step) => (step % 2 ? 'back-there' : 'there-back') as MoveId,
    );
    const notes = [{ path: walked, text: 'Long.\nAnd on.' }];
    const link = writeAddress(circle, { view: 'explore', moves: walked, assumptions: {}, notes });
    expect(link).toContain('&n=12.Long.%0AAnd%20on.');
    expect(readAddress(circle, link, views).notes).toEqual(notes);
  });

  it('are cut at 5,000 letters', () => {
    const long = 'a'.repeat(5_000);
    expect(readAddress(tiktok, `#/explore?n=0.${long}b`, views).notes).toEqual([{ path: [], text: long }]);
    expect(withNotes([{ path: [], text: 'b' }], [{ path: [], text: long }])).toEqual([
      { path: [], text: `b\n\n${long}`.slice(0, 5_000) },
    ]);
  });

  it('are 200 at most', () => {
    const read = readAddress(tiktok, `#/explore?${'n=0.Again&'.repeat(201)}`, views);
    expect(read.notes).toHaveLength(200);
  });

  it('join one’s own, and say nothing twice', () => {
    const own = [{ path, text: 'Mine.' }];
    const others = [
      { path, text: 'Theirs.' },
      { path: moves('offerData'), text: 'New.' },
    ];
    const joined = withNotes(own, others);
    expect(joined.map(({ text }) => text)).toEqual(['Mine.\n\nTheirs.', 'New.']);
    expect(joined.map((note) => note.path)).toEqual([path, moves('offerData')]);
    expect(withNotes(joined, others)).toEqual(joined);
  });
});
