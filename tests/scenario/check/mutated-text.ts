import fc from 'fast-check';
import { type Place, withPart } from './small-scenario';

type Change =
  | { readonly kind: 'remove' | 'double' }
  | { readonly kind: 'replace'; readonly by: unknown }
  | { readonly kind: 'copy'; readonly from: number }
  | { readonly kind: 'key'; readonly key: string };

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constant({ kind: 'remove' as const }),
  fc.constant({ kind: 'double' as const }),
  fc
    .oneof(fc.jsonValue({ maxDepth: 2 }), fc.string(), idLike())
    .map((by) => ({ kind: 'replace' as const, by })),
  fc.nat().map((from) => ({ kind: 'copy' as const, from })),
  fc
    .oneof(
      fc.constantFrom('__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'id', 'when'),
      fc.string(),
    )
    .map((key) => ({ kind: 'key' as const, key })),
);

/** The text of a scenario with one to four parts taken out, doubled, replaced or renamed, and at times letters too. */
export function mutatedText(source: unknown): fc.Arbitrary<string> {
  return fc
    .record({
      changes: fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 4 }),
      indent: fc.constantFrom(0, 2),
      cut: fc.option(fc.record({ at: fc.nat(), length: fc.nat(8), by: fc.string({ maxLength: 4 }) }), {
        freq: 6,
      }),
    })
    .map(({ changes, indent, cut }) => {
      const changed = changes.reduce((value, [at, each]) => changedAt(value, at, each), source);
      const text = withRenamedKeys(JSON.stringify(changed, null, indent) ?? '');
      if (!cut) return text;
      const at = cut.at % (text.length + 1);
      return text.slice(0, at) + cut.by + text.slice(at + cut.length);
    });
}

function changedAt(value: unknown, at: number, change: Change): unknown {
  const places = placesIn(value, []);
  const place = places[at % places.length] ?? [];
  switch (change.kind) {
    case 'remove':
      return withPart(value, place, undefined);
    case 'double': {
      const part = partAt(value, place);
      return withPart(value, place, Array.isArray(part) ? [...part, ...part] : [part, part]);
    }
    case 'replace':
      return withPart(value, place, change.by);
    case 'copy':
      return withPart(value, place, partAt(value, places[change.from % places.length] ?? []));
    case 'key':
      // The name is put in later: an object cannot be given every key.
      return withPart(value, place, { [`renamed ${change.key}`]: partAt(value, place) });
  }
}

function withRenamedKeys(text: string): string {
  return text.replaceAll('"renamed ', '"');
}

function placesIn(value: unknown, place: Place): Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [place, ...steps.flatMap((step) => placesIn(Reflect.get(value, step), [...place, step]))];
}

function partAt(value: unknown, place: Place): unknown {
  return place.reduce<unknown>((part, step) => Reflect.get(Object(part), step), value);
}

function idLike(): fc.Arbitrary<string> {
  return fc.constantFrom(
    'asking',
    'hearing',
    'sold',
    'price',
    'fair',
    'seller',
    'money',
    'chance',
    'ask',
    'toString',
  );
}
