import { lastOfEach } from '../format-1/migrate';
import type { Format1 } from '../format-1/schema';
import { type Fault, type JsonPath, quoted, warning } from './fault';

/** Where in a file of format 1 that stands which has a path in the scenario that `migrate` makes of it. */
export function pathInFormat1({ outcomes }: Format1, path: JsonPath): JsonPath {
  const [list, at, part, index, account, , ...rest] = path;
  if (list === 'sources') return ['source', ...path.slice(2)];
  if (list !== 'outcomes' || part !== 'meaning' || typeof index !== 'number') return path;
  const kept = lastOfEach(outcomes[Number(at)]?.meaning ?? [])[index] ?? index;
  return [list, Number(at), part, kept, ...(account === 'account' ? rest : path.slice(4))];
}

/** Where an outcome of a format 1 file says twice what it means for an interest: of these only the last is kept. */
export function* meaningsLeftOut({ outcomes }: Format1): Generator<Fault> {
  for (const [at, { id, meaning }] of outcomes.entries()) {
    const kept = new Set(lastOfEach(meaning));
    for (const [index, { interest }] of meaning.entries()) {
      if (kept.has(index)) continue;
      const message = `The outcome ${quoted(id)} says again further on what it means for the interest ${quoted(interest)}; only the last counts.`;
      yield warning(['outcomes', at, 'meaning', index], message, 'Make one of the two.');
    }
  }
}
