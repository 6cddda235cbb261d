import { conjuncts, holds } from '../../scenario/conditions';
import { applyEffects } from '../../scenario/states';
import type { Condition, Effect, Fact, FactId, Facts, Move, Scenario, ValueId } from '../../scenario/types';
import type { Packing } from './state-packing';

/** Tables up to this size are filled beforehand; larger ones as combinations are met. */
const filledBeforehand = 4096;
/** How many parts of conditions and facts are looked at to fill a scenario's tables; the rest as they are met. */
const looksBeforehand = 400_000;
/** What it takes to work a combination out, for each fact and part, beside looking it up in a filled table. */
const unfilledLooks = 5;

/**
 * What requirements on the same facts, and effects on them, make of a packed state: how much is added to it, NaN
 * where a requirement is not met. It is tabulated from `holds` and `applyEffects` over the combinations of just these
 * facts, so that their meaning is written once.
 */
export interface MoveTable {
  /** The facts, by index. */
  readonly facts: Int32Array;
  /** What one value on of each is worth in the table. */
  readonly stride: Float64Array;
  /** How much is added to a packed state, by combination; undefined where the table is too large to fill. */
  readonly filled: Float64Array | undefined;
  /** The same for a combination that is worked out when it is first met. */
  readonly lazy: (combination: number) => number;
  /** How much there is to look at for one combination, about. */
  readonly looks: number;
}

/** What tables are made of: what must hold, and what is done then. */
export type Conditional = Pick<Move, 'when' | 'sets'>;

/** Requirements and effects that mention the same facts. */
interface Part {
  readonly facts: readonly number[];
  readonly when: Condition[];
  readonly sets: Effect[];
  /** How many facts all of these mention, each as often as they do. */
  mentions: number;
}

/** What may still be looked at to fill tables beforehand. */
interface Room {
  looks: number;
}

/** Makes the tables of a scenario's moves; one maker for all of them, since together they are filled beforehand so far. */
export function tableMaker(scenario: Scenario, packing: Packing): (of: Conditional) => MoveTable[] {
  const room: Room = { looks: looksBeforehand };
  return (of) => tablesOf(scenario, packing, of, room);
}

/**
 * The tables of a move, whose sum is what it adds to a packed state, its way to another place left out: one for each
 * set of facts that a requirement of it or an effect mentions, so that they stay small however many requirements it has.
 */
function tablesOf(
  scenario: Scenario,
  packing: Packing,
  { when, sets }: Conditional,
  room: Room,
): MoveTable[] {
  const parts = new Map<string, Part>();
  const partOf = (mentioned: readonly FactId[]): Part => {
    const facts = packing.facts.flatMap((fact, index) => (mentioned.includes(fact) ? [index] : []));
    const key = facts.join();
    const part = parts.get(key) ?? { facts, when: [], sets: [], mentions: 0 };
    part.mentions += mentioned.length;
    parts.set(key, part);
    return part;
  };
  for (const requirement of conjuncts(when)) partOf(factsOf(requirement)).when.push(requirement);
  for (const effect of sets) partOf([effect.fact]).sets.push(effect);
  return [...parts.values()].map((part) => tableOf(scenario, packing, part, room));
}

function tableOf(
  scenario: Scenario,
  packing: Packing,
  { facts, when, sets, mentions }: Part,
  room: Room,
): MoveTable {
  const stride = new Float64Array(facts.length);
  let size = 1;
  facts.forEach((fact, index) => {
    stride[index] = size;
    size *= packing.radix[fact] as number;
  });
  const ids = facts.map((fact) => packing.facts[fact] as FactId);
  const idsOf = facts.map((fact) => (scenario.facts[fact] as Fact).values.map(({ id }) => id));
  const compute = (combination: number): number => {
    const digits = facts.map(
      (fact, index) => Math.floor(combination / (stride[index] as number)) % (packing.radix[fact] as number),
    );
    const before = Object.fromEntries(
      ids.map((id, index) => [id, (idsOf[index] as ValueId[])[digits[index] as number]]),
    ) as Facts;
    if (!when.every((requirement) => holds(requirement, before))) return Number.NaN;
    const after = applyEffects(scenario, sets, before);
    return facts.reduce((added, fact, index) => {
      const digit = (idsOf[index] as ValueId[]).indexOf(after[ids[index] as FactId] as ValueId);
      return added + (digit - (digits[index] as number)) * (packing.stride[fact] as number);
    }, 0);
  };
  const met = new Map<number, number>();
  const each = facts.length + mentions;
  const isFilled = size <= filledBeforehand && size * each <= room.looks;
  if (isFilled) room.looks -= size * each;
  return {
    facts: Int32Array.from(facts),
    stride,
    filled: isFilled ? Float64Array.from({ length: size }, (_, index) => compute(index)) : undefined,
    looks: isFilled ? facts.length : unfilledLooks * each,
    lazy: (combination) => {
      let added = met.get(combination);
      if (added === undefined) {
        added = compute(combination);
        met.set(combination, added);
      }
      return added;
    },
  };
}

function factsOf(condition: Condition): FactId[] {
  if ('fact' in condition) return [condition.fact];
  if ('not' in condition) return factsOf(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(factsOf);
}
