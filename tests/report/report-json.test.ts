import { expect, it } from 'vitest';
import { reportJson } from '../../src/report/report-json';
import { smallReport } from './small-report';

it('a report as JSON is the report with its format before it, laid out to be read', () => {
  const text = reportJson(smallReport);
  expect(JSON.parse(text)).toEqual({ format: 'impasse-report-1', ...smallReport });
  expect(text.startsWith('{\n  "format": "impasse-report-1",\n  "title": "The ferry",\n')).toBe(true);
  expect(text.endsWith('\n}\n')).toBe(true);
});
