import type * as v from 'valibot';
import type { scenarioSchema } from './schema';

/** A scenario as an author writes it: plain strings for ids. */
export type ScenarioSource = v.InferInput<typeof scenarioSchema>;
/** A scenario that has been read: its ids are typed and cannot be mixed up. */
export type Scenario = v.InferOutput<typeof scenarioSchema>;

export type Source = Scenario['sources'][number];
export type Party = Scenario['parties'][number];
export type Interest = Party['interests'][number];
export type Want = NonNullable<Party['wants']>[number];
export type Fact = Scenario['facts'][number];
export type Situation = Scenario['situations'][number];
export type Outcome = Scenario['outcomes'][number];
export type Move = Situation['moves'][number];
export type Consequence = Move['consequences'][number];
export type Assumption = Scenario['assumptions'][number];
export type Answer = Assumption['answers'][number];
export type Basis = Move['basis'];
/** A passage of an account: of a situation, an outcome, or what an outcome means for an interest. */
export type Passage = Situation['account'][number];
export type Condition = NonNullable<Move['when']>;
export type Effect = Move['sets'][number];
export type RoomQuestion = Situation['discuss'][number];
export type Standing = Interest['start'];
export type Hue = Outcome['hue'];

export type SourceId = Source['id'];
export type PartyId = Party['id'];
export type InterestId = Interest['id'];
export type FactId = Fact['id'];
export type ValueId = Fact['values'][number]['id'];
export type SituationId = Situation['id'];
export type MoveId = Move['id'];
export type AssumptionId = Assumption['id'];
export type AnswerId = Answer['id'];
export type Mover = Move['by'];

/** The value of every fact. */
export type Facts = Readonly<Record<FactId, ValueId>>;
/** A situation (or outcome) with the value of every fact. */
export interface State {
  readonly at: SituationId;
  readonly facts: Facts;
}
/** The answers a user has fixed; an assumption left open is absent. */
export type Assumptions = Readonly<Partial<Record<AssumptionId, AnswerId>>>;
/** The standing of every interest. */
export type Standings = Readonly<Record<InterestId, Standing>>;
