import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { oneScript } from './one-script.ts';

interface AppFile {
  readonly url: string;
  readonly revision: string | null;
}

/** Writes the service worker that keeps the whole app on the device, with the list of its files. */
export function serviceWorker(): Plugin {
  let publicDir = '';
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        // What came after a scenario's date is kept on the device of those alone who have asked for it.
        const kept = Object.values(bundle).filter(
          ({ fileName }) => !/-hindsight-[^/]*\.json$/.test(fileName),
        );
        const built = kept.map((file) => appFile(file.fileName, contentOf(file)));
        const beside = (await readdir(publicDir)).filter((name) => /^(icon|manifest)/.test(name)).sort();
        const copied = beside.map(async (name) => appFile(name, await readFile(join(publicDir, name))));
        const appFiles = [...built, ...(await Promise.all(copied))];
        const source = await oneScript('src/offline/service-worker.ts', {
          define: { appFiles: JSON.stringify(appFiles), 'process.env.NODE_ENV': '"production"' },
        });
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
      },
    },
  };
}

function contentOf(file: Rolldown.OutputChunk | Rolldown.OutputAsset): string | Uint8Array {
  return file.type === 'chunk' ? file.code : file.source;
}

/** A file in `assets` carries a digest of its content in its name, and needs no other. */
function appFile(url: string, content: string | Uint8Array): AppFile {
  const revision = url.startsWith('assets/') ? null : createHash('sha256').update(content).digest('hex');
  return { url, revision };
}
