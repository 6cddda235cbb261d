import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { tiktok } from '../../tiktok';
import { inkStory } from '../ink-story';

/** What is measured side by side, and where each is served. */
export interface Page {
  readonly name: 'Impasse' | 'floor' | 'ink';
  readonly address: string;
}

/** Builds and serves Impasse, the same story in React and XState alone, and in ink. */
export async function servePages(): Promise<{ pages: Page[]; close: () => Promise<unknown> }> {
  const folder = await mkdtemp(join(tmpdir(), 'impasse-bench-interaction-'));
  const plain = (name: string) => ({
    configFile: false as const,
    root: `tests/bench/${name}-page`,
    base: './',
    plugins: [react()],
    build: { outDir: join(folder, name), target: 'esnext' },
    logLevel: 'error' as const,
  });
  const configs = {
    Impasse: { build: { outDir: join(folder, 'impasse') }, logLevel: 'error' as const },
    floor: plain('floor'),
    ink: plain('ink'),
  };
  for (const config of Object.values(configs)) await build(config);
  await writeFile(join(folder, 'floor', 'scenario.json'), JSON.stringify(tiktok));
  await writeFile(join(folder, 'ink', 'story.json'), inkStory(tiktok));
  const served = await Promise.all(
    Object.entries(configs).map(async ([name, config]) => {
      const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } });
      const page = { name: name as Page['name'], address: server.resolvedUrls?.local[0] ?? '' };
      return { server, page };
    }),
  );
  return {
    pages: served.map(({ page }) => page),
    close: () => Promise.all(served.map(({ server }) => server.close())),
  };
}
