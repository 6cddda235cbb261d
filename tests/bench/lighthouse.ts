import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse, { type Config, desktopConfig, type Flags } from 'lighthouse';
import { build, preview } from 'vite';
import { findChromium } from '../browser/find-chromium';
import { printTarget } from './figures';

const port = 9_333;
const targets = { accessibility: 100, 'best-practices': 100, performance: 95 };
const devices: Record<string, Config | undefined> = { 'a phone': undefined, 'a desk': desktopConfig };

/** What Lighthouse gives the app as built, on a phone and at a desk. */
export async function scoreByLighthouse(): Promise<void> {
  const outDir = await mkdtemp(join(tmpdir(), 'impasse-bench-lighthouse-'));
  const shared = { build: { outDir }, logLevel: 'error' } as const;
  await build(shared);
  const server = await preview({ ...shared, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
  });
  try {
    const flags: Flags = { port, onlyCategories: Object.keys(targets), logLevel: 'silent' };
    for (const [device, config] of Object.entries(devices)) {
      const found = await lighthouse(server.resolvedUrls?.local[0], flags, config);
      for (const [name, target] of Object.entries(targets)) {
        const score = Math.round(100 * (found?.lhr.categories[name]?.score ?? 0));
        printTarget(`${name} on ${device}`, String(score), `${target}`, score >= target);
      }
      const faults = Object.values(found?.lhr.audits ?? {}).filter(
        ({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0,
      );
      for (const { id, title } of faults) console.log(`  ${id}: ${title}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
