import { useEffect, useState } from 'react';
import { requestCheck } from '../../analysis/client/check-client';
import type { Checked } from '../../scenario/check/check-scenario-text';
import type { Scenario } from '../../scenario/types';

/** Milliseconds without a change before the text is checked. */
const delay = 350;

/** What was last found of a text, and whether it is being looked at again. */
export interface Check {
  readonly found: Checked | undefined;
  /** The scenario as it was when last it had no error. */
  readonly sound: Scenario | undefined;
  readonly isUnderWay: boolean;
  /** How many states the check has explored so far. */
  readonly states: number;
  /** Why it could not be checked. */
  readonly failure: string | undefined;
}

/** Checks a text a moment after it last changed, in a worker; a check that a change overtakes is ended. */
export function useCheck(text: string, taken: readonly string[]): Check {
  const [check, setCheck] = useState<Found>();
  const [states, setStates] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    const tell = (found: Checked | undefined, failure?: string) =>
      setCheck((before) => ({ text, found, failure, sound: found?.scenario ?? before?.sound }));
    const timer = setTimeout(() => {
      setStates(0);
      requestCheck(text, { withNotes: true, taken, signal: leaving.signal, onProgress: setStates }).then(
        (found) => tell(found),
        (error: unknown) => leaving.signal.aborted || tell(undefined, String(error)),
      );
    }, delay);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [text, taken]);
  const isUnderWay = check?.text !== text;
  return {
    found: check?.found,
    sound: check?.sound,
    isUnderWay,
    states: isUnderWay ? states : 0,
    failure: isUnderWay ? undefined : check?.failure,
  };
}

interface Found extends Pick<Check, 'found' | 'sound' | 'failure'> {
  readonly text: string;
}
