import { expect, it } from 'vitest';
import type { Hindsight, Note } from '../../../../src/hindsight/types';
import type { SituationId } from '../../../../src/scenario/types';
import { happenedScreens } from '../../../../src/views/present/screens/happened-screens';

const end = 'end' as SituationId;
const note = (id: string, letters: number, on: object[]) =>
  ({ id, text: 'a'.repeat(letters), misfit: 'b'.repeat(50), on }) as unknown as Note;
const tellings = (...notes: Note[]) =>
  happenedScreens({ notes } as unknown as Hindsight, end).map(({ note: { id }, tells }) => `${id} ${tells}`);

it('what happened at an outcome is what is told of that outcome, in order', () => {
  expect(
    tellings(
      note('other', 10, [{ outcome: 'otherEnd' }, { whole: true }]),
      note('first', 10, [{ whole: true }, { outcome: end }]),
      note('second', 10, [{ outcome: end }]),
    ),
  ).toEqual(['first both', 'second both']);
});

it('what does not fit has a screen of its own where both together are too long for one', () => {
  expect(tellings(note('short', 400, [{ outcome: end }]), note('long', 401, [{ outcome: end }]))).toEqual([
    'short both',
    'long fact',
    'long misfit',
  ]);
});
