import type { Report } from './report';

/** A report as JSON: all its data, format `impasse-report-1`. */
export function reportJson(report: Report): string {
  return `${JSON.stringify({ format: 'impasse-report-1', ...report }, null, 2)}\n`;
}
