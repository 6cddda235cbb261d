import { randomIdForm } from '../../walk/random-id';

/** The presentation that a window opened for its audience follows; none if the window is the app's own. */
export function audienceSession(search: string): string | undefined {
  const session = new URLSearchParams(search).get('audience');
  return session !== null && randomIdForm.test(session) ? session : undefined;
}
