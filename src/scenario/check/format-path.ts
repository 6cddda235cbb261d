import { type JsonPath, quoted } from './fault';

/** How a place in the file that is checked is named in running text. */
export type FormatPath = (path: JsonPath) => string;

/** A path as people write it: `situations[2].moves[0].when`; a long key is cut. */
export function formatPath(path: JsonPath): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^\w{1,60}$/.test(step)) return `[${quoted(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}
