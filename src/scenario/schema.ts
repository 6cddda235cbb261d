import * as v from 'valibot';
import { idForm, maxIdLength } from './id';
import { languageTagForm } from './language';
import { rationalForm } from './rational';

/**
 * The scenario format, said once: the types of `types.ts` are inferred from it, files are read by it,
 * and the published JSON Schema is made from it. Terms are those of the negotiation model.
 */

/** What a file of this format names itself; each earlier format has a folder of its own, with what brings it here. */
export const format = 'impasse-scenario-2';

const id = v.pipe(
  v.string(),
  v.regex(idForm, 'An id starts with a letter and holds letters, digits and hyphens.'),
  v.maxLength(maxIdLength),
);
export const text = v.pipe(v.string(), v.minLength(1, 'A text cannot be empty.'), v.maxLength(2000));
export const shortText = v.pipe(v.string(), v.minLength(1, 'A text cannot be empty.'), v.maxLength(160));

const sourceId = v.pipe(id, v.brand('SourceId'));
export const factId = v.pipe(id, v.brand('FactId'));
const valueId = v.pipe(id, v.brand('ValueId'));
export const partyId = v.pipe(id, v.brand('PartyId'));
export const interestId = v.pipe(id, v.brand('InterestId'));
export const phaseId = v.pipe(id, v.brand('PhaseId'));
export const situationId = v.pipe(id, v.brand('SituationId'));
export const moveId = v.pipe(id, v.brand('MoveId'));
const assumptionId = v.pipe(id, v.brand('AssumptionId'));
const answerId = v.pipe(id, v.brand('AnswerId'));
export const passageId = v.pipe(v.string(), v.minLength(1), v.maxLength(12), v.brand('PassageId'));

/** Why a statement may be made: the document says it, or we infer it and say why. */
export const basis = v.variant('kind', [
  v.strictObject({
    kind: v.literal('document'),
    /** The passage that says it, such as ¶5 or Q3. */
    cite: passageId,
    /** The source of that passage; needed only where several have a passage of that id. */
    source: v.optional(sourceId),
    /** At most eight words that stand in that passage to the letter. */
    locator: shortText,
  }),
  v.strictObject({
    kind: v.literal('inference'),
    /** Why we infer it, in a sentence. */
    reason: text,
  }),
]);

export const standing = v.picklist(['secured', 'at risk', 'lost', 'open']);

type ConditionShape =
  | { fact: string; is: string }
  | { all: ConditionShape[] }
  | { any: ConditionShape[] }
  | { not: ConditionShape };
type BrandedCondition =
  | { fact: v.InferOutput<typeof factId>; is: v.InferOutput<typeof valueId> }
  | { all: BrandedCondition[] }
  | { any: BrandedCondition[] }
  | { not: BrandedCondition };

/** A condition over facts. `{ all: [] }` always holds. */
export const condition: v.GenericSchema<ConditionShape, BrandedCondition> = v.union([
  v.strictObject({ fact: factId, is: valueId }),
  v.strictObject({ all: v.array(v.lazy(() => condition)) }),
  v.strictObject({ any: v.array(v.lazy(() => condition)) }),
  v.strictObject({ not: v.lazy(() => condition) }),
]);

/** A sentence or two of an account, told where its condition holds. */
export const passage = v.strictObject({ when: v.optional(condition), text, basis });

export const effect = v.union([
  v.strictObject({ fact: factId, to: valueId }),
  /** Moves an ordered fact one value on; it stays at its last. */
  v.strictObject({ fact: factId, advance: v.literal(true) }),
]);

const consequence = v.strictObject({
  /** Told only where this holds of the facts before the move. */
  when: v.optional(condition),
  interest: interestId,
  to: standing,
  text,
  basis,
});

const move = v.strictObject({
  id: moveId,
  /** Who makes it; `chance` is no party. */
  by: v.union([v.literal('chance'), partyId]),
  /** In the imperative, for the choice: "Offer stronger data safeguards". */
  label: shortText,
  /** For a path or a report: "The growers offer to draw less". */
  story: shortText,
  /** One sentence of what it does. */
  does: text,
  /** One sentence of why a party would. */
  why: text,
  basis,
  when: v.optional(condition),
  sets: v.optional(v.array(effect), []),
  to: situationId,
  /** For a move of chance: how likely, relative to its siblings. */
  likelihood: v.optional(v.pipe(v.number(), v.minValue(0))),
  consequences: v.array(consequence),
});

/** A question for a room: what the text says, why it is so, how another sees it, or what one holds of it oneself. */
export const question = v.strictObject({
  kind: v.picklist(['recall', 'reasoning', 'perspective', 'judgement']),
  text,
  /** Where there is a right answer. */
  answer: v.optional(v.strictObject({ text, basis })),
  /** Where there is none: what a good answer weighs. */
  weighs: v.optional(text),
});

export const situation = v.strictObject({
  id: situationId,
  phase: phaseId,
  title: shortText,
  /** A station's label: two or three words. */
  short: shortText,
  /** The account, assembled from the passages whose condition holds. */
  account: v.array(passage),
  moves: v.array(move),
  /** Questions for a room. */
  discuss: v.optional(v.array(question), []),
});

/** Names of colours that say nothing of what an outcome is: each is a token of `src/ui/theme.css`. */
export const hues = ['green', 'amber', 'red', 'violet', 'blue', 'teal', 'pink', 'grey'] as const;

export const outcome = v.strictObject({
  id: situationId,
  phase: phaseId,
  title: shortText,
  short: shortText,
  hue: v.picklist(hues),
  /** Where it is a deal: between whom. */
  deal: v.optional(
    v.strictObject({
      between: v.pipe(v.array(partyId), v.minLength(2, 'A deal is between two parties at least.')),
    }),
  ),
  account: v.array(passage),
  /** What it means for every interest of every party: one standing, told in the passages whose condition holds. */
  meaning: v.array(
    v.strictObject({
      interest: interestId,
      standing,
      account: v.pipe(v.array(passage), v.minLength(1, 'A meaning is told in one passage at least.')),
    }),
  ),
  discuss: v.optional(v.array(question), []),
});

/** A document that a scenario rests on. */
const source = v.strictObject({
  id: sourceId,
  title: shortText,
  author: v.optional(shortText),
  publisher: v.optional(shortText),
  /** When it was published: a year, a month or a day, as ISO 8601. */
  date: v.optional(
    v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'It is not a date.')),
  ),
  /** Where it can be read. */
  address: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^https?:\/\/[^\s/?#]+[^\s]*$/, 'An address begins with https:// or http://.'),
      v.maxLength(500),
    ),
  ),
  /** What kind of document it is, and how its passages are named. */
  about: v.optional(text),
  /** What each passage tells, in our own words. */
  passages: v.array(v.strictObject({ id: passageId, tells: text })),
  /** What the document does not say, and this scenario therefore leaves out or marks. */
  silent: v.array(text),
});

/** What a party wants: that it ends in some way, that an interest ends in some standing, or that something then holds. */
const want = v.union([
  v.strictObject({ outcome: situationId, basis }),
  v.strictObject({ interest: interestId, standing, basis }),
  v.strictObject({ condition, basis }),
]);

const party = v.strictObject({
  id: partyId,
  name: shortText,
  /** For running text, as "the growers". */
  short: shortText,
  /** One to three letters. */
  disc: v.pipe(v.string(), v.minLength(1), v.maxLength(3)),
  note: v.optional(shortText),
  about: text,
  basis,
  interests: v.array(v.strictObject({ id: interestId, name: shortText, start: standing, basis })),
  /**
   * In order, the most wanted first: an outcome that meets an earlier statement ranks above one that does not.
   * Absent where the interests alone say what it wants.
   */
  wants: v.optional(v.array(want)),
  /** What each outcome is worth to it, for those who need more than ranks; absent elsewhere. */
  values: v.optional(
    v.array(
      v.strictObject({
        outcome: situationId,
        /** An exact number: "3", "-11/2" or "0.25". */
        value: v.pipe(
          v.string(),
          v.regex(rationalForm, 'A value is a whole number, a fraction or a decimal.'),
          v.maxLength(60),
        ),
      }),
    ),
  ),
});

export const scenarioSchema = v.strictObject({
  format: v.literal(format),
  id,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: shortText,
  /** The date at which it stands, as ISO 8601. */
  asOf: v.pipe(v.string(), v.isoDate()),
  /** The language of its texts, as BCP 47 has it: "en", "pt-BR". Which way they are written follows from it. */
  language: v.pipe(v.string(), v.regex(languageTagForm, 'It is no language tag.'), v.maxLength(35)),
  /** One sentence for a first visit. */
  invitation: text,
  /** The documents it rests on. */
  sources: v.pipe(v.array(source), v.minLength(1, 'A scenario rests on one source at least.')),
  parties: v.array(party),
  facts: v.array(
    v.strictObject({
      id: factId,
      name: shortText,
      basis,
      /** In order, the starting value first. */
      values: v.pipe(
        v.array(
          v.strictObject({
            id: valueId,
            name: shortText,
            /** A clause that says it holds: "user-data safeguards are settled". */
            is: shortText,
            /** The same denied: "user-data safeguards are not settled". */
            isNot: shortText,
          }),
        ),
        v.minLength(2, 'A fact has at least two values.'),
      ),
    }),
  ),
  phases: v.array(v.strictObject({ id: phaseId, name: shortText })),
  start: situationId,
  situations: v.array(situation),
  outcomes: v.array(outcome),
  assumptions: v.array(
    v.strictObject({
      id: assumptionId,
      question: shortText,
      basis,
      answers: v.array(
        v.strictObject({ id: answerId, label: shortText, closes: v.array(moveId), text, basis }),
      ),
    }),
  ),
});
