import type * as v from 'valibot';

/** A form that an object may take: its keys with their schemas. */
export type ObjectForm = v.GenericSchema & { readonly entries: Readonly<Record<string, v.GenericSchema>> };

/** A list of things of one form. */
export type ListForm = v.GenericSchema & { readonly item: v.GenericSchema };

/** Of several forms the one that an object was probably meant to have: that with most of its keys, and its kind. */
export function likeliestForm(forms: readonly ObjectForm[], object: object): ObjectForm | undefined {
  const keys = Object.entries(object);
  const likeness = ({ entries }: ObjectForm) =>
    keys.reduce((sum, [key, value]) => {
      if (!Object.hasOwn(entries, key)) return sum;
      const schema = entries[key] as { readonly literal?: unknown };
      return sum + (schema.literal === value ? keys.length + 1 : 1);
    }, 0);
  return forms.reduce<{ form?: ObjectForm; most: number }>(
    (best, form) => (likeness(form) > best.most ? { form, most: likeness(form) } : best),
    { most: 0 },
  ).form;
}

/** The forms that a value may take, where it may take several or none at all. */
export function formsOf(schema: v.GenericSchema): v.GenericSchema[] {
  if ('wrapped' in schema) return formsOf(schema.wrapped as v.GenericSchema);
  if ('getter' in schema) return formsOf((schema.getter as () => v.GenericSchema)());
  if ('options' in schema && schema.type !== 'picklist') {
    return (schema.options as v.GenericSchema[]).flatMap(formsOf);
  }
  return [schema];
}

export function isList(schema: v.GenericSchema): schema is ListForm {
  return 'item' in schema;
}

export function isObject(schema: v.GenericSchema): schema is ObjectForm {
  return 'entries' in schema;
}
