// @vitest-environment jsdom

import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ShortcutKeys } from '../../../src/app/shell/shortcut-keys';
import type { ViewId } from '../../../src/url/view-id';

const shown = (view: ViewId) => render(<ShortcutKeys view={view} />).container.textContent;

afterEach(cleanup);

it('the keys are told where they act, and as what they do there', () => {
  expect(shown('explore')).toContain('1–9 take a choice');
  expect(shown('teach')).toMatch(/1–9 add a vote to a choice.*Shift 1–9 take one away/);
  for (const view of ['map', 'compare', 'analyse', 'report', 'source'] as const) expect(shown(view)).toBe('');
});
