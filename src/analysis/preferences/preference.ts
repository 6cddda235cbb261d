import { compareRationals, readRational } from '../../scenario/rational';
import type {
  InterestId,
  Outcome,
  Party,
  PartyId,
  Scenario,
  SituationId,
  Standing,
} from '../../scenario/types';
import { type EndId, endsOf, isOutcomeEnd } from './ends';
import { type Ranking, scoresOf } from './ranking';
import { type HoldsAt, meetsStatement, type Statement } from './statements';

/** How one end compares with another: wanted more, less or alike, or not known to be any of these. */
export type Relation = '>' | '<' | '=' | '?';

/** Where an interest stands at each of two ends. */
export interface InterestCompared {
  readonly interest: InterestId;
  readonly one: Standing;
  readonly other: Standing;
}

/** Why two ends compare as they do. */
export type Grounds =
  /** The interests that stand differently there: all one way, some each way (`?`), or none (`=`). */
  | { readonly kind: 'interests'; readonly interests: readonly InterestCompared[] }
  /** The first of the author's statements that just one of them meets, by index; `overrules` where interests say otherwise. */
  | {
      readonly kind: 'statement';
      readonly statement: number;
      readonly overrules: readonly InterestCompared[];
    }
  /** The scenario gives both a value. */
  | { readonly kind: 'values' }
  /** The user ranks or values them so. */
  | { readonly kind: 'own' }
  /** Nothing is said of a dead end or of never ending, which are then last. */
  | { readonly kind: 'unsaid' };

/** Two ends compared, the first of them earlier in the order of all ends. */
export interface Comparison {
  readonly one: EndId;
  readonly other: EndId;
  readonly relation: Relation;
  readonly why: Grounds;
}

/** What a party wants: every two ends compared. It is a partial order, of which not all need be known. */
export interface Preference {
  readonly party: PartyId;
  readonly comparisons: readonly Comparison[];
  /** Whether no two ends are left open, so that it is a ranking. */
  readonly isComplete: boolean;
}

/** What is known of a party's wishes beside the standings of its interests. */
export interface Wishes {
  /** The author's, most wanted first. */
  readonly statements?: readonly Statement[];
  /** The author's values, as exact numbers in text; they rank the outcomes where each has one. */
  readonly values?: Values;
  /** The user's ranking, which goes before all that the author says. */
  readonly own?: Ranking;
  /** The user's values, which go before all else where each outcome has one. */
  readonly ownValues?: Values;
}

/** What ends are worth, as exact numbers in text such as "-11/2". */
export type Values = Readonly<Partial<Record<EndId, string>>>;

/** What a scenario says of a party's wishes. */
export function wishesOf({ wants, values }: Party): Wishes {
  return {
    ...(wants ? { statements: wants } : {}),
    ...(values ? { values: Object.fromEntries(values.map(({ outcome, value }) => [outcome, value])) } : {}),
  };
}

/** The values that hold of some wishes; none where ranks alone are known. */
export function valuesIn(scenario: Scenario, { values, own, ownValues }: Wishes): Values | undefined {
  const isWhole = (found: Values | undefined) =>
    found && scenario.outcomes.every(({ id }) => readRational(found[id] ?? ''));
  if (isWhole(ownValues)) return ownValues;
  return !own && isWhole(values) ? values : undefined;
}

/**
 * What a party wants. An outcome at which no interest of it stands worse and one stands better (lost < at risk < open <
 * secured) is preferred; where some stand better and some worse, neither is known to be, which is not the same as alike.
 * An outcome that meets an earlier statement of the author's ranks above one that does not, whatever the interests say:
 * option prioritising, as in the graph model for conflict resolution (Peng, Hipel & Kilgour 1997; Fang, Hipel, Kilgour
 * & Peng 2003). Values rank what has them, and the user's own ranking goes before all.
 * @param holdsAt whether a condition that a statement names holds at an outcome
 */
export function preferenceOf(
  scenario: Scenario,
  party: PartyId,
  wishes: Wishes = {},
  holdsAt: HoldsAt = () => false,
): Preference {
  const ends = endsOf(scenario);
  const compare = comparer(scenario, party, wishes, ends, holdsAt);
  const comparisons = ends.flatMap((one, index) =>
    ends.slice(index + 1).map((other): Comparison => ({ one, other, ...compare(one, other) })),
  );
  return { party, comparisons, isComplete: comparisons.every(({ relation }) => relation !== '?') };
}

type Compared = Pick<Comparison, 'relation' | 'why'>;

function comparer(
  scenario: Scenario,
  party: PartyId,
  wishes: Wishes,
  ends: readonly EndId[],
  holdsAt: HoldsAt,
): (one: EndId, other: EndId) => Compared {
  const outcomes = new Map<EndId, Outcome>(scenario.outcomes.map((outcome) => [outcome.id, outcome]));
  const interests = scenario.parties.find(({ id }) => id === party)?.interests ?? [];
  const { statements = [], own } = wishes;
  const values = valuesIn(scenario, wishes);
  const isOwn = values !== undefined && values === wishes.ownValues;
  const ownScores = own && !isOwn ? scoresOf(own, ends) : undefined;
  const valueAt = (end: EndId) => readRational(values?.[end] ?? '');
  return (one, other) => {
    if (ownScores) {
      const [high, low] = [ownScores[ends.indexOf(one)] as number, ownScores[ends.indexOf(other)] as number];
      return { relation: sign(high - low), why: { kind: 'own' } };
    }
    const [first, second] = [valueAt(one), valueAt(other)];
    if (first && second) {
      return { relation: sign(compareRationals(first, second)), why: { kind: isOwn ? 'own' : 'values' } };
    }
    // A dead end or never ending that has a value is told from the other that has none.
    if (!isOutcomeEnd(one) && !isOutcomeEnd(other)) {
      return { relation: first ? '>' : second ? '<' : '=', why: { kind: 'unsaid' } };
    }
    if (!isOutcomeEnd(one) || !isOutcomeEnd(other)) {
      return { relation: isOutcomeEnd(one) ? '>' : '<', why: { kind: 'unsaid' } };
    }
    const byInterests = compareStandings(outcomes.get(one), outcomes.get(other));
    const meets = (said: Statement, end: SituationId) => meetsStatement(scenario, said, end, holdsAt);
    const statement = statements.findIndex((said) => meets(said, one) !== meets(said, other));
    if (statement === -1) return byInterests;
    const isFirst = meets(statements[statement] as Statement, one);
    const relation = isFirst ? '>' : '<';
    const isOverruled = byInterests.relation === (isFirst ? '<' : '>');
    const overrules = isOverruled && byInterests.why.kind === 'interests' ? byInterests.why.interests : [];
    return { relation, why: { kind: 'statement', statement, overrules } };
  };

  function compareStandings(one: Outcome | undefined, other: Outcome | undefined): Compared {
    const differing = interests.flatMap(({ id }): InterestCompared[] => {
      const [here, there] = [standingAt(one, id), standingAt(other, id)];
      return here && there && here !== there ? [{ interest: id, one: here, other: there }] : [];
    });
    const isBetter = differing.some((each) => order.indexOf(each.one) > order.indexOf(each.other));
    const isWorse = differing.some((each) => order.indexOf(each.one) < order.indexOf(each.other));
    // Of a party without interests nothing is known.
    const relation =
      isBetter === isWorse ? (isBetter || interests.length === 0 ? '?' : '=') : isBetter ? '>' : '<';
    return { relation, why: { kind: 'interests', interests: differing } };
  }
}

/** From worst to best. */
const order: readonly Standing[] = ['lost', 'at risk', 'open', 'secured'];

function standingAt(outcome: Outcome | undefined, interest: InterestId): Standing | undefined {
  return outcome?.meaning.find((each) => each.interest === interest)?.standing;
}

function sign(difference: number): Relation {
  return difference > 0 ? '>' : difference < 0 ? '<' : '=';
}
