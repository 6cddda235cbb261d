import { defineMessages } from '../define-messages';

/** What a report says of wishes and what to watch for. */
export const wishesReport = defineMessages({
  title: 'What each wants, and what to watch for',
  include: 'With what each wants and what to watch for',
  fromStart: 'Asked from the start.',
  fromHere: ({ title }: { title: string }) => `Asked from “${title}”.`,
  whose: ({ isOwn, isOpen }: { isOwn: boolean; isOpen: boolean }) => {
    if (isOwn) return 'One’s own order.';
    return isOpen ? 'As the scenario has it, which leaves part of it open.' : 'As the scenario has it.';
  },
});
