import type { KeptSession } from '../../session/kept/kept-schema';

/** What a list says of a kept walk: how long it is and when it was saved. */
export function summary({ saved, walk }: KeptSession): string {
  const when = new Date(saved).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  return `${walk.steps.length} ${walk.steps.length === 1 ? 'step' : 'steps'}, ${when}`;
}
