import * as v from 'valibot';
import { idForm, maxIdLength } from '../scenario/id';
import {
  factId,
  interestId,
  moveId,
  partyId,
  shortText,
  situationId,
  standing,
  text,
} from '../scenario/schema';
import { hindsightFormat } from './is-hindsight-text';

/**
 * The hindsight format, said once: what came after a scenario's date, in a file beside it. The types of `types.ts` are
 * inferred from it, files are read and checked by it, and its JSON Schema is made from it.
 */

const id = v.pipe(
  v.string(),
  v.regex(idForm, 'An id starts with a letter and holds letters, digits and hyphens.'),
  v.maxLength(maxIdLength),
);

/** A day, 2022-12-08, or a month where no day is known, 2022-12. */
const date = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/,
    'A date is a day, such as 2022-12-08, or a month, such as 2022-12.',
  ),
);

/** A date, or a time from one to another. */
const period = v.strictObject({ from: date, to: v.optional(date) });

/** A list that is not empty. */
function some<const Item extends v.GenericSchema>(item: Item, message: string) {
  return v.pipe(v.array(item), v.minLength(1, message));
}

/** Where something can be read. */
const source = v.strictObject({
  title: shortText,
  publisher: v.optional(shortText),
  date: v.optional(date),
  /** Only where the page was seen at it; what has none is printed without a link. */
  address: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(300),
      v.regex(/^https?:\/\/\S+$/, 'An address starts with http or https.'),
    ),
  ),
});

/** What of the scenario a note is about. */
export const target = v.union([
  v.strictObject({ party: partyId }),
  v.strictObject({ interest: interestId }),
  v.strictObject({ fact: factId }),
  v.strictObject({ situation: situationId }),
  v.strictObject({ move: moveId }),
  v.strictObject({ outcome: situationId }),
  v.strictObject({ whole: v.literal(true) }),
]);

/** Ids of the notes that something rests on. */
const restsOn = some(id, 'It rests on one note at least.');

const note = v.strictObject({
  id,
  title: shortText,
  /** Each date or time it tells of, in order. */
  dates: some(period, 'It has one date at least.'),
  /** Whether it is older than the scenario's date, and told because what came after turns on it. */
  background: v.optional(v.literal(true)),
  text,
  /** Whether the text itself was read (a law, a ruling, an order), a report of it by others, or each for a part. */
  confirmation: v.picklist(['primary', 'both', 'secondary']),
  /** What was read and what was not, where that matters. */
  confirms: v.optional(text),
  sources: some(source, 'It names one source at least.'),
  on: some(target, 'It is about one part of the scenario at least, or the whole.'),
  /** How close what happened comes to what the model has for it. */
  fit: v.picklist(['close', 'partial', 'none']),
  /** What does not fit. */
  misfit: text,
  /** What was not known when last looked. */
  open: v.optional(text),
});

const walk = v.strictObject({
  id,
  title: shortText,
  about: text,
  steps: some(
    v.strictObject({
      /** None where something happened that is no move of the scenario. */
      move: v.optional(moveId),
      date: period,
      /** What happened that the move stands for. */
      stands: text,
      misfit: text,
      notes: v.array(id),
    }),
    'It has one step at least.',
  ),
});

/** A few days drawn large. */
const closeUp = v.strictObject({
  id,
  title: shortText,
  about: text,
  moments: some(
    v.strictObject({
      date: period,
      /** How many days it lasted, where it did not last all of its dates: 0.5 for half a day. */
      days: v.optional(v.pipe(v.number(), v.minValue(0.1))),
      title: shortText,
      text,
      /** The outcome it looks like, if any. */
      outcome: v.optional(situationId),
      notes: restsOn,
    }),
    'It shows one moment at least.',
  ),
});

export const hindsightSchema = v.strictObject({
  format: v.literal(hindsightFormat),
  /** The id of the scenario it belongs to. */
  scenario: id,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The day on which what it tells was last looked up. */
  lastLooked: v.pipe(v.string(), v.isoDate()),
  /** What it is, for whoever turns it on. */
  about: text,
  notes: some(note, 'It has one note at least.'),
  /** The first is the one that what happened most resembles. */
  walks: v.array(walk),
  /** Other ways to read the same events. */
  readings: v.array(v.strictObject({ title: shortText, text, notes: restsOn })),
  closeUps: v.array(closeUp),
  /** What the model had no room for. */
  missing: v.array(v.strictObject({ id, title: shortText, text, notes: restsOn })),
  /** What was said beforehand, what came, and whether it could be known. */
  retrospect: v.array(
    v.strictObject({
      /** Whether the analysis of the model said it, or the document that the scenario rests on. */
      of: v.picklist(['analysis', 'document']),
      title: shortText,
      said: text,
      came: text,
      knowable: v.picklist(['yes', 'partly', 'no']),
      why: text,
      notes: restsOn,
    }),
  ),
  /** Where each interest stands on the day last looked, as the author infers it. */
  standings: v.array(v.strictObject({ interest: interestId, standing, text, notes: restsOn })),
  /** What was looked for and not found. */
  openEnds: v.array(text),
  /** For a class, each with what a good answer weighs. */
  questions: v.array(v.strictObject({ text, weighs: text, notes: v.array(id) })),
});
