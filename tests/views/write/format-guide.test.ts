import { expect, it } from 'vitest';
import { scenarioSchema } from '../../../src/scenario/schema';
import { guide } from '../../../src/views/write/format-guide';
import { objectFormsAt } from './object-forms-at';

it.each(guide.map(({ name, at, keys }) => [name, at, keys] as const))(
  'the guide tells every key that the format knows of %s, and no other',
  (_, at, keys) => {
    const known = new Set(objectFormsAt(scenarioSchema, at).flatMap(({ entries }) => Object.keys(entries)));
    expect(new Set(Object.keys(keys))).toEqual(known);
  },
);

it('the guide leaves out no object of the format', () => {
  const told = new Set(
    guide.flatMap(({ at }) =>
      objectFormsAt(scenarioSchema, at).map(({ entries }) => Object.keys(entries).join()),
    ),
  );
  const untold: string[] = [];
  const look = (at: readonly (string | number)[], depth: number) => {
    if (depth > 9) return;
    for (const { entries } of objectFormsAt(scenarioSchema, at)) {
      if (!told.has(Object.keys(entries).join())) untold.push(at.join('.'));
      for (const key of Object.keys(entries)) {
        // A condition lies within a condition without end.
        if (at.includes('when')) continue;
        look([...at, key], depth + 1);
        look([...at, key, 0], depth + 1);
      }
    }
  };
  look([], 0);
  expect(untold).toEqual([]);
});
