import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/analysis/check-scenario';
import { template } from '../../src/scenario/template';
import { textUnderId } from '../../src/scenario/text-under-id';

const text = JSON.stringify(template, null, 2);

describe('the template', () => {
  it('opens, and nothing is found in it', () => {
    expect(checkScenario(text).findings).toEqual([]);
  });

  it('under another id is the same but for the id', () => {
    const { scenario } = checkScenario(textUnderId(text, 'mine'));
    expect(scenario).toEqual({ ...checkScenario(text).scenario, id: 'mine' });
    expect(textUnderId(text, 'mine').length).toBe(text.length + 'mine'.length - template.id.length);
  });
});
