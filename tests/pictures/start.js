import { runnerImport } from 'vite';

// Else Vite takes it that this is development, and the app built here would be that of a developer.
process.env.NODE_ENV = 'production';
await runnerImport('./tests/pictures/take-pictures.ts', { configFile: false });
