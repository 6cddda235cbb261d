import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { findChromium } from './find-chromium';
import { findProgram } from './find-program';
import { findFirefox } from './firefox/find-firefox';

/** A browser that the tests drive, and what installs it: Debian's package, and Playwright's name for its own. */
interface Browser {
  readonly name: string;
  readonly find: () => string | undefined;
  readonly debian: string;
  readonly playwright: string;
}

const browsers: readonly Browser[] = [
  { name: 'Chromium', find: findChromium, debian: 'chromium', playwright: 'chromium' },
  { name: 'Firefox', find: findFirefox, debian: 'firefox-esr', playwright: 'firefox' },
];

/**
 * Makes sure that there is a browser of each kind to drive: those on the machine serve; else Debian's are installed where
 * this user may do so without being asked for anything; else Playwright's own.
 * @throws {Error} in one line, where one can be had in none of these ways
 */
export function setUpBrowsers(): void {
  const asRoot = commandAsRoot();
  const failed: string[] = [];
  const tryToInstall = (from: string, install: (missing: readonly Browser[]) => string | undefined) => {
    const missing = missingBrowsers();
    if (missing.length === 0) return;
    console.log(`Installing ${missing.map(({ name }) => name).join(' and ')} from ${from} …`);
    const fault = install(missing);
    if (fault) failed.push(`${from}: ${fault}`);
  };
  if (asRoot && findProgram(['apt-get'])) {
    tryToInstall('Debian', (missing) => installFromDebian(asRoot, missing));
  }
  tryToInstall('Playwright', (missing) => installFromPlaywright(asRoot !== undefined, missing));
  const missing = missingBrowsers().map(({ name }) => name);
  if (missing.length === 0) return;
  throw new Error(
    `The browser tests need ${missing.join(' and ')}, found nowhere and not to be installed here (${failed.join('; ')}): ` +
      'install chromium and firefox-esr, or set CHROMIUM and FIREFOX to the paths of each.',
  );
}

function missingBrowsers(): Browser[] {
  return browsers.filter(({ find }) => find() === undefined);
}

/** What a command is to begin with so that it runs as root; undefined where that takes a password. */
function commandAsRoot(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

function installFromDebian(asRoot: readonly string[], missing: readonly Browser[]): string | undefined {
  const aptGet = (...args: string[]) =>
    run([...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args]);
  // A browser without a font shows no text.
  const packages = [...missing.map(({ debian }) => debian), 'fonts-liberation'];
  // A list that could not be brought up to date may do.
  aptGet('update');
  return aptGet('install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', ...packages);
}

function installFromPlaywright(mayInstall: boolean, missing: readonly Browser[]): string | undefined {
  const program = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const names = missing.map(({ playwright }) => playwright);
  return run([process.execPath, program, 'install', ...(mayInstall ? ['--with-deps'] : []), ...names]);
}

/** Runs a command. @returns why it failed, in a line; undefined where it did not */
function run([command = '', ...args]: readonly string[]): string | undefined {
  const { status, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status === 0) return undefined;
  const lines = (stderr ?? '').split('\n').filter((line) => line.trim());
  return (
    error?.message ?? lines.find((line) => /^E(rror)?:/.test(line)) ?? lines.at(-1) ?? `status ${status}`
  );
}
