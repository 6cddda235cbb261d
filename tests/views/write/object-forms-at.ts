import type * as v from 'valibot';
import type { JsonPath } from '../../../src/scenario/check/fault';
import { formsOf, isList, isObject, type ObjectForm } from '../../../src/scenario/check/schema-forms';

/** The forms that an object at a path may take, where objects may stand there. */
export function objectFormsAt(schema: v.GenericSchema, path: JsonPath): ObjectForm[] {
  let forms = formsOf(schema);
  for (const step of path) {
    forms = forms.flatMap((form) => {
      if (isList(form)) return formsOf(form.item);
      if (!isObject(form) || !Object.hasOwn(form.entries, step)) return [];
      return formsOf(form.entries[step] as v.GenericSchema);
    });
  }
  return forms.filter(isObject);
}
