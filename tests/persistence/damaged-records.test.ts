import { expect, it } from 'vitest';
import { damagedText, labelOf } from '../../src/persistence/damaged-records';

const damaged = {
  id: 4,
  label: 'The walk “Monday”',
  found: '2022-12-08T09:30:00.000Z',
  faults: ['walk: It is missing.'],
};

it('a damaged record is called by its name, or by its scenario where it has none', () => {
  expect(labelOf('saves', ['tiktok-2022', 'Monday'])).toBe('The walk “Monday”');
  expect(labelOf('autosaves', ['tiktok-2022', 'a1'])).toBe('An automatically kept walk of “tiktok-2022”');
});

it('a damaged record is written as it was found, with what is wrong with it', () => {
  expect(damagedText({ ...damaged, value: { walk: null } })).toBe(`{
  "label": "The walk “Monday”",
  "found": "2022-12-08T09:30:00.000Z",
  "faults": [
    "walk: It is missing."
  ],
  "value": {
    "walk": null
  }
}`);
});

it('a damaged record that JSON cannot hold is written as text', () => {
  const { id: _, ...rest } = damaged;
  expect(JSON.parse(damagedText({ ...damaged, value: 10n }))).toEqual({ ...rest, value: '10' });
  const circle: Record<string, unknown> = {};
  circle.itself = circle;
  expect(JSON.parse(damagedText({ ...damaged, value: circle })).value).toBe('[object Object]');
});
