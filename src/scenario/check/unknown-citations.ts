import type { Scenario } from '../types';
import { basesIn } from './bases-in';
import type { ComparisonBudget } from './did-you-mean';
import { error, type Fault, quoted } from './fault';
import { unknown } from './unknown';

/** Where a citation names a source or a passage that there is not, or a passage that several sources have. */
export function* unknownCitations(scenario: Scenario, comparing: ComparisonBudget): Generator<Fault> {
  const passagesOf = new Map<string, Set<string>>();
  for (const { id, passages } of scenario.sources) {
    const known = passagesOf.get(id) ?? new Set();
    for (const passage of passages) known.add(passage.id);
    passagesOf.set(id, known);
  }
  const all = new Set([...passagesOf.values()].flatMap((passages) => [...passages]));
  for (const { basis, path } of basesIn(scenario)) {
    if (basis.kind !== 'document') continue;
    const { cite, source } = basis;
    const passages = source === undefined ? all : passagesOf.get(source);
    if (!passages) {
      yield unknown('source', String(source), [...path, 'source'], passagesOf.keys(), comparing);
    } else if (!passages.has(cite)) {
      const of = source === undefined ? '' : ` of the source ${quoted(source)}`;
      yield unknown('passage', cite, [...path, 'cite'], passages, comparing, of);
    } else if (source === undefined) {
      const having = [...passagesOf].filter(([, ids]) => ids.has(cite)).map(([id]) => quoted(id));
      if (having.length === 1) continue;
      const message = `More than one source has a passage ${quoted(cite)}: ${having.join(', ')}.`;
      yield error([...path, 'cite'], message, `Say which is meant: add "source": ${having[0]}.`);
    }
  }
}
