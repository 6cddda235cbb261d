import { defineMessages } from '../define-messages';

/** What Explore says around the situation. */
export const explore = defineMessages({
  markLeads: 'Mark where each choice leads',
});
