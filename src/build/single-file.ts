import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { hashOf, policyTag, scriptHashes } from './content-security-policy.ts';
import { oneScript } from './one-script.ts';

/** What the app in one file is called. */
export const singleFileName = 'impasse.html';

/** Writes the whole app as one page that holds all it needs, and so opens from a disk as from a server. */
export function singleFile(): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const { 'index.html': page, ...parts } = bundle;
        const files = Object.values(parts);
        const [script, ...others] = files.filter((file) => file.type === 'chunk');
        const styles = files.filter((file) => file.fileName.endsWith('.css'));
        if (page?.type !== 'asset' || !script || others.length > 0 || styles.length + 1 !== files.length) {
          throw new Error(
            `The app does not fit into one file: ${Object.keys(parts).join(', ')} lie beside it.`,
          );
        }
        const style = styles.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('\n');
        // As text of a page, neither may end its element.
        const source = onePage(
          String(page.source),
          script.code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--'),
          style.replaceAll('</style', '<\\/style'),
          await readFile('public/icon-192.png'),
        );
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName: singleFileName, source });
      },
    },
  };
}

function onePage(source: string, script: string, style: string, icon: Buffer): string {
  const page = source
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(/\s*<link rel="(?:stylesheet|manifest|apple-touch-icon)"[^>]*>/g, '')
    .replace(/href="[^"]*icon-192\.png"/, () => `href="data:image/png;base64,${icon.toString('base64')}"`)
    .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
    .replace('</body>', () => `  <script type="module">${script}</script>\n  </body>`);
  const policy = policyTag({
    'script-src': scriptHashes(page),
    'style-src': hashOf(style),
    'font-src': 'data:',
    'img-src': 'data: blob:',
    'connect-src': 'data:',
    'worker-src': 'blob:',
    'manifest-src': "'none'",
  });
  return page.replace('<head>', () => `<head>\n    ${policy}`);
}

const inlined = '\0worker:';

/** Gives each worker's address as that of a text which the page itself holds: from a disk, a page may load no script. */
export function workersInPage(): Plugin {
  return {
    name: 'workers-in-page',
    apply: 'build',
    enforce: 'pre',
    resolveId: async function (id, importer = '') {
      const [path = '', query] = id.split('?');
      if (query === 'in-page') return `${inlined}${join(dirname(importer), path)}`;
      if (!/worker\.min\.js$/.test(path) || query !== 'url') return undefined;
      const found = await this.resolve(path, importer);
      return found ? `${inlined}${found.id}` : undefined;
    },
    transform: (code) => {
      const [written, path] = /new URL\('(\.\/[\w-]+-worker\.ts)', import\.meta\.url\)/.exec(code) ?? [];
      if (!written) return undefined;
      return `import workerAddress from '${path}?in-page';\n${code.replace(written, 'workerAddress')}`;
    },
    load: async (id) => {
      if (!id.startsWith(inlined)) return undefined;
      const path = id.slice(inlined.length);
      const text = path.endsWith('.ts') ? await oneScript(path) : await readFile(path, 'utf8');
      return `export default URL.createObjectURL(new Blob([${JSON.stringify(text)}], { type: 'text/javascript' }));`;
    },
  };
}

/** Writes the app in one file too, beside the app that is served, to be downloaded from it. */
export function singleFileBeside(): Plugin {
  let outDir = '';
  return {
    name: 'single-file-beside',
    apply: 'build',
    configResolved: (config) => {
      outDir = config.build.outDir;
    },
    closeBundle: async () => {
      await build({ mode: 'single', logLevel: 'warn', build: { outDir, emptyOutDir: false } });
    },
  };
}
