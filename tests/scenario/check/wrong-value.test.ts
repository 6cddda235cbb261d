import * as v from 'valibot';
import { expect, it } from 'vitest';
import { error } from '../../../src/scenario/check/fault';
import { wrongValue } from '../../../src/scenario/check/wrong-value';
import { smallScenario } from './small-scenario';

it('what the format asks for in a way of its own is told in its words', () => {
  const even = v.pipe(v.number(), v.multipleOf(2, 'It must be even.'));
  const [issue] = v.safeParse(even, 3).issues ?? [];
  expect(issue && wrongValue(issue, ['parties', 0, 'votes'], smallScenario())).toEqual(
    error(
      ['parties', 0, 'votes'],
      'The party "seller" has "votes": 3. It must be even.',
      'Write another value.',
    ),
  );
});
