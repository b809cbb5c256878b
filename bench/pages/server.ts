import { createServer } from 'node:http';
import sirv from 'sirv';
import type { Served } from '../../scripts/serve.ts';

/**
 * Milliseconds before an answer. A server on the same machine answers before the browser has painted, which no visitor's
 * does; Lighthouse then takes the fonts for something that the first paint waited for, in some visits and not in others.
 */
export const LATENCY = 30;

/** Serves a folder, and in place of a file its `.br` or `.gz` neighbour where there is one, on any free port. */
export async function serveForVisits(dir: string, headers: Readonly<Record<string, string>>): Promise<Served> {
  const files = sirv(dir, {
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404).end();
    };
    setTimeout(() => files(request, response, missing), LATENCY);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, 'localhost', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port is free');
  return {
    url: `http://localhost:${address.port}/`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
