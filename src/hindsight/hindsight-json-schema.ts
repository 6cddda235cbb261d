import { toJsonSchema } from '@valibot/to-json-schema';
import { hindsightSchema, target } from './schema';

/** The hindsight format as a JSON Schema (draft 2020-12). It says what a file's shape is, not that it fits its scenario. */
export function hindsightJsonSchema(): object {
  return {
    title: 'Impasse hindsight',
    ...toJsonSchema(hindsightSchema, {
      typeMode: 'input',
      target: 'draft-2020-12',
      ignoreActions: ['brand'],
      definitions: { target },
    }),
  };
}
