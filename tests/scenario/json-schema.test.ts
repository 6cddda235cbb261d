import { describe, expect, it } from 'vitest';
import { scenarioJsonSchema } from '../../src/scenario/json-schema';
import { tiktok2022 } from '../../src/scenarios/tiktok-2022/scenario';
import { smallScenario, withPart } from './check/small-scenario';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}

const whole: Schema = scenarioJsonSchema();

/** Whether a value has the shape of a schema: its types, constants, forms and keys. */
function accepts(schema: Schema, value: unknown): boolean {
  if (schema.$ref) return accepts(whole.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {}, value);
  const forms = schema.anyOf ?? schema.oneOf;
  if (forms) return forms.some((form) => accepts(form, value));
  if (schema.enum) return schema.enum.includes(value);
  if ('const' in schema) return schema.const === value;
  if (schema.type === 'array') {
    return Array.isArray(value) && value.every((item) => accepts(schema.items ?? {}, item));
  }
  if (schema.type !== 'object') return typeof value === schema.type?.replace('integer', 'number');
  if (typeof value !== 'object' || value === null) return false;
  return (
    (schema.required ?? []).every((key) => key in value) &&
    schema.additionalProperties === false &&
    Object.entries(value).every(([key, part]) => {
      const known = schema.properties?.[key];
      return known !== undefined && accepts(known, part);
    })
  );
}

describe('the JSON Schema of the scenario format', () => {
  it('says what it is, and of which draft', () => {
    expect(whole).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Impasse scenario',
    });
  });

  it('accepts the scenarios that the reader accepts', () => {
    expect(accepts(whole, JSON.parse(JSON.stringify(tiktok2022)))).toBe(true);
    expect(accepts(whole, JSON.parse(JSON.stringify(smallScenario())))).toBe(true);
  });

  it.each([
    ['a key that is not known', ['situations', 0, 'colour'], 'red'],
    ['a claim without a basis', ['situations', 0, 'moves', 0, 'basis'], undefined],
    [
      'a condition deep within another',
      ['situations', 0, 'moves', 0, 'when'],
      { any: [{ not: { all: [{ fact: 'price' }] } }] },
    ],
    ['a standing that there is not', ['parties', 0, 'interests', 0, 'start'], 'won'],
    ['another format', ['format'], 'impasse-scenario-9'],
  ] as const)('refuses %s', (_, place, part) => {
    expect(accepts(whole, JSON.parse(JSON.stringify(withPart(smallScenario(), place, part))))).toBe(false);
  });

  it('says conditions, effects, bases and passages once', () => {
    expect(Object.keys(whole.$defs ?? {}).sort()).toEqual(['basis', 'condition', 'effect', 'passage']);
    expect(JSON.stringify(whole.$defs?.condition)).toContain('"$ref":"#/$defs/condition"');
  });
});
