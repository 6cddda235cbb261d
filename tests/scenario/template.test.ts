import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/analysis/diagnostics/check-scenario';
import { template } from '../../src/scenario/template';
import { textUnderId } from '../../src/scenario/text-under-id';

const text = JSON.stringify(template, null, 2);

/** The paths of the lists in a value that hold nothing. */
function emptyLists(value: unknown, path: readonly string[] = []): string[] {
  if (Array.isArray(value) && value.length === 0) return [path.join('.')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => emptyLists(part, [...path, key]));
}

describe('the template', () => {
  it('opens, and nothing is found in it', () => {
    expect(checkScenario(text).diagnostics).toEqual([]);
  });

  it('shows what goes into every list, but for moves that mean nothing to anyone', () => {
    expect(emptyLists(template)).toEqual([
      'situations.0.moves.1.consequences',
      'situations.1.moves.0.consequences',
      'situations.1.moves.1.consequences',
    ]);
  });

  it('under another id is the same but for the id', () => {
    const { scenario } = checkScenario(textUnderId(text, 'mine'));
    expect(scenario).toEqual({ ...checkScenario(text).scenario, id: 'mine' });
    expect(textUnderId(text, 'mine').length).toBe(text.length + 'mine'.length - template.id.length);
  });
});
