import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tiktok } from '../tiktok';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const folder = 'scenarios/tiktok-2022/';

/** Names by which its parties go, as a part of any word and in any case. */
const names = /tiktok|bytedance|washington|beijing|biden|republican/i;
/** Its ids made of more than one word, such as `dataReview`; ids of one word, such as `table`, anyone may use. */
const ids = idsOf(tiktok).filter((id) => /[a-z][A-Z]/.test(id));
const anyId = new RegExp(`\\b(${ids.join('|')})\\b`);

describe('the TikTok scenario', () => {
  it('has names to look for', () => {
    expect(ids.length).toBeGreaterThan(40);
    expect(ids).toEqual(expect.arrayContaining(['dataReview', 'offerAlgorithm', 'hardChoice', 'usersFeed']));
    expect(linesNaming(folder).length).toBeGreaterThan(100);
  });

  it('is named in its own folder and nowhere else', () => {
    expect(linesNaming('').filter((line) => !line.startsWith(folder))).toEqual([]);
  });
});

/** The lines that name the scenario, each with its file, of all files whose path from src starts so. */
function linesNaming(start: string): string[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(src.length))
    .filter((file) => file.startsWith(start))
    .sort()
    .flatMap((file) =>
      [file, ...readFileSync(src + file, 'utf8').split('\n')]
        .filter((line) => names.test(line) || anyId.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
}

/** Every id in a scenario, however deep. */
function idsOf(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) =>
    key === 'id' && typeof inner === 'string' ? [inner] : idsOf(inner),
  );
}
