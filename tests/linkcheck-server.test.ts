import { readFileSync } from 'node:fs';
import { createServer as createSecureServer } from 'node:https';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { transport, type TransportOptions } from '../scripts/linkcheck/transport.ts';
import type { LookupAll } from '../scripts/linkcheck/public-address.ts';
import { NoAnswer } from '../src/linkcheck/exchange.ts';
import { Messenger } from '../src/linkcheck/messenger.ts';
import { visitLink, type Finding } from '../src/linkcheck/visit.ts';
import { FakeClock } from './fake-web.ts';
import { misbehavingServer, type MisbehavingServer } from './misbehaving-server.ts';

let server: MisbehavingServer;
beforeAll(async () => {
  server = await misbehavingServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
  server.headers.length = 0;
});

const ask = (options: Partial<TransportOptions> = {}) => transport({ userAgent: 'Hallway-linkcheck (+https://site.org/)', timeout: 300, connectTo: { host: '127.0.0.1', port: server.port }, ...options });

async function visit(url: string, options: Partial<TransportOptions> = {}): Promise<{ finding: Finding; waits: number[] }> {
  const clock = new FakeClock();
  const finding = await visitLink(url, new Messenger(ask(options), clock, new AbortController().signal));
  return { finding, waits: clock.waits };
}

const FINE: Finding = { fine: true };
const failed = (why: Extract<Finding, { fine: false }>['why'], status?: number): Finding => ({ fine: false, why, ...(status && { status }) });

describe('a server that misbehaves', () => {
  test.each<[string, Finding, string]>([
    ['fine', FINE, 'HEAD'],
    ['404', failed('gone', 404), 'HEAD GET'],
    ['410', failed('gone', 410), 'HEAD GET'],
    ['403', failed('wall', 403), 'HEAD GET'],
    ['999', failed('wall', 999), 'HEAD GET'],
    ['challenge', failed('wall', 503), 'HEAD GET'],
    ['no-head', FINE, 'HEAD GET'],
    ['head-405', FINE, 'HEAD GET'],
    ['503-once', FINE, 'HEAD HEAD'],
    ['500-once', FINE, 'HEAD GET GET'],
    ['500', failed('server-error', 500), 'HEAD GET GET GET'],
    ['never', failed('timeout'), 'HEAD GET GET'],
    ['slow-headers', failed('timeout'), 'HEAD GET GET'],
    ['cut', failed('cut'), 'HEAD GET GET'],
    ['reset', failed('cut'), 'HEAD GET GET'],
    ['cut-in-headers', failed('cut'), 'HEAD GET GET'],
    ['empty', failed('cut'), 'HEAD GET GET'],
    ['garbage', failed('garbled'), 'HEAD GET'],
    ['huge-headers', failed('garbled'), 'HEAD GET'],
    ['endless', FINE, 'HEAD'],
    ['slow-body', FINE, 'HEAD'],
    ['headers-only', FINE, 'HEAD GET'],
    ['wrong-length', FINE, 'HEAD GET'],
    ['loop', failed('bad-redirect', 302), 'HEAD HEAD HEAD'],
    ['chain', { fine: true, moved: { to: 'http://a.org/chain-3' } }, 'HEAD HEAD HEAD HEAD'],
    ['permanent', { fine: true, moved: { to: 'http://a.org/fine' } }, 'HEAD HEAD'],
    ['other-host', { fine: true, moved: { to: 'http://other.org/fine' } }, 'HEAD HEAD'],
    ['to-front', { fine: true, moved: { to: 'http://a.org/', frontPage: true } }, 'HEAD HEAD'],
    ['to-404-page', failed('error-page', 200), 'HEAD HEAD'],
    ['to-login', failed('login', 200), 'HEAD HEAD'],
    ['to-utf8', { fine: true, moved: { to: 'http://a.org/f%C3%AFne' } }, 'HEAD HEAD'],
    ['to-latin1', { fine: true, moved: { to: 'http://a.org/f%C3%AFne' } }, 'HEAD HEAD'],
    ['needs-cookie', FINE, 'HEAD HEAD'],
  ])('/%s', async (path, finding, methods) => {
    expect((await visit(`http://a.org/${path}`)).finding).toEqual(finding);
    expect(server.requests.map((request) => request.split(' ')[0]).join(' ')).toBe(methods);
  });

  test.each([['429-seconds', 7000, 7000], ['429-date', 41_000, 42_000]])('/%s: waits as long as asked, then asks again', async (path, least, most) => {
    const { finding, waits } = await visit(`http://a.org/${path}`);
    const [wait = 0, ...further] = waits;
    expect([finding, further, wait >= least && wait <= most]).toEqual([FINE, [], true]);
  });

  test('/429-for-ever: is left alone', () => expect(visit('http://a.org/429-for-ever')).rejects.toMatchObject({ host: 'a.org' }));

  test.each([
    ['https://youtu.be/abcdefghijk', FINE],
    ['https://youtu.be/deleted_xyz', failed('video-gone', 404)],
    ['https://youtu.be/private_xyz', failed('video-not-public', 401)],
    ['https://youtu.be/forbidden_x', failed('video-not-public', 403)],
    ['https://vimeo.com/12', FINE],
    ['https://vimeo.com/404', failed('video-gone', 404)],
  ])('%s by oEmbed', async (url, finding) => expect((await visit(url)).finding).toEqual(finding));
});

test('says who asks, and asks for nothing compressed', async () => {
  await visit('http://a.org/fine?q=1#part');
  expect(server.headers).toMatchObject([{ host: 'a.org', 'user-agent': 'Hallway-linkcheck (+https://site.org/)', 'accept-encoding': 'identity' }]);
});

describe('reads no more than needed', () => {
  test('of an endless body, what was asked for', async () => {
    const { status, body } = await ask()({ url: 'http://a.org/endless', method: 'GET', bodyBytes: 1000 }, new AbortController().signal);
    expect([status, body.length]).toEqual([200, 1000]);
  });

  test('and nothing where the headers are enough', async () => {
    expect(await ask()({ url: 'http://a.org/endless', method: 'GET', bodyBytes: 0 }, new AbortController().signal)).toMatchObject({ status: 200, body: '' });
  });

  test('a body that comes too slowly is no answer', () => expect(ask()({ url: 'http://a.org/slow-body', method: 'GET', bodyBytes: 1000 }, new AbortController().signal)).rejects.toEqual(new NoAnswer('timeout')));

  test('a body that ends early is no answer', () => expect(ask()({ url: 'http://a.org/wrong-length', method: 'GET', bodyBytes: 1000 }, new AbortController().signal)).rejects.toEqual(new NoAnswer('cut')));
});

describe('an interruption', () => {
  test.each(['never', 'endless'])('ends a request to /%s at once, with its own reason', async (path) => {
    const interruption = new AbortController();
    const answer = ask({ timeout: 60_000 })({ url: `http://a.org/${path}`, method: 'GET', bodyBytes: 1e9 }, interruption.signal);
    setTimeout(() => interruption.abort(new Error('Ctrl-C')), 50);
    await expect(answer).rejects.toThrow('Ctrl-C');
  });

  test('before a request keeps it from being sent', async () => {
    await expect(ask()({ url: 'http://a.org/fine', method: 'GET', bodyBytes: 0 }, AbortSignal.abort(new Error('Ctrl-C')))).rejects.toThrow('Ctrl-C');
    expect(server.requests).toEqual([]);
  });
});

describe('names and addresses', () => {
  const resolver = (addresses: Record<string, string[]>): LookupAll => (name, callback) => {
    const found = addresses[name];
    if (found) callback(null, found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
    else callback(Object.assign(new Error(name), { code: name === 'later.org' ? 'EAI_AGAIN' : 'ENOTFOUND', syscall: 'getaddrinfo' }));
  };
  const lookup = resolver({ 'inside.org': ['127.0.0.1'], 'mixed.org': ['93.184.216.34', '10.0.0.1'], 'mapped.org': ['::ffff:127.0.0.1'], 'nothing.org': [] });

  test.each([
    ['http://gone.org/', 'unknown-host'],
    ['http://nothing.org/', 'unknown-host'],
    ['http://later.org/', 'name-service'],
    ['http://inside.org:PORT/fine', 'not-public'],
    ['https://inside.org:PORT/fine', 'not-public'],
    ['http://mixed.org:PORT/fine', 'not-public'],
    ['http://mapped.org:PORT/fine', 'not-public'],
    ['http://127.0.0.1:PORT/fine', 'not-public'],
    ['http://2130706433:PORT/fine', 'not-public'],
    ['http://0x7f.1:PORT/fine', 'not-public'],
    ['http://[::1]:PORT/fine', 'not-public'],
    ['http://[::ffff:7f00:1]:PORT/fine', 'not-public'],
    ['http://localhost:PORT/fine', 'not-public'],
    ['http://localhost.:PORT/fine', 'not-public'],
    ['http://169.254.169.254/latest/meta-data/', 'not-public'],
  ])('%s: %s, and nothing is sent', async (url, silence) => {
    const { finding } = await visit(url.replace('PORT', String(server.port)), { connectTo: undefined, lookup });
    expect([finding, server.requests]).toEqual([failed(silence as 'not-public'), []]);
  });

  test.each(['to-loopback', 'to-private', 'to-inside'])('nothing behind /%s is asked, which redirects into this machine or its network', async (path) => {
    // The first hop goes to the test server, the second one as in earnest.
    const first = ask();
    const second = ask({ connectTo: undefined, lookup });
    const clock = new FakeClock();
    const messenger = new Messenger((question, signal) => (question.url.includes('a.org') ? first : second)(question, signal), clock, new AbortController().signal);
    expect([await visitLink(`http://a.org/${path}`, messenger), server.requests]).toEqual([failed('not-public'), [`HEAD a.org /${path}`]]);
  });
});

describe('behind an https address', () => {
  /** Visits an address of a server that stands for every host. */
  async function visitAt(server: Server, url: string, trusted?: string): Promise<Finding> {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      return (await visit(url, { timeout: 5000, connectTo: { host: '127.0.0.1', port, tls: true, ...(trusted && { trusted }) } })).finding;
    } finally {
      server.close();
    }
  }
  const [key, cert] = ['key', 'certificate'].map((name) => readFileSync(`tests/fixtures/tls/${name}.pem`, 'utf8'));
  const secure = () => createSecureServer({ key, cert }, (_, response) => void response.end('fine')).on('tlsClientError', () => {});

  test('a server without TLS', async () => {
    expect(await visitAt(createServer((socket) => void socket.on('error', () => {}).end('HTTP/1.1 400 Bad Request\r\n\r\n')), 'https://a.org/')).toEqual(failed('no-tls'));
  });

  test.each<[string, string, string | undefined, Finding]>([
    ['that nobody vouches for', 'https://test.invalid/', undefined, failed('no-tls')],
    ['of another host', 'https://a.org/', cert, failed('no-tls')],
    ['that holds', 'https://test.invalid/', cert, FINE],
  ])('a certificate %s', async (_, url, trusted, finding) => expect(await visitAt(secure(), url, trusted)).toEqual(finding));
});

test('a port nobody listens on', async () => {
  expect((await visit('http://a.org/', { connectTo: { host: '127.0.0.1', port: 1 } })).finding).toEqual(failed('no-connection'));
});
