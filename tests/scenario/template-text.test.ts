import { expect, it } from 'vitest';
import { template } from '../../src/scenario/template';
import { writtenTemplate } from '../../src/scenario/template-text';

it('the template is written as a file: two spaces deep at each level, and ended by a line break', () => {
  const [written, text] = writtenTemplate();
  expect(written).toBe(template);
  expect(JSON.parse(text)).toEqual(template);
  expect(text.split('\n').slice(0, 3)).toEqual([
    '{',
    '  "format": "impasse-scenario-2",',
    '  "id": "my-negotiation",',
  ]);
  expect(text.endsWith('\n}\n')).toBe(true);
});
