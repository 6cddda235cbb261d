import * as v from 'valibot';
import { hindsightSchema } from './schema';
import type { Hindsight, HindsightSource } from './types';

/** Thrown by `readHindsight`; its message says at each place what is not of the format. */
export class HindsightShapeError extends Error {
  override name = 'HindsightShapeError';
}

/**
 * Reads hindsight that ships with the app: checks its shape and types its ids. A file from elsewhere is opened by
 * `checkHindsight`, which also asks whether it agrees with its scenario.
 * @throws {HindsightShapeError} where the shape is not the format's
 */
export function readHindsight(source: HindsightSource): Hindsight {
  const read = v.safeParse(hindsightSchema, source);
  if (read.success) return read.output;
  throw new HindsightShapeError(
    read.issues.map((issue) => `${v.getDotPath(issue) ?? '(whole file)'}: ${issue.message}`).join('\n'),
  );
}
