import { existsSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import ELK from 'elkjs';
import { type Plugin, runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './src/build/content-security-policy.ts';
import { drawFirstPage, firstPage } from './src/build/first-page.ts';
import { serviceWorker } from './src/build/service-worker.ts';
import { singleFile, singleFileBeside, workersInPage } from './src/build/single-file.ts';
import type { HindsightSource } from './src/hindsight/types';
import type { Scenario, ScenarioSource } from './src/scenario/types';

/** The scenarios that ship with the app, by the folder they lie in, which is their id; the first is shown first. */
const bundled = ['tiktok-2022', 'river-tamble'];

/** A scenario's module exports the scenario alone, by its name. */
type ScenarioModule = Readonly<Record<string, ScenarioSource>>;
type HindsightModule = Readonly<Record<string, HindsightSource>>;

function scenarioFile(folder: string): string {
  return `./src/scenarios/${folder}/scenario.ts`;
}

function written(module: ScenarioModule): ScenarioSource {
  return Object.values(module)[0] as ScenarioSource;
}

/** What came after a scenario's date, where its folder has it; its module exports that alone. */
function hindsightFile(folder: string): string | undefined {
  const file = `./src/scenarios/${folder}/hindsight/hindsight.ts`;
  return existsSync(file) ? file : undefined;
}

function isFirstScenario(file: string): boolean {
  return file.endsWith('.json') && file.includes(`${bundled[0]}-`) && !/-(map|hindsight)-/.test(file);
}

/** Asks at once for the two Latin fonts of the first page, and for the scenario along with the app, which needs it next. */
function preloads(): Plugin {
  return {
    name: 'preloads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle).flatMap((file) => {
          const attrs = isFirstScenario(file)
            ? { rel: 'preload', as: 'fetch' }
            : /-latin-wght-normal.*woff2$/.test(file)
              ? { rel: 'preload', as: 'font' }
              : undefined;
          if (!attrs) return [];
          const whole = { ...attrs, crossorigin: 'anonymous', href: `./${file}` };
          return [{ tag: 'link', attrs: whole, injectTo: 'head' as const }];
        }),
    },
  };
}

/**
 * Gives `virtual:bundled-scenarios`: where each scenario lies as data, read and checked when the app is built, and its
 * map, laid out then too; what came after its date, where there is any, as a file that is loaded by nobody who has not
 * asked for it, and that the app in one file does not hold; and where the format's JSON Schema lies.
 */
function bundledScenarios(): Plugin {
  const name = 'virtual:bundled-scenarios';
  let isInFiles = false;
  let isSingle = false;
  return {
    name: 'bundled-scenarios',
    configResolved: ({ command, mode }) => {
      isSingle = mode === 'single';
      isInFiles = command === 'build' && !isSingle;
    },
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      const run = async <Module>(file: string) => {
        const { module, dependencies } = await runnerImport<Module>(file);
        for (const dependency of dependencies) this.addWatchFile(dependency);
        return module;
      };
      const asset = (name: string, value: unknown) => {
        const source = JSON.stringify(value);
        return isInFiles
          ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name, source })}`
          : JSON.stringify(`data:application/json,${encodeURIComponent(source)}`);
      };
      const hindsightOf = async (folder: string, scenario: Scenario) => {
        const file = hindsightFile(folder);
        if (file === undefined) return '';
        const [source] = Object.values(await run<HindsightModule>(file));
        const { checkHindsight } = await run<typeof import('./src/hindsight/check-hindsight')>(
          './src/hindsight/check-hindsight.ts',
        );
        const { diagnostics } = checkHindsight(JSON.stringify(source), scenario);
        if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
        if (isSingle) return ', hindsight: {}';
        return `, hindsight: { url: ${asset(`${scenario.id}-hindsight.json`, source)} }`;
      };
      const { readScenario } = await run<typeof import('./src/scenario/read')>('./src/scenario/read.ts');
      const { layeredLayout } = await run<typeof import('./src/views/map/layout/layered-layout')>(
        './src/views/map/layout/layered-layout.ts',
      );
      const entries = bundled.map(async (folder) => {
        const scenario = readScenario(await run<ScenarioModule>(scenarioFile(folder)).then(written));
        const map = await layeredLayout(new ELK(), scenario);
        const { id, version, title } = scenario;
        const words = JSON.stringify({ id, version, title }).slice(1, -1);
        const urls = `url: ${asset(`${id}.json`, scenario)}, mapUrl: ${asset(`${id}-map.json`, map)}`;
        return `{ ${words}, ${urls}${await hindsightOf(folder, scenario)} }`;
      });
      const { scenarioJsonSchema } = await run<typeof import('./src/scenario/json-schema')>(
        './src/scenario/json-schema.ts',
      );
      const schemaUrl = asset('impasse-scenario-2.schema.json', scenarioJsonSchema());
      return `export const bundledScenarios = [${(await Promise.all(entries)).join(', ')}];
        export const schemaUrl = ${schemaUrl};`;
    },
  };
}

/** The first scenario at its start, as the app draws it. */
async function drawnFirstPage(mode: string): Promise<string> {
  const [scenario, read] = await Promise.all([
    runnerImport<ScenarioModule>(scenarioFile(bundled[0] ?? '')),
    runnerImport<typeof import('./src/scenario/read')>('./src/scenario/read.ts'),
  ]);
  return drawFirstPage(read.module.readScenario(written(scenario.module)), mode);
}

export default defineConfig(({ mode }) => {
  const isSingle = mode === 'single';
  // Browsers that know light-dark() keep it: rewritten, it could not turn with a part of a page, such as a printed one.
  const cssTarget = ['chrome123', 'firefox120', 'safari17.5'];
  return {
    base: './',
    plugins: [
      react(),
      bundledScenarios(),
      firstPage(drawnFirstPage),
      ...(isSingle
        ? [workersInPage(), singleFile()]
        : [contentSecurityPolicy(), preloads(), serviceWorker(), singleFileBeside()]),
    ],
    resolve: {
      // What stands in for a hook that React has itself by now.
      alias: [{ find: /^use-sync-external-store\/shim$/, replacement: 'react' }],
    },
    build: isSingle
      ? {
          cssTarget,
          outDir: 'dist-single',
          copyPublicDir: false,
          assetsInlineLimit: Number.POSITIVE_INFINITY,
          cssCodeSplit: false,
          modulePreload: false,
          chunkSizeWarningLimit: 10_000,
          rolldownOptions: { output: { codeSplitting: false } },
        }
      : {
          cssTarget,
          assetsInlineLimit: 0,
          modulePreload: { polyfill: false },
          // What the first screen takes is few files, as they are smaller together; but two, as one would run for too long.
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'libraries', test: /node_modules/, tags: ['$initial'] },
                  { name: 'index', tags: ['$initial'] },
                ],
              },
            },
          },
        },
    test: {
      environment: 'node',
      // Long enough for a test that does much, on a machine that does more beside it.
      testTimeout: 60_000,
      include: ['tests/**/*.test.{ts,tsx}'],
      setupFiles: ['tests/seeded-runs.ts'],
      // See tests/random-runs.ts.
      env: mode === 'long' ? { PART_OF_RUNS: '1' } : {},
    },
  };
});
