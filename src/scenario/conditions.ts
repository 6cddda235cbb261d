import type { Condition, Facts, Scenario } from './types';

/**
 * Whether a condition holds of some facts. This is the one meaning of conditions: the machine's guards, the
 * analysis and the "closed because" of the interface all ask it.
 * @param condition absent means always met
 */
export function holds(condition: Condition | undefined, facts: Facts): boolean {
  if (condition === undefined) return true;
  if ('fact' in condition) return facts[condition.fact] === condition.is;
  if ('all' in condition) return condition.all.every((part) => holds(part, facts));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts));
  return !holds(condition.not, facts);
}

/** One requirement of a condition, in words, and whether it is met. */
export interface Requirement {
  readonly words: string;
  readonly met: boolean;
}

/** A condition's requirements: its conjuncts, in the order written, each in the scenario's own words. */
export function requirements(
  scenario: Scenario,
  condition: Condition | undefined,
  facts: Facts,
): Requirement[] {
  return conjuncts(condition).map((part) => ({
    words: describeCondition(scenario, part),
    met: holds(part, facts),
  }));
}

/** What must all hold for a condition to hold, in the order written. */
export function conjuncts(condition: Condition | undefined): Condition[] {
  if (condition === undefined) return [];
  return 'all' in condition ? condition.all.flatMap(conjuncts) : [condition];
}

/** A condition as a clause in the scenario's words, negation pushed down to the facts. */
export function describeCondition(scenario: Scenario, condition: Condition, denied = false): string {
  if ('not' in condition) return describeCondition(scenario, condition.not, !denied);
  if ('fact' in condition) {
    const value = scenario.facts
      .find((fact) => fact.id === condition.fact)
      ?.values.find((candidate) => candidate.id === condition.is);
    if (!value) throw new Error(`No value ${condition.is} of fact ${condition.fact} in ${scenario.id}`);
    return denied ? value.isNot : value.is;
  }
  const isAll = 'all' in condition;
  const parts = (isAll ? condition.all : condition.any).map((part) =>
    describeCondition(scenario, part, denied),
  );
  if (parts.length === 0) return isAll !== denied ? 'always' : 'never';
  return parts.join(isAll !== denied ? ' and ' : ' or ');
}
