import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export interface StaticHost {
  readonly url: string;
  /** Puts a newer service worker in place of the one served, as a newer build would. */
  readonly renew: () => void;
  readonly close: () => void;
}

/** Serves the built app as any static host would, under a path of its own and nothing beside it. */
export async function staticHost(path: string): Promise<StaticHost> {
  let version = 0;
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://host');
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    try {
      if (!name.startsWith(path)) throw new Error('nothing lies outside the path');
      const content = await readFile(join('dist', name.slice(path.length)));
      const isWorker = name.endsWith('service-worker.js');
      response.writeHead(200, { 'content-type': types[extname(name)] ?? 'application/octet-stream' });
      response.end(isWorker && version > 0 ? `${content}\n// ${version}` : content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${path}`,
    renew: () => {
      version += 1;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
