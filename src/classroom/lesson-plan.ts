/** A stretch of a lesson. */
export interface LessonPart {
  readonly minutes: number;
  readonly title: string;
  /** What the facilitator does and asks, in sentences. */
  readonly how: string;
}

/** How long a lesson is. */
export type LessonLength = 20 | 50;

const setTheScene =
  'Show the start and read its account aloud. Ask who is at the table, what each wants, and which source says so.';
const lookBack = 'Each student writes one sentence: what would have had to be different for another outcome?';

/** What a lesson of a given length does, part by part; its minutes add up to the length. */
export const lessonPlans: Readonly<Record<LessonLength, readonly LessonPart[]>> = {
  20: [
    { minutes: 3, title: 'Set the scene', how: setTheScene },
    {
      minutes: 10,
      title: 'Predict and vote',
      how: 'Walk from the start to an outcome. Before each move give half a minute to think, count the hands, then reveal. Let the room’s choice lead, or choose yourself where a surprise teaches more.',
    },
    {
      minutes: 5,
      title: 'Debrief',
      how: 'Open the debrief. Start from the step that surprised the room most, then put one question of perspective and one of judgement on the outcome.',
    },
    { minutes: 2, title: 'Look back', how: lookBack },
  ],
  50: [
    { minutes: 5, title: 'Set the scene', how: setTheScene },
    {
      minutes: 8,
      title: 'Read the cards',
      how: 'One group for each party. Each reads its card alone and agrees on what it must have, what it could give, and what it expects the others to want.',
    },
    {
      minutes: 17,
      title: 'Play the parties',
      how: 'Pass the screen from group to group. A group has a minute for a move; it may talk with another group before, and says aloud what it has done. You move for parties that nobody plays.',
    },
    {
      minutes: 6,
      title: 'Try another way',
      how: 'Go back to the step that mattered most. The room votes on what would have followed from the other choice, and you walk it.',
    },
    {
      minutes: 11,
      title: 'Debrief',
      how: 'Follow the planned debrief: what happened, why, and what it is good for. Each group says what it wanted before the others may judge what it did.',
    },
    { minutes: 3, title: 'Look back', how: lookBack },
  ],
};
