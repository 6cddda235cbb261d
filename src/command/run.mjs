/**
 * Runs the scenario command: `npm run scenario -- check FILE [--json]` and the others that `scenario-command.ts` has.
 * The command is TypeScript, which Vite, there for the build, reads for Node.
 */
import process from 'node:process';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./src/command/scenario-command.ts', { configFile: false });
process.exitCode = module.scenarioCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
