import { defineMessages } from '../define-messages';
import { counted } from './wording';

/** What happened after a scenario's date, on the stage of a presentation. */
export const happened = defineMessages({
  kicker: ({ when }: { when: string }) => `What happened · ${when}`,
  misfit: 'What does not fit the model',
  source: ({ source, more }: { source: string; more: number }) =>
    more === 0 ? `Source: ${source}` : `Source: ${source}, and ${counted(more, 'other', 'others')}`,
  status: ({ title, at, of }: { title: string; at: number; of: number }) =>
    `What happened, ${at} of ${of}: ${title}`,
  next: ({ title }: { title: string }) => `Next shows “${title}”.`,
  button: 'What happened',
  buttonWithKey: 'What happened (H)',
});
