import * as v from 'valibot';
import { idForm, longestId } from './id';

/**
 * The scenario format, said once: the types of `types.ts` are inferred from it, files are read by it,
 * and the published JSON Schema is made from it. Terms are those of the negotiation model.
 */

const id = v.pipe(
  v.string(),
  v.regex(idForm, 'An id starts with a letter and holds letters, digits and hyphens.'),
  v.maxLength(longestId),
);
export const text = v.pipe(v.string(), v.minLength(1, 'A text cannot be empty.'), v.maxLength(2000));
export const shortText = v.pipe(v.string(), v.minLength(1, 'A text cannot be empty.'), v.maxLength(160));

export const factId = v.pipe(id, v.brand('FactId'));
const valueId = v.pipe(id, v.brand('ValueId'));
export const partyId = v.pipe(id, v.brand('PartyId'));
export const interestId = v.pipe(id, v.brand('InterestId'));
const phaseId = v.pipe(id, v.brand('PhaseId'));
export const situationId = v.pipe(id, v.brand('SituationId'));
export const moveId = v.pipe(id, v.brand('MoveId'));
const assumptionId = v.pipe(id, v.brand('AssumptionId'));
const answerId = v.pipe(id, v.brand('AnswerId'));
const passageId = v.pipe(v.string(), v.minLength(1), v.maxLength(12), v.brand('PassageId'));

/** Why a statement may be made: the document says it, or we infer it and say why. */
export const basis = v.variant('kind', [
  v.strictObject({
    kind: v.literal('document'),
    /** The passage of the source that says it, such as ¶5 or Q3. */
    cite: passageId,
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

/** A sentence or two of a situation's account, told where its condition holds. */
const passage = v.strictObject({ when: v.optional(condition), text, basis });

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
const question = v.strictObject({
  kind: v.picklist(['recall', 'reasoning', 'perspective', 'judgement']),
  text,
});

const situation = v.strictObject({
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

const outcome = v.strictObject({
  id: situationId,
  phase: phaseId,
  title: shortText,
  short: shortText,
  hue: v.picklist(['agreement', 'delay', 'ban', 'inaction']),
  account: v.array(passage),
  /** What it means: one for every interest of every party. */
  meaning: v.array(v.strictObject({ interest: interestId, standing, text, basis })),
  discuss: v.optional(v.array(question), []),
});

export const scenarioSchema = v.strictObject({
  format: v.literal('impasse-scenario-1'),
  id,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: shortText,
  /** The date at which it stands, as ISO 8601. */
  asOf: v.pipe(v.string(), v.isoDate()),
  /** One sentence for a first visit. */
  invitation: text,
  source: v.strictObject({
    title: shortText,
    /** What each passage tells, in our own words. */
    passages: v.array(v.strictObject({ id: passageId, tells: text })),
    /** What the document does not say, and this scenario therefore leaves out or marks. */
    silent: v.array(text),
  }),
  parties: v.array(
    v.strictObject({
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
    }),
  ),
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
