import { expect, it } from 'vitest';
import { lessonPlans } from '../../src/classroom/lesson-plan';

it.each([20, 50] as const)(
  'a plan of %s minutes fills them, and ends with a debrief and a look back',
  (length) => {
    const plan = lessonPlans[length];
    expect(plan.reduce((total, { minutes }) => total + minutes, 0)).toBe(length);
    expect(plan.slice(-2).map(({ title }) => title)).toEqual(['Debrief', 'Look back']);
  },
);

it.each([
  [20, ['3 Set the scene', '10 Predict and vote', '5 Debrief', '2 Look back']],
  [
    50,
    [
      '5 Set the scene',
      '8 Read the cards',
      '17 Play the parties',
      '6 Try another way',
      '11 Debrief',
      '3 Look back',
    ],
  ],
] as const)('a plan of %s minutes says of each part how long it is and what is done', (length, parts) => {
  const plan = lessonPlans[length];
  expect(plan.map(({ minutes, title }) => `${minutes} ${title}`)).toEqual(parts);
  for (const { how } of plan) expect(how).toMatch(/^[A-Z].+[.?]$/);
});
