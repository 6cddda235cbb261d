import { expect, it } from 'vitest';
import { claims } from '../../../src/views/source/claims';
import { tiktok } from '../../tiktok';

/** Every basis anywhere in a value, however deep. */
function bases(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, part]) => sum + (key === 'basis' ? 1 : bases(part)), 0);
}

it('lists every statement of the scenario that has a basis, none left out', () => {
  expect(claims(tiktok)).toHaveLength(bases(tiktok));
});

it('cites only passages that the source has', () => {
  const passages = new Set<string>(tiktok.sources.flatMap((source) => source.passages).map(({ id }) => id));
  for (const { basis } of claims(tiktok)) {
    if (basis.kind === 'document') expect(passages).toContain(basis.cite);
    else expect(basis.reason.length).toBeGreaterThan(10);
  }
});
