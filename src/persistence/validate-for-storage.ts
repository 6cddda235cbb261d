import { type Result, refused } from '../scenario/result';
import { readKept } from './parse-stored-session';
import type { StoreProblem } from './store-problem';
import type { KeptSession } from './stored-session-schema';

/** A session as it would be read back, or why it could not be. */
export function fitToKeep(session: KeptSession): Result<KeptSession, StoreProblem> {
  const read = readKept(session);
  if (read.ok) return read;
  const [fault] = read.problem.faults;
  return refused({
    kind: 'unfit',
    words: `This walk is more than can be kept on this device (${fault?.path}: ${fault?.message}). Download it as a file.`,
  });
}
