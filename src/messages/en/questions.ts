import { defineMessages } from '../define-messages';

/** What is said of a question for a room beside the question itself. */
export const questions = defineMessages({
  answer: ({ text }: { text: string }) => `Answer: ${text}`,
  weighs: ({ text }: { text: string }) => `A good answer weighs this: ${text}`,
});
