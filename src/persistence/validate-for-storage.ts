import { err, type Result } from '../scenario/result';
import { parseStoredSession } from './parse-stored-session';
import type { StoreProblem } from './store-problem';
import type { StoredSession } from './stored-session-schema';

/** A session as it would be read back, or why it could not be. */
export function validateForStorage(session: StoredSession): Result<StoredSession, StoreProblem> {
  const read = parseStoredSession(session);
  if (read.ok) return read;
  const [fault] = read.problem.faults;
  return err({
    kind: 'unfit',
    words: `This walk is more than can be kept on this device (${fault?.path}: ${fault?.message}). Download it as a file.`,
  });
}
