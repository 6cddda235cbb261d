import type { Scenario } from '../../scenario/types';
import { isComputed, type Part, part } from '../result/analysis-result';
import { type Mark, marksOf } from './marks';
import { findReadings, type Reading, type ReadingOptions, readKey, type WalkCount } from './reading';
import { type Statement, statementsOf } from './statements';
import { type TimeWord, timeWordsIn } from './time-words';

/** A statement with all that is known of how it is read. */
export interface CheckedStatement extends Statement {
  readonly timeWords: readonly TimeWord[];
  /** Absent where the text is no part of a walk. */
  readonly reading?: Part<Reading>;
  readonly marks: readonly Mark[];
}

/** Every statement of a scenario, and how it is read: plain data, so that a worker can send it. */
export interface Factcheck {
  readonly states: Part<{ readonly count: number }>;
  readonly walks: Part<WalkCount>;
  /** In the scenario's order. */
  readonly statements: readonly CheckedStatement[];
}

/**
 * Every statement of a scenario with the contexts in which it is read, from its start with nothing assumed. Contexts
 * and counts are exact; what meets a bound says so in its place, and the rest is there all the same.
 */
export function factcheck(scenario: Scenario, options: ReadingOptions = {}): Factcheck {
  const statements = statementsOf(scenario);
  const reads = statements.flatMap(({ read }) => (read ? [read] : []));
  const found = part(() => findReadings(scenario, reads, options));
  const checked = (statement: Statement): CheckedStatement => {
    const timeWords = timeWordsIn(statement.text, scenario.language);
    if (!statement.read) return { ...statement, timeWords, marks: [] };
    if (!isComputed(found)) return { ...statement, timeWords, reading: found, marks: [] };
    const reading = found.byKey.get(readKey(statement.read)) as Reading;
    return { ...statement, timeWords, reading, marks: marksOf(scenario, statement, timeWords, reading) };
  };
  return {
    states: isComputed(found) ? { count: found.states } : found,
    walks: isComputed(found) ? found.walks : found,
    statements: statements.map(checked),
  };
}
