import { runnerImport } from 'vite';

await runnerImport('./tests/pictures/take-pictures.ts', { configFile: false });
