import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { startTests } from '@vitest/runner';
import { getTestName, getTests } from '@vitest/runner/utils';
import { createServer, createServerModuleRunner } from 'vite';
import { builtinEnvironments } from 'vitest/runtime';

/*
 * Runs Vitest's tests, with a mutant or none, in this thread, which lives on from mutant to mutant: modules are evaluated
 * anew for each, but nothing is transformed or loaded from packages again.
 */

const testFile = /^(scenario|scenarios|machine|analysis|session)\/.*\.test\.ts$/;
/** They ask that nothing breaks, and take long for it; what is right is asked by others. */
const endurance = /(hostile|mutated)[a-z-]*\.test\.ts$/;
const partOfRuns = '0.05';
/** What the first run without a mutant found of each test file, for the processes that run mutants. */
const foundFile = 'tests-found.json';

class TestThread {
  #isBailing;
  #server;
  #modules;
  /** By test file, how long it took without a mutant, in ms, and the files of `src` that it loads. */
  #found;
  /** The test file that told of the mutant before: the next one is near it. */
  #lately;
  /** What was thrown outside of the tests of a file. */
  #outside = [];
  /** What the mutated files look up and count in. */
  #state = {};

  constructor({ disableBail }) {
    this.#isBailing = !disableBail;
    globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = this.#state;
  }

  async init() {
    process.env.PART_OF_RUNS = partOfRuns;
    process.env.NODE_ENV = 'test';
    this.#server = await createServer({
      configFile: false,
      logLevel: 'error',
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
    });
    this.#modules = createServerModuleRunner(this.#server.environments.ssr, { hmr: false });
    // What "vitest" itself looks up as its tests run.
    globalThis.__vitest_worker__ = {
      config: { fakeTimers: {} },
      evaluatedModules: this.#modules.evaluatedModules,
    };
    await this.#modules.import(resolve('tests/seeded-runs.ts'));
    for (const event of ['unhandledRejection', 'uncaughtException'])
      process.on(event, (error) => this.#outside.push(error));
  }

  async dryRun({ testFiles }) {
    const files = testFiles ?? (await allTestFiles());
    const results = [];
    const found = {};
    for (const file of files) {
      this.#modules.clearCache();
      const { tests, error } = await this.#run(file, undefined, () => true);
      if (error) return { status: DryRunStatus.Error, errorMessage: `${file}: ${error}` };
      found[file] = {
        duration: tests.reduce((sum, test) => sum + test.timeSpentMs, 0),
        loads: [...this.#modules.evaluatedModules.fileToModulesMap.keys()].map((path) => relative('.', path)),
      };
      results.push(...tests);
    }
    await writeFile(foundFile, JSON.stringify(found));
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: this.#state.mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit, mutantActivation }) {
    Object.assign(this.#state, { hitCount: 0, hitLimit });
    this.#modules.clearCache();
    this.#found ??= JSON.parse(await readFile(foundFile, 'utf8'));
    const mutated = relative('.', sandboxFileName);
    const asked = testFilter && new Set(testFilter);
    // Of a static mutant, Stryker asks for whole files where it was told which to run, by the path alone.
    const isStatic = mutantActivation === 'static' || testFilter.some((id) => !id.includes('#'));
    const files = asked ? new Set(testFilter.map((id) => id.split('#')[0])) : Object.keys(this.#found);
    const [own] = basename(mutated).split('.');
    // What tells soonest comes first: most mutants are noticed by the file's own tests, or where the last one was.
    const rank = (file) => {
      if (basename(file).startsWith(`${own}.`)) return -2;
      return file === this.#lately ? -1 : this.#found[file].duration;
    };
    const results = [];
    const able = [...files].filter((file) => this.#found[file].loads.includes(mutated));
    for (const file of able.toSorted((one, other) => rank(one) - rank(other))) {
      parentPort.postMessage({ begun: this.#found[file].duration });
      const mutant = { id: activeMutant.id, isStatic };
      const isAsked = (id) => !asked || asked.has(id) || asked.has(file);
      const { tests, error } = await this.#run(file, mutant, isAsked);
      results.push(...tests);
      const hasFailed = tests.some(({ status }) => status === TestStatus.Failed);
      if (error && !hasFailed) return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: error });
      if (!hasFailed) continue;
      this.#lately = file;
      if (this.#isBailing) break;
    }
    const endless = determineHitLimitReached(this.#state.hitCount, hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests: results });
  }

  /** Runs the tests of a file that are asked for, with a mutant or none, until one fails. */
  async #run(file, mutant, isAsked) {
    const state = this.#state;
    const inPage = /^\/\/ @vitest-environment jsdom$/m.test(await readFile(file, 'utf8'));
    const page = inPage ? await builtinEnvironments.jsdom.setup(globalThis, {}) : undefined;
    let isOver = false;
    const runner = {
      config,
      importFile: (path) => this.#modules.import(path),
      onBeforeRunFiles: () => {
        state.activeMutant = mutant?.id;
      },
      onBeforeRunTask: (test) => {
        if (isOver || !isAsked(idOf(file, test))) test.mode = 'skip';
        else if (!mutant) state.currentTestId = idOf(file, test);
      },
      onAfterRunTask: (test) => {
        state.currentTestId = undefined;
        if (test.result?.state === 'fail' && this.#isBailing && mutant) isOver = true;
      },
    };
    this.#outside = [];
    state.activeMutant = mutant?.isStatic ? mutant.id : undefined;
    try {
      const [run] = await startTests([resolve(file)], runner);
      // What was thrown outside of a test comes as it ends.
      await setImmediate();
      const tests = getTests(run).filter((test) => test.mode === 'run' && test.result);
      const error = run.result?.errors?.[0]?.message ?? this.#outside[0]?.message;
      return { tests: tests.map((test) => resultOf(file, test)), error };
    } finally {
      state.activeMutant = undefined;
      await page?.teardown(globalThis);
    }
  }
}

const config = {
  root: process.cwd(),
  setupFiles: [],
  sequence: { shuffle: false, concurrent: false, seed: 7, hooks: 'stack', setupFiles: 'list' },
  maxConcurrency: 1,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  retry: 0,
  tags: [],
};

async function allTestFiles() {
  const files = await readdir('tests', { recursive: true });
  return files
    .filter((file) => testFile.test(file) && !endurance.test(file))
    .toSorted()
    .map((file) => join('tests', file));
}

function idOf(file, test) {
  return `${file}#${getTestName(test, ' ')}`;
}

function resultOf(file, test) {
  const id = idOf(file, test);
  const shared = { id, name: id, fileName: resolve(file), timeSpentMs: test.result.duration ?? 0 };
  if (test.result.state === 'pass') return { ...shared, status: TestStatus.Success };
  if (test.result.state !== 'fail') return { ...shared, status: TestStatus.Skipped };
  const failureMessage = test.result.errors?.[0]?.message ?? 'It failed.';
  return { ...shared, status: TestStatus.Failed, failureMessage };
}

const thread = new TestThread(workerData);
await thread.init();
parentPort.on('message', async ({ run, options }) => {
  try {
    parentPort.postMessage({ result: await thread[run](options) });
  } catch (error) {
    parentPort.postMessage({ error });
  }
});
