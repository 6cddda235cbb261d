import { expect, it } from 'vitest';
import { lessonPlans } from '../../../src/session/classroom/lesson-plan';

it.each([20, 50] as const)(
  'a plan of %s minutes fills them, and ends with a debrief and a look back',
  (length) => {
    const plan = lessonPlans[length];
    expect(plan.reduce((total, { minutes }) => total + minutes, 0)).toBe(length);
    expect(plan.slice(-2).map(({ title }) => title)).toEqual(['Debrief', 'Look back']);
  },
);
