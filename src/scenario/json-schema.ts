import { toJsonSchema } from '@valibot/to-json-schema';
import { basis, condition, effect, passage, scenarioSchema } from './schema';

/**
 * The scenario format as a JSON Schema (draft 2020-12), for editors and other programs. It says what a file's shape
 * is; that its ids agree and its paths lead somewhere, only the check says.
 */
export function scenarioJsonSchema(): object {
  return {
    title: 'Impasse scenario',
    ...toJsonSchema(scenarioSchema, {
      typeMode: 'input',
      target: 'draft-2020-12',
      ignoreActions: ['brand'],
      definitions: { condition, basis, effect, passage },
    }),
  };
}
