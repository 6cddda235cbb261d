import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse, { type Config, desktopConfig, type Flags, type Result } from 'lighthouse';
import { build, preview } from 'vite';
import { chromiumPath } from '../browser/find-chromium';
import { median, printTarget } from './figures';

const port = 9_333;
/** As Lighthouse advises, since what else a machine does moves its scores. */
const runs = 5;
const targets = { accessibility: 100, 'best-practices': 100, performance: 95 };
const devices: Record<string, Config | undefined> = { 'a phone': undefined, 'a desk': desktopConfig };

/** What Lighthouse gives the app as built, on a phone and at a desk: the median of some runs. */
export async function scoreByLighthouse(): Promise<void> {
  const outDir = await mkdtemp(join(tmpdir(), 'impasse-bench-lighthouse-'));
  const shared = { build: { outDir }, logLevel: 'error' } as const;
  await build(shared);
  const server = await preview({ ...shared, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
  });
  try {
    const flags: Flags = { port, onlyCategories: Object.keys(targets), logLevel: 'silent' };
    for (const [device, config] of Object.entries(devices)) {
      const found: Result[] = [];
      for (let run = 0; run < runs; run += 1) {
        const result = await lighthouse(server.resolvedUrls?.local[0], flags, config);
        if (result) found.push(result.lhr);
      }
      for (const [name, target] of Object.entries(targets)) {
        const scores = found.map(({ categories }) => Math.round(100 * (categories[name]?.score ?? 0)));
        const score = median(scores);
        printTarget(
          `${name} on ${device}`,
          `${score}, of ${scores.join(', ')}`,
          `${target}`,
          score >= target,
        );
      }
      const faults = found
        .flatMap(({ audits }) => Object.values(audits))
        .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0);
      for (const told of new Set(faults.map(({ id, title }) => `  ${id}: ${title}`))) console.log(told);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
