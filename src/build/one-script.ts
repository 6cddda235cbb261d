import { build, type InlineConfig, type Rolldown } from 'vite';

/** A script with all that it imports, as the text of one classic script. */
export async function oneScript(
  path: string,
  options: Pick<InlineConfig, 'define' | 'mode'> = {},
): Promise<string> {
  const built = await build({
    ...options,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, rolldownOptions: { input: path, output: { format: 'iife' } } },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  return output[0].code.trim();
}
