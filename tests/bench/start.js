import { runnerImport } from 'vite';

await runnerImport('./tests/bench/bench.ts', { configFile: false });
