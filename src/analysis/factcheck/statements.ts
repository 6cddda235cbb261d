import { describeWant } from '#messages/wants';
import type { JsonPath } from '../../scenario/check/fault';
import type {
  Basis,
  Condition,
  FactId,
  InterestId,
  Move,
  MoveId,
  Outcome,
  Party,
  PartyId,
  Scenario,
  Situation,
  SituationId,
} from '../../scenario/types';

/** What a statement is in its scenario. */
export type StatementKind =
  | 'invitation'
  | 'party'
  | 'interest'
  | 'want'
  | 'fact'
  | 'clause'
  | 'title'
  | 'account'
  | 'label'
  | 'does'
  | 'why'
  | 'story'
  | 'consequence'
  | 'meaning'
  | 'question'
  | 'question answer'
  | 'question weighs'
  | 'assumption'
  | 'answer'
  | 'source'
  | 'retelling'
  | 'silence';

/** Where on a walk a text is read: on coming to a place, or as a move is made there, where a condition holds of the facts. */
export interface ReadWhere {
  readonly place: SituationId;
  /** The move that it is read after; absent where it is read on coming to the place. */
  readonly move?: MoveId;
  /** Of the facts at the place, and so before the move. */
  readonly when?: Condition | undefined;
}

/** A text of a scenario that says something. */
export interface Statement {
  readonly kind: StatementKind;
  /** Where it stands in the file. */
  readonly path: JsonPath;
  readonly text: string;
  /** Absent where the format gives it none. */
  readonly basis?: Basis;
  /** The situation or outcome that it belongs to. */
  readonly place?: SituationId;
  readonly move?: MoveId;
  readonly interest?: InterestId;
  readonly party?: PartyId;
  readonly fact?: FactId;
  /** Where on a walk it is read; absent where it is no part of a walk, as what is said of a party. */
  readonly read?: readonly ReadWhere[];
}

/** Every text of a scenario that says something, in the scenario's order. */
export function statementsOf(scenario: Scenario): Statement[] {
  const { situations, outcomes } = scenario;
  return [
    { kind: 'invitation', path: ['invitation'], text: scenario.invitation },
    ...scenario.parties.flatMap((party, at) => ofParty(scenario, party, ['parties', at])),
    ...ofFacts(scenario),
    ...situations.flatMap((situation, at) => ofSituation(scenario, situation, ['situations', at])),
    ...outcomes.flatMap((outcome, at) => ofOutcome(outcome, ['outcomes', at])),
    ...ofAssumptions(scenario),
    ...ofSources(scenario),
  ];
}

function ofParty(scenario: Scenario, party: Party, path: JsonPath): Statement[] {
  const of = { party: party.id };
  return [
    { ...of, kind: 'party', path: [...path, 'about'], text: party.about, basis: party.basis },
    ...party.interests.map(({ id: interest, name, start, basis }, index) => ({
      ...of,
      kind: 'interest' as const,
      path: [...path, 'interests', index],
      text: `${name}: ${start}`,
      basis,
      interest,
    })),
    ...(party.wants ?? []).map((want, index) => ({
      ...of,
      kind: 'want' as const,
      path: [...path, 'wants', index],
      text: describeWant(scenario, want),
      basis: want.basis,
    })),
  ];
}

function ofFacts({ facts, situations }: Scenario): Statement[] {
  const asked = new Map<string, ReadWhere[]>();
  for (const { id: place, moves } of situations) {
    for (const { when } of moves) {
      if (!when) continue;
      // What a move needs is told where it is closed.
      const read = { place, when: { not: when } };
      for (const clause of clausesIn(when)) asked.set(clause, [...(asked.get(clause) ?? []), read]);
    }
  }
  return facts.flatMap(({ id: fact, name, basis, values }, at) => [
    {
      kind: 'fact' as const,
      path: ['facts', at],
      text: `${name}: ${values.map((value) => value.name).join(', ')}`,
      basis,
      fact,
    },
    ...values.flatMap((value, index) =>
      (['is', 'isNot'] as const).flatMap((form) => {
        const read = asked.get(clauseKey(fact, value.id, form));
        return {
          kind: 'clause' as const,
          path: ['facts', at, 'values', index, form],
          text: value[form],
          basis,
          fact,
          ...(read && { read }),
        };
      }),
    ),
  ]);
}

/** The clauses that a condition is told in, as `inWords` tells it. */
function clausesIn(condition: Condition, isDenied = false): Set<string> {
  if ('not' in condition) return clausesIn(condition.not, !isDenied);
  if ('fact' in condition) {
    return new Set([clauseKey(condition.fact, condition.is, isDenied ? 'isNot' : 'is')]);
  }
  const parts = 'all' in condition ? condition.all : condition.any;
  return new Set(parts.flatMap((part) => [...clausesIn(part, isDenied)]));
}

function clauseKey(fact: string, value: string, form: 'is' | 'isNot'): string {
  return `${fact} ${value} ${form}`;
}

function ofSituation(scenario: Scenario, situation: Situation, path: JsonPath): Statement[] {
  const { id: place, moves } = situation;
  return [
    ...ofPlace(situation, path),
    ...moves.flatMap((move, index) => ofMove(scenario, place, move, [...path, 'moves', index])),
    ...ofQuestions(situation, path),
  ];
}

function ofPlace({ id: place, title, account }: Situation | Outcome, path: JsonPath): Statement[] {
  return [
    { kind: 'title', path: [...path, 'title'], text: title, place, read: [{ place }] },
    ...account.map(({ when, text, basis }, index) => ({
      kind: 'account' as const,
      path: [...path, 'account', index],
      text,
      basis,
      place,
      read: [{ place, when }],
    })),
  ];
}

function ofQuestions({ id: place, discuss }: Situation | Outcome, path: JsonPath): Statement[] {
  const of = { place, read: [{ place }] };
  return discuss.flatMap(({ text, answer, weighs }, index) => {
    const here = [...path, 'discuss', index];
    return [
      { ...of, kind: 'question' as const, path: [...here, 'text'], text },
      ...(answer ? [{ ...of, kind: 'question answer' as const, path: [...here, 'answer'], ...answer }] : []),
      ...(weighs
        ? [{ ...of, kind: 'question weighs' as const, path: [...here, 'weighs'], text: weighs }]
        : []),
    ];
  });
}

function ofMove(scenario: Scenario, place: SituationId, move: Move, path: JsonPath): Statement[] {
  const { id, basis, when } = move;
  const whereOpen = [{ place, when }];
  const of = { place, move: id, basis };
  return [
    { ...of, kind: 'label', path: [...path, 'label'], text: move.label, read: [{ place }] },
    { ...of, kind: 'does', path: [...path, 'does'], text: move.does, read: whereOpen },
    { ...of, kind: 'why', path: [...path, 'why'], text: move.why, read: whereOpen },
    { ...of, kind: 'story', path: [...path, 'story'], text: move.story, read: [{ place, move: id }] },
    ...move.consequences.map(({ interest, text, basis }, index) => ({
      kind: 'consequence' as const,
      path: [...path, 'consequences', index],
      text,
      basis,
      place,
      move: id,
      interest,
      read: [{ place, move: id, when: whenTold(scenario, move, index) }],
    })),
  ];
}

/**
 * When a consequence is told, as `changesOf` decides: where its condition holds, unless a later one for the same
 * interest does, or the move leads to an outcome, whose meaning for the interest then stands in its place.
 */
function whenTold({ outcomes }: Scenario, { consequences, to }: Move, index: number): Condition | undefined {
  const never: Condition = { any: [] };
  const told = consequences[index];
  const isSame = ({ interest }: { readonly interest: InterestId }) => interest === told?.interest;
  if (outcomes.some(({ id, meaning }) => id === to && meaning.some(isSame))) return never;
  const later = consequences.slice(index + 1).filter(isSame);
  if (later.length === 0) return told?.when;
  const unlessLater = later.map((other) => ({ not: other.when ?? { all: [] } }));
  return { all: [...(told?.when ? [told.when] : []), ...unlessLater] };
}

function ofOutcome(outcome: Outcome, path: JsonPath): Statement[] {
  const { id: place, meaning } = outcome;
  return [
    ...ofPlace(outcome, path),
    ...meaning.flatMap(({ interest, account }, index) =>
      account.map(({ when, text, basis }, at) => ({
        kind: 'meaning' as const,
        path: [...path, 'meaning', index, 'account', at],
        text,
        basis,
        place,
        interest,
        read: [{ place, when }],
      })),
    ),
    ...ofQuestions(outcome, path),
  ];
}

function ofAssumptions({ assumptions }: Scenario): Statement[] {
  return assumptions.flatMap(({ question, basis, answers }, at) => [
    { kind: 'assumption' as const, path: ['assumptions', at, 'question'], text: question, basis },
    ...answers.map(({ label, text, basis }, index) => ({
      kind: 'answer' as const,
      path: ['assumptions', at, 'answers', index],
      text: `${label}: ${text}`,
      basis,
    })),
  ]);
}

function ofSources({ sources }: Scenario): Statement[] {
  return sources.flatMap(({ about, passages, silent }, source) => [
    ...(about ? [{ kind: 'source' as const, path: ['sources', source, 'about'], text: about }] : []),
    ...passages.map(({ tells }, at) => ({
      kind: 'retelling' as const,
      path: ['sources', source, 'passages', at, 'tells'],
      text: tells,
    })),
    ...silent.map((text, at) => ({
      kind: 'silence' as const,
      path: ['sources', source, 'silent', at],
      text,
    })),
  ]);
}
