import type { Browser, CDPSession, Page } from '@playwright/test';
import { lookup } from '../../../src/scenario/lookup';
import { tiktok } from '../../tiktok';
import { watchItself } from './watch';

/** A page of its own context, so slow as it is told to be, that watches itself. */
export async function slowedPage(
  browser: Browser,
  slowdown: number,
): Promise<{ page: Page; devtools: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  // The processor's time of the main thread, which is the same whatever else the machine does.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await watchItself(page, lookup(tiktok).situation(tiktok.start).moves[0]?.label ?? '');
  return { page, devtools };
}
