import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { oneScript } from './one-script.ts';

/**
 * Writes the page of a first visit into the built page, so that it is read before the app runs, and the script that looks
 * after it until then.
 * @param drawn gives that page as markup
 */
export function firstPage(drawn: (mode: string) => Promise<string>): Plugin {
  let mode = '';
  return {
    name: 'first-page',
    apply: 'build',
    configResolved: (config) => {
      mode = config.mode;
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (page) => {
        const [markup, script] = await Promise.all([
          drawn(mode),
          oneScript('src/app/start/early-events.ts', { mode }),
        ]);
        const place = '<div id="root">';
        if (!page.includes(`${place}</div>`)) throw new Error('index.html has no empty element "root".');
        return (
          page
            .replace(place, () => `${place}${markup}`)
            // Before any stylesheet, for which it would have to wait.
            .replace('<title>', (title) => `<script>${script}</script>\n    ${title}`)
        );
      },
    },
  };
}

/**
 * The page of a first visit as markup.
 * @param scenario the one that is shown first
 * @param mode that of the build which it is for
 */
export async function drawFirstPage(scenario: unknown, mode: string): Promise<string> {
  // It lies where its imports are found.
  const outDir = await mkdtemp(resolve('node_modules', '.first-page-'));
  try {
    await build({
      mode,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      plugins: [noOtherScenarios()],
      build: {
        ssr: 'src/app/start/prerender.tsx',
        outDir,
        rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'first-page.mjs' } },
      },
    });
    const { firstPage } = await import(pathToFileURL(join(outDir, 'first-page.mjs')).href);
    return firstPage(scenario);
  } finally {
    await rm(outDir, { recursive: true });
  }
}

/** It is drawn of the one scenario that it is given. */
function noOtherScenarios(): Plugin {
  const name = 'virtual:bundled-scenarios';
  return {
    name: 'no-other-scenarios',
    resolveId: (id) => (id === name ? `\0${id}` : undefined),
    load: (id) =>
      id === `\0${name}` ? "export const bundledScenarios = []; export const schemaUrl = '';" : undefined,
  };
}
