import { lookup as dnsLookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { NoAnswer, type Answer, type Ask, type Question, type Silence } from '../../src/linkcheck/exchange.ts';
import { mayBePublic, NotPublicError, publicOnly, type LookupAll } from './public-address.ts';

/** How questions are sent. */
export interface TransportOptions {
  /** Who asks. */
  userAgent: string;
  /** Milliseconds for a whole answer, connection and wanted part of the body included. */
  timeout: number;
  /** Looks names up in place of the system. */
  lookup?: LookupAll;
  /**
   * For tests: a server that stands for every host, without TLS unless said so, and whose certificate is to be trusted; no name
   * is looked up and no other server is reached.
   */
  connectTo?: { host: string; port: number; tls?: true; trusted?: string };
}

/** Sends questions over HTTP/1.1, one connection each, to public addresses only. */
export function transport(options: TransportOptions): Ask {
  return async (question, signal) => {
    signal.throwIfAborted();
    const url = new URL(question.url);
    if (!options.connectTo && !mayBePublic(url.hostname)) throw new NoAnswer('not-public');
    const deadline = AbortSignal.timeout(options.timeout);
    try {
      return await exchange(question, url, options, AbortSignal.any([signal, deadline]));
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      // No network says that; it is a mistake of ours.
      if (error instanceof TypeError) throw error;
      throw new NoAnswer(deadline.aborted ? 'timeout' : silenceOf(error as NodeJS.ErrnoException));
    }
  };
}

function exchange(question: Question, url: URL, options: TransportOptions, signal: AbortSignal): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const secure = url.protocol === 'https:' && (options.connectTo?.tls ?? !options.connectTo);
  const request = (secure ? httpsRequest : httpRequest)(url, {
    ...where(options),
    protocol: secure ? 'https:' : 'http:',
    method: question.method,
    headers: {
      host: url.host,
      'user-agent': options.userAgent,
      accept: 'text/html,application/xhtml+xml,application/json;q=0.9,*/*;q=0.8',
      'accept-encoding': 'identity',
      'accept-language': 'en,*;q=0.5',
      ...(question.cookies?.length && { cookie: question.cookies.join('; ') }),
    },
    agent: false,
    maxHeaderSize: MAX_HEADER_BYTES,
    signal,
  });
  request.on('error', reject);
  request.on('response', (response) => {
    bodyOf(response, question).then((body) => resolve(answerOf(response, body)), reject).finally(() => request.destroy());
  });
  request.end();
  return promise;
}

/** More than any browser takes headers for, and little for us. */
const MAX_HEADER_BYTES = 256 * 1024;

function where({ connectTo, lookup = systemLookup }: TransportOptions): RequestOptions & { ca?: string } {
  if (!connectTo) return { lookup: publicOnly(lookup) };
  const { host, port, trusted } = connectTo;
  return { host, hostname: host, port, ...(trusted && { ca: trusted }) };
}

const systemLookup: LookupAll = (hostname, callback) => dnsLookup(hostname, { all: true }, callback);

/** The first bytes of a body, and not one packet more. */
async function bodyOf(response: IncomingMessage, { method, bodyBytes }: Question): Promise<string> {
  if (method === 'HEAD' || bodyBytes === 0) return '';
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size >= bodyBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, bodyBytes).toString('utf8');
}

function answerOf({ statusCode = 0, headers }: IncomingMessage, body: string): Answer {
  const { location, 'retry-after': retryAfter } = headers;
  return {
    status: statusCode,
    ...(location !== undefined && { location: asUtf8(location) }),
    ...(retryAfter !== undefined && { retryAfter }),
    cookies: (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';', 1)[0] ?? '').filter((pair) => /^[^=\s]+=[ -~]{0,4000}$/.test(pair)),
    challenge: headers['cf-mitigated'] === 'challenge',
    body,
  };
}

/** Header text comes byte by byte; many servers send addresses in UTF-8, as browsers expect. */
function asUtf8(text: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
}

function silenceOf(error: NodeJS.ErrnoException): Silence {
  if (error instanceof NotPublicError) return 'not-public';
  const code = error.code ?? '';
  if (code === 'ENOTFOUND') return 'unknown-host';
  if (code.startsWith('EAI_') || error.syscall === 'getaddrinfo') return 'name-service';
  if (/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EACCES|EPERM)$/.test(code)) return 'no-connection';
  if (code === 'ETIMEDOUT') return 'timeout';
  if (code.startsWith('HPE_')) return 'garbled';
  if (/^(?:EPROTO|ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH)/.test(code)) return 'no-tls';
  return 'cut';
}
