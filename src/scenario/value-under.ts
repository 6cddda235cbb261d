/**
 * What a record has under an id, if anything. An id may be the name of what every object inherits, as `constructor` or
 * `toString` are; only what the record itself holds counts.
 */
export function valueUnder<Id extends string, Value>(
  record: Readonly<Partial<Record<Id, Value>>>,
  id: Id,
): Value | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
