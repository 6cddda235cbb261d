import { Worker } from 'node:worker_threads';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { MutantRunStatus } from '@stryker-mutator/api/test-runner';

/*
 * A test runner for Stryker that runs Vitest's tests in one thread, see `test-thread.js`. Most of what a mutant costs
 * Stryker's own runner for Vitest goes into starting workers and loading packages. Here a thread is only begun anew after
 * a mutant that never ends.
 */

/** How long the tests of a file may take with a mutant: so many ms, and so many times what they take without one. */
const patience = { least: 5000, times: 3 };

class OneThread {
  static inject = tokens(commonTokens.options);

  #options;
  #thread;

  constructor({ disableBail }) {
    this.#options = { disableBail };
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    this.#thread = new Worker(new URL('./test-thread.js', import.meta.url), { workerData: this.#options });
  }

  dryRun({ testFiles }) {
    return this.#ask({ run: 'dryRun', options: { testFiles } });
  }

  mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit, mutantActivation }) {
    const mutant = { activeMutant, sandboxFileName, testFilter, hitLimit, mutantActivation };
    return this.#ask({ run: 'mutantRun', options: mutant });
  }

  async dispose() {
    await this.#thread?.terminate();
  }

  /** What the thread finds; a time-out where the tests of a file take too long. */
  #ask(question) {
    return new Promise((found, failed) => {
      const thread = this.#thread;
      let timer;
      const giveUp = async () => {
        await thread.terminate();
        this.init();
        found({ status: MutantRunStatus.Timeout });
      };
      const hear = ({ begun, result, error }) => {
        clearTimeout(timer);
        if (begun !== undefined) {
          timer = setTimeout(giveUp, patience.least + patience.times * begun);
          return;
        }
        thread.off('message', hear).off('error', failed);
        if (error) failed(error);
        else found(result);
      };
      thread.on('message', hear).on('error', failed);
      thread.postMessage(question);
    });
  }
}

const create = Object.assign((options) => new OneThread(options), { inject: tokens(commonTokens.options) });

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'one-thread', create)];
