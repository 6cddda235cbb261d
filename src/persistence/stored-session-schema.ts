import * as v from 'valibot';
import { limits } from '../walk/session-limits';

export const storedSessionFormat = 'impasse-kept-1';

function text(most: number) {
  return v.pipe(v.string(), v.maxLength(most, `It is longer than ${most} characters.`));
}

function filledText(most: number) {
  return v.pipe(text(most), v.minLength(1, 'It is empty.'));
}

function list<const Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(v.array(item), v.maxLength(most, `It holds more than ${most} entries.`));
}

function whole(least: number) {
  return v.pipe(
    v.number(),
    v.integer('It must be a whole number.'),
    v.minValue(least, `It must be at least ${least}.`),
    v.maxValue(Number.MAX_SAFE_INTEGER, 'It is too great a number.'),
  );
}

// Whether a scenario still has an id is asked when the session is opened, so any short text will do here.
const moveId = v.pipe(filledText(limits.id), v.brand('MoveId'));
const assumptionId = v.pipe(filledText(limits.id), v.brand('AssumptionId'));
const answerId = v.pipe(filledText(limits.id), v.brand('AnswerId'));
const partyId = v.pipe(filledText(limits.id), v.brand('PartyId'));
const interestId = v.pipe(filledText(limits.id), v.brand('InterestId'));
const standing = v.picklist(['secured', 'at risk', 'lost', 'open']);

/**
 * A value for each of some ids. An id may be the name of what every object inherits, as `constructor` is, which
 * `v.record` leaves out unsaid; `v.object` does not.
 */
function byId<const Key extends v.GenericSchema<string, string>, const Value extends v.GenericSchema>(
  key: Key,
  value: Value,
) {
  const record = v.record(key, value);
  type Read = v.GenericSchema<v.InferInput<typeof record>, v.InferOutput<typeof record>>;
  return v.pipe(
    // A list would do for a record.
    v.custom<Record<string, v.InferInput<Value>>>((value) => !Array.isArray(value)),
    v.rawCheck(({ dataset, addIssue }) => {
      const input = dataset.value as Readonly<Record<string, unknown>>;
      if (typeof input !== 'object' || input === null) return;
      for (const [id, each] of Object.entries(input)) {
        const [issue] = v.safeParse(key, id).issues ?? [];
        const path = [{ type: 'object', origin: 'key', input, key: id, value: each }] as const;
        if (issue) addIssue({ message: issue.message, path: [...path] });
      }
    }),
    v.lazy((input) => {
      if (typeof input !== 'object' || input === null) return record as Read;
      return v.object(Object.fromEntries(Object.keys(input).map((id) => [id, value]))) as unknown as Read;
    }),
    v.maxEntries(limits.entries, `It holds more than ${limits.entries} entries.`),
  );
}

const weight = v.pipe(v.number(), v.finite('It must be a number.'), v.minValue(0, 'It must be at least 0.'));

/** The moves from the start that lead to a step. */
const path = list(moveId, limits.steps);

const walk = v.pipe(
  v.strictObject({
    /** The step one is at; 0 is the start. */
    here: whole(0),
    /** Steps 1, 2, …, in the order they were first taken, each with the step it follows. */
    steps: list(v.strictObject({ after: whole(0), move: moveId }), limits.steps),
    /** The steps that redo goes to: of the steps that follow one step, one at most. */
    onward: list(whole(1), limits.steps),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { here, steps, onward } = dataset.value;
    const fault = (message: string, key: 'here' | 'steps' | 'onward', index?: number) => {
      const part = {
        type: 'object',
        origin: 'value',
        input: dataset.value,
        key,
        value: dataset.value[key],
      } as const;
      const item = { type: 'array', origin: 'value', input: steps, key: index ?? 0, value: index } as const;
      addIssue({ message, path: index === undefined ? [part] : [part, item] });
    };
    if (here > steps.length) fault(`It names step ${here}, but there are ${steps.length} steps.`, 'here');
    for (const [index, { after }] of steps.entries()) {
      if (after > index) fault(`It follows step ${after}, which does not come before it.`, 'steps', index);
    }
    const followed = new Set<number>();
    for (const [index, step] of onward.entries()) {
      const after = steps[step - 1]?.after;
      if (after === undefined) fault(`It names step ${step}, which there is not.`, 'onward', index);
      else if (followed.has(after)) fault(`Two steps go on from step ${after}.`, 'onward', index);
      else followed.add(after);
    }
  }),
);

/** What is kept of one session, format `impasse-kept-1`. Unknown entries are faults, so that none is lost unsaid. */
export const storedSessionSchema = v.strictObject({
  format: v.literal(storedSessionFormat),
  scenario: v.strictObject({ id: filledText(limits.id), version: whole(1) }),
  /** When it was saved, as ISO 8601. */
  saved: v.pipe(v.string(), v.isoTimestamp('It must be a date and time as 2022-12-08T09:30:00.000Z.')),
  name: v.exactOptional(filledText(limits.name)),
  walk,
  assumptions: byId(assumptionId, answerId),
  /** How likely the person thinks a move, relative to its siblings. */
  likelihoods: byId(moveId, weight),
  /** How likely the person thinks an answer to an assumption, relative to its other answers. */
  answerLikelihoods: byId(assumptionId, byId(answerId, weight)),
  /** What the person says that a party wants, as `readRanking` reads it. */
  rankings: v.exactOptional(byId(partyId, filledText(limits.ranking))),
  pins: list(
    v.strictObject({ id: filledText(limits.id), name: text(limits.name), moves: path }),
    limits.pins,
  ),
  /** A note on the step that the path leads to. */
  notes: list(v.strictObject({ path, text: text(limits.note) }), limits.notes),
  /** How a room voted at the step that the path leads to. */
  votes: list(
    v.strictObject({
      path,
      tally: byId(moveId, whole(0)),
      /** Whose votes are known by name; each is counted in the tally. */
      named: v.exactOptional(
        list(v.strictObject({ who: filledText(limits.name), move: moveId }), limits.predictions),
      ),
      /** Where it said that an interest would stand after the move. */
      meaning: v.exactOptional(v.strictObject({ interest: interestId, tally: byId(standing, whole(0)) })),
    }),
    limits.votes,
  ),
  /** The parties that groups of a class played. */
  played: v.exactOptional(list(partyId, limits.played)),
});

/** One kept session: plain data, fit for JSON and for IndexedDB. */
export type StoredSession = v.InferOutput<typeof storedSessionSchema>;
