import { scenarioCommand } from '../../src/command/scenario-command';

/** Runs the command in this process: how it ends, and what it writes. */
export function runCommand(...args: string[]) {
  const written = { out: '', err: '' };
  const status = scenarioCommand(args, {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
  });
  return { status, ...written };
}
