import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createLink, type Link } from './link.ts';

/** A server of a built site on the loopback interface that compresses, counts and can be slow. */
export interface BenchServer {
  url: string;
  link: Link;
  /** Files that were asked for since the last call, with their bytes on the wire. */
  takeLog(): { path: string; bytes: number }[];
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2',
};

/**
 * Serves folders, the first one that has a file wins. Texts are compressed with gzip, as most hosts of static files do.
 * @param instead bodies that are served in place of files, by path
 */
export async function serveForBench(folders: readonly string[], instead: ReadonlyMap<string, string | Buffer> = new Map()): Promise<BenchServer> {
  const link = createLink();
  const compressed = new Map<string, { body: Buffer; type: string } | undefined>();
  let log: { path: string; bytes: number }[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
    void answer(path).then(async (found) => {
      const body = found?.body ?? Buffer.from('not found');
      log.push({ path, bytes: body.length });
      const isText = found && found.type !== BINARY;
      response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain', 'content-length': body.length, ...(isText && { 'content-encoding': 'gzip' }) });
      await link.send(body, (chunk) => response.write(chunk));
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    link,
    takeLog: () => {
      const taken = log;
      log = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  async function answer(path: string): Promise<{ body: Buffer; type: string } | undefined> {
    if (!compressed.has(path)) compressed.set(path, await prepare(path.endsWith('/') ? `${path}index.html` : path));
    return compressed.get(path);
  }

  async function prepare(path: string): Promise<{ body: Buffer; type: string } | undefined> {
    const type = TYPES[extname(path)] ?? BINARY;
    const body = instead.get(path) ?? (await firstOf(folders, path));
    return body === undefined ? undefined : { body: type === BINARY ? Buffer.from(body) : gzipSync(body, { level: 9 }), type };
  }
}

/** Files of the index are compressed already. */
const BINARY = 'application/octet-stream';

async function firstOf(folders: readonly string[], path: string): Promise<Buffer | undefined> {
  for (const folder of folders) {
    const body = await readFile(join(folder, path)).catch(() => undefined);
    if (body) return body;
  }
  return undefined;
}
