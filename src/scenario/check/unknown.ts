import { type ComparisonBudget, closestMatch } from './did-you-mean';
import { error, type Fault, type JsonPath, quoted } from './fault';

/** A fault for an id that is none. @param of whose it should be, such as ` of the fact "weather"` */
export function unknown(
  kind: string,
  id: string,
  path: JsonPath,
  known: Iterable<string>,
  comparing: ComparisonBudget,
  of = '',
): Fault {
  const meant = closestMatch(id, known, comparing);
  return error(
    path,
    `There is no ${kind} ${quoted(id)}${of}.`,
    meant ? `Did you mean ${quoted(meant)}?` : `Name one that there is, or add ${quoted(id)}.`,
  );
}
