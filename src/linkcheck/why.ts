import type { Answer, Silence } from './exchange.ts';

/** Why a link did not lead to its page. */
export type Why = keyof typeof WHY;

/**
 * What follows from a failure. `dead`: the page is gone. `failing`: it may come back; dead only when it keeps failing.
 * `walled`: nobody can tell from here, so it is never called dead.
 */
export type Weight = 'dead' | 'failing' | 'walled';

/** Every way to fail, with its weight and its words for people. */
export const WHY = {
  gone: { weight: 'dead', words: 'the page is gone' },
  'error-page': { weight: 'dead', words: 'it leads to a page that says there is nothing' },
  'video-gone': { weight: 'dead', words: 'the video is gone or was made private' },
  'unknown-host': { weight: 'dead', words: 'there is no such host' },
  'server-error': { weight: 'failing', words: 'the server is in trouble' },
  'refused-request': { weight: 'failing', words: 'the server refuses the request' },
  'bad-redirect': { weight: 'failing', words: 'the redirects lead in circles or nowhere' },
  'name-service': { weight: 'failing', words: 'the name of the host could not be looked up' },
  'no-connection': { weight: 'failing', words: 'the host takes no connection' },
  timeout: { weight: 'failing', words: 'the host did not answer in time' },
  cut: { weight: 'failing', words: 'the connection was cut' },
  'no-tls': { weight: 'failing', words: 'there is no secure connection: no TLS, or a certificate that does not hold' },
  garbled: { weight: 'failing', words: 'the answer is not HTTP, or has enormous headers' },
  wall: { weight: 'walled', words: 'it wants a login, a payment or a human being' },
  login: { weight: 'walled', words: 'it leads to a page to sign in' },
  'video-not-public': { weight: 'walled', words: 'the video is not public, or must not be embedded' },
  'not-public': { weight: 'walled', words: 'the address is not on the public internet' },
} as const satisfies Record<string, { weight: Weight; words: string }> & Record<Silence, { weight: Weight; words: string }>;

/** Whether a text names a way to fail. */
export const isWhy = (text: string): text is Why => Object.hasOwn(WHY, text);

/** Why an answer that is no redirect does not lead to its page; `undefined` when it does. */
export function whyOfAnswer({ status, challenge }: Pick<Answer, 'status' | 'challenge'>): Why | undefined {
  if ((status >= 200 && status < 300) || status === 300 || status === 304) return undefined;
  if (challenge || WALLS.has(status)) return 'wall';
  if (status === 404 || status === 410) return 'gone';
  if (status >= 500 && status < 600) return 'server-error';
  return status >= 300 && status < 400 ? 'bad-redirect' : 'refused-request';
}

/** 999 is what LinkedIn says to everybody who is not a browser. */
const WALLS: ReadonlySet<number> = new Set([401, 402, 403, 407, 429, 451, 999]);

/** Why a video is not there, by the answer of its site's oEmbed service; `undefined` when it is. */
export function whyOfVideo(answer: Pick<Answer, 'status' | 'challenge'>): Why | undefined {
  if (answer.challenge) return 'wall';
  if (answer.status === 404 || answer.status === 410) return 'video-gone';
  return answer.status === 401 || answer.status === 403 ? 'video-not-public' : whyOfAnswer(answer);
}
