import { runnerImport } from 'vite';

// Else Vite takes it that this is development, and what is built here to be measured would hold what only that needs.
process.env.NODE_ENV = 'production';
await runnerImport('./tests/bench/bench.ts', { configFile: false });
