import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/analysis/check-scenario';
import { template } from '../../src/scenario/template';
import { freeId, textUnderId } from '../../src/scenario/text-under-id';

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

describe('a free id', () => {
  it('is the id itself where it is not taken, or else has the next number', () => {
    expect(freeId('small', new Set(['other']))).toBe('small');
    expect(freeId('small', new Set(['small', 'small-2']))).toBe('small-3');
  });

  it('is never longer than an id may be', () => {
    const long = 'a'.repeat(40);
    expect(freeId(long, new Set([long]))).toBe(`${'a'.repeat(38)}-2`);
  });
});
