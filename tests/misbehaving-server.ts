import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A server of this machine that stands for every host of the web and misbehaves by path. */
export interface MisbehavingServer {
  port: number;
  /** `METHOD host path` of every request, in order. */
  requests: string[];
  /** Headers of the requests, in order. */
  headers: IncomingMessage['headers'][];
  close(): Promise<void>;
}

type Behaviour = (request: IncomingMessage, response: ServerResponse, visit: number) => void;

const status = (code: number, headers: Record<string, string> = {}, body = ''): Behaviour => (_, response) => void response.writeHead(code, headers).end(body);
const redirect = (code: number, location: string) => status(code, { location });
const raw = (text: string): Behaviour => ({ socket }) => void socket.end(text);

/** What a path does; `visit` counts from 1 for each method, host and path. */
const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  '/fine': status(200, {}, 'fine'),
  '/404': status(404),
  '/410': status(410),
  '/403': status(403),
  '/999': raw('HTTP/1.1 999 Request denied\r\nContent-Length: 0\r\n\r\n'),
  '/500-once': (request, response, visit) => status(request.method === 'GET' && visit > 1 ? 200 : 500)(request, response, visit),
  '/500': status(500),
  '/429-seconds': (request, response, visit) => (visit === 1 ? status(429, { 'retry-after': '7' }) : status(200))(request, response, visit),
  '/429-date': (request, response, visit) => (visit === 1 ? status(429, { 'retry-after': 'Sat, 21 Nov 2026 12:00:42 GMT' }) : status(200))(request, response, visit),
  '/429-for-ever': status(429, { 'retry-after': '99999999' }),
  '/503-once': (request, response, visit) => (visit === 1 ? status(503, { 'retry-after': '3' }) : status(200))(request, response, visit),
  '/no-head': (request, response, visit) => status(request.method === 'HEAD' ? 403 : 200)(request, response, visit),
  '/head-405': (request, response, visit) => status(request.method === 'HEAD' ? 405 : 200)(request, response, visit),
  '/never': () => {},
  '/slow-headers': ({ socket }) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    trickle(socket, 'X-Slow: header\r\n');
  },
  '/cut': ({ socket }) => void socket.destroy(),
  '/reset': ({ socket }) => void socket.resetAndDestroy(),
  '/cut-in-headers': raw('HTTP/1.1 200 OK\r\nContent-Ty'),
  '/endless': ({ method }, response) => {
    response.writeHead(200);
    if (method === 'HEAD') response.end();
    else trickle(response, 'x'.repeat(65_536), 0);
  },
  '/slow-body': ({ method }, response) => {
    response.writeHead(200, { 'content-length': '1000000' });
    if (method === 'HEAD') response.end();
    else trickle(response, 'x');
  },
  '/headers-only': ({ method }, response) => {
    if (method === 'HEAD') response.writeHead(405).end();
    else response.writeHead(200, { 'content-length': '10' }).flushHeaders();
  },
  '/wrong-length': ({ socket }) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nshort'),
  '/huge-headers': ({ socket }) => void socket.end(`HTTP/1.1 200 OK\r\nX-Huge: ${'x'.repeat(400_000)}\r\n\r\n`),
  '/garbage': raw('220 mail.example ESMTP\r\n'),
  '/empty': raw(''),
  '/loop': redirect(302, '/loop-2'),
  '/loop-2': redirect(302, '/loop'),
  '/chain': redirect(301, '/chain-2'),
  '/chain-2': redirect(308, '/chain-3'),
  '/chain-3': redirect(302, '/fine'),
  '/permanent': redirect(301, '/fine'),
  '/other-host': redirect(301, 'http://other.org/fine'),
  '/to-front': redirect(302, '/'),
  '/to-loopback': redirect(302, 'http://127.0.0.1:1/secret'),
  '/to-private': redirect(301, 'http://10.0.0.1/secret'),
  '/to-inside': redirect(302, 'http://inside.org/secret'),
  '/to-404-page': redirect(302, '/404.html'),
  '/404.html': status(200, {}, 'Nothing here.'),
  '/to-login': redirect(302, 'http://accounts.org/login?next=talk'),
  '/login': status(200, {}, 'Who are you?'),
  '/to-utf8': raw('HTTP/1.1 301 Moved\r\nLocation: /f\u00EFne\r\nContent-Length: 0\r\n\r\n'),
  '/to-latin1': ({ socket }) => void socket.end(Buffer.from('HTTP/1.1 301 Moved\r\nLocation: /f\u00EFne\r\nContent-Length: 0\r\n\r\n', 'latin1')),
  '/f%C3%AFne': status(200),
  '/': status(200),
  '/needs-cookie': (request, response, visit) =>
    (/\bseen=yes\b/.test(request.headers.cookie ?? '') ? status(200) : status(302, { location: '/needs-cookie', 'set-cookie': 'seen=yes; Path=/' }))(request, response, visit),
  '/challenge': status(503, { 'cf-mitigated': 'challenge' }),
};

/** The oEmbed services and the archive, by what they are asked about. */
function service(url: URL): Behaviour | undefined {
  const about = url.searchParams.get('url') ?? '';
  if (url.pathname === '/oembed' || url.pathname === '/api/oembed.json') {
    return status(about.includes('deleted') || about.endsWith('/404') ? 404 : about.includes('private') ? 401 : about.includes('forbid') ? 403 : 200, {}, '{}');
  }
  if (url.pathname !== '/wayback/available') return undefined;
  if (about.endsWith('/410')) return status(500);
  const closest = { status: '200', available: true, timestamp: '20240305060708', url: `http://web.archive.org/web/20240305060708/${about}` };
  return status(200, {}, JSON.stringify({ archived_snapshots: about.endsWith('/404') ? { closest } : {} }));
}

/** Starts the server on a free port of the loopback interface. */
export async function misbehavingServer(): Promise<MisbehavingServer> {
  const requests: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const visits = new Map<string, number>();
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const key = `${request.method} ${request.headers.host} ${url.pathname}`;
    const visit = (visits.get(key) ?? 0) + 1;
    visits.set(key, visit);
    requests.push(key);
    headers.push(request.headers);
    (service(url) ?? BEHAVIOURS[url.pathname] ?? status(404))(request, response, visit);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    headers,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    }),
  };
}

/** Writes the same again and again until the other side has had enough. */
function trickle(to: Socket | ServerResponse, text: string, pause = 20): void {
  const timer = setInterval(() => to.write(text), pause);
  to.on('close', () => clearInterval(timer)).on('error', () => clearInterval(timer));
}
