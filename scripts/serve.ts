import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import type { CmsSettings } from '../src/catalog/config.ts';
import { cmsHeaders } from '../src/site/cms/policy.ts';
import { securityHeaders } from '../src/site/security-headers.ts';

/** A static server on the loopback interface. */
export interface Served {
  url: string;
  port: number;
  close(): Promise<void>;
}

/** How many ports are tried after the wanted one. */
const ATTEMPTS = 20;

/**
 * Serves a built site under its base path. When the wanted port is taken the next free one is used; port 0 takes any.
 * The editor with forms, where it is enabled, has a policy of its own.
 * @throws {Error} when no port is free.
 */
export async function serve(options: { dir: string; base: string; port: number; cms?: CmsSettings | undefined }): Promise<Served> {
  const { cms } = options;
  const ofEditor = cms?.enabled ? cmsHeaders(cms.backend) : {};
  const files = sirv(options.dir, { etag: true, dotfiles: false, setHeaders: (response, path) => setSecurityHeaders(response, path.startsWith('/admin/') ? ofEditor : {}) });
  const notFound = readFileSync(join(options.dir, '404.html'));
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const missing = () => {
      setSecurityHeaders(response);
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (!path.startsWith(options.base)) {
      if (path === '/' || `${path}/` === options.base) response.writeHead(302, { Location: options.base }).end();
      else missing();
      return;
    }
    request.url = path.slice(options.base.length - 1);
    files(request, response, missing);
  });
  const port = await listen(server, options.port);
  return {
    url: `http://localhost:${port}${options.base}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function setSecurityHeaders(response: { setHeader(name: string, value: string): unknown }, further: Record<string, string> = {}): void {
  for (const [name, value] of Object.entries({ ...securityHeaders(), ...further })) response.setHeader(name, value);
}

async function listen(server: Server, wanted: number): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const port = wanted === 0 ? 0 : wanted + attempt;
    const bound = await new Promise<number | undefined>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
      server.listen(port, 'localhost', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : port);
      });
    });
    server.removeAllListeners('error');
    if (bound !== undefined) return bound;
  }
  throw new Error(`ports ${wanted} to ${wanted + ATTEMPTS - 1} are all taken; name another with --port`);
}
