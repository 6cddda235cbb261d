import * as v from 'valibot';
import { basis, interestId, outcome, passageId, scenarioSchema, shortText, standing, text } from '../schema';

/** What a file of this format names itself. */
export const format1 = 'impasse-scenario-1';

/** A file that names itself so, whatever else is in it. */
export function isFormat1(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'format') === format1;
}

const { language: _, sources: __, ...sameEntries } = scenarioSchema.entries;
const { deal: ___, ...sameInOutcome } = outcome.entries;

/**
 * The first format of scenario files, in which the app's links, files and stored scenarios were written until
 * November 2026: what it has otherwise than `scenarioSchema`. Nothing is written in it any more.
 */
export const format1Schema = v.strictObject({
  ...sameEntries,
  format: v.literal(format1),
  /** The one document it rests on. */
  source: v.strictObject({
    title: shortText,
    passages: v.array(v.strictObject({ id: passageId, tells: text })),
    silent: v.array(text),
  }),
  outcomes: v.array(
    v.strictObject({
      ...sameInOutcome,
      /** Named for the outcomes of one scenario. */
      hue: v.picklist(['agreement', 'delay', 'ban', 'inaction']),
      /** One sentence whatever had happened before. An interest could be told of twice. */
      meaning: v.array(v.strictObject({ interest: interestId, standing, text, basis })),
    }),
  ),
});

export type Format1 = v.InferOutput<typeof format1Schema>;
