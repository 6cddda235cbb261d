import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import type { Asked, Told } from './task-process';

let built: Promise<string> | undefined;

/** Runs a task in a process that has done nothing else, so that neither its time nor its memory is another's. */
export async function inOwnProcess(asked: Asked): Promise<Told> {
  built ??= buildTasks();
  const flags = ['--expose-gc', '--max-old-space-size=12288'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...flags, await built, JSON.stringify(asked)],
    {
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  return JSON.parse(stdout) as Told;
}

/** The tasks as one script with all it needs, XState's production build among it. */
async function buildTasks(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'impasse-bench-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: 'tests/bench/task-process.ts',
      outDir,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'tasks.mjs', codeSplitting: false } },
    },
  });
  return join(outDir, 'tasks.mjs');
}
