import { NoAnswer, type Answer } from './exchange.ts';
import type { Messenger } from './messenger.ts';
import { redirectEnd } from './redirect-end.ts';
import { oEmbedOf } from './video.ts';
import { whyOfAnswer, whyOfVideo, type Why } from './why.ts';

/** What came of asking for a link. */
export type Finding =
  | { fine: true; moved?: Move }
  /** `status` is there when a server answered. */
  | { fine: false; why: Why; status?: number };

/** Where a link leads now. */
export interface Move {
  to: string;
  /** A page that leads to the front page of its own site is most likely gone. */
  frontPage?: true;
}

/**
 * Asks for a link as a reader would follow it: `HEAD`, then `GET` where that fails, along its redirects. A video is asked
 * for at its site's oEmbed service.
 * @throws {ComeBackLater} when a host on the way wants to be left alone.
 */
export async function visitLink(url: string, messenger: Messenger): Promise<Finding> {
  const oEmbed = oEmbedOf(url);
  try {
    return oEmbed === undefined ? await follow(url, messenger) : verdict(await messenger.send({ url: oEmbed, method: 'GET', bodyBytes: 0 }), whyOfVideo);
  } catch (error) {
    if (error instanceof NoAnswer) return { fine: false, why: error.silence };
    throw error;
  }
}

/** Browsers give up after twenty. */
const MAX_REDIRECTS = 10;

async function follow(url: string, messenger: Messenger): Promise<Finding> {
  const cookies = new CookieBox();
  const seen = new Set<string>();
  let current = url;
  // The last address that was reached by permanent redirects alone.
  let permanent: string | undefined = url;
  let moved = url;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    const answer = await askEither(current, cookies, messenger);
    cookies.keep(current, answer.cookies);
    if (!REDIRECTS.has(answer.status)) return withMove(verdict(answer, whyOfAnswer), { from: url, to: moved, end: current, status: answer.status });
    const next = targetOf(answer.location, current);
    // The same address again is no circle when there is a cookie to show this time.
    const state = `${next} ${next === undefined ? '' : cookies.for(next).join(';')}`;
    if (next === undefined || seen.has(state)) return { fine: false, why: 'bad-redirect', status: answer.status };
    seen.add(state);
    permanent = permanent !== undefined && PERMANENT.has(answer.status) ? next : undefined;
    moved = permanent ?? moved;
    current = next;
  }
  return { fine: false, why: 'bad-redirect' };
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

/** Many servers answer `HEAD` with anything but the truth, so only what `GET` says counts against a link. */
async function askEither(url: string, cookies: CookieBox, messenger: Messenger): Promise<Answer> {
  const question = { url, cookies: cookies.for(url), bodyBytes: 0 };
  if (messenger.takesHead(url)) {
    const answer = await silently(messenger.send({ ...question, method: 'HEAD' }, 1));
    if (answer && (REDIRECTS.has(answer.status) || whyOfAnswer(answer) === undefined)) return answer;
    const second = await messenger.send({ ...question, method: 'GET' }, answer ? 3 : 2);
    if (whyOfAnswer(second) === undefined) messenger.refusesHead(url);
    return second;
  }
  return messenger.send({ ...question, method: 'GET' });
}

async function silently(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof NoAnswer) return undefined;
    throw error;
  }
}

function verdict(answer: Answer, whyOf: (answer: Answer) => Why | undefined): Finding {
  const why = whyOf(answer);
  return why === undefined ? { fine: true } : { fine: false, why, status: answer.status };
}

/** `end` is what was reached, `to` what permanent redirects alone lead to. */
function withMove(finding: Finding, { from, to, end, status }: { from: string; to: string; end: string; status: number }): Finding {
  if (!finding.fine || end === from) return finding;
  const reached = redirectEnd(from, end);
  switch (reached) {
    case 'front-page':
      return { fine: true, moved: { to: end, frontPage: true } };
    case 'error-page':
    case 'login':
      return { fine: false, why: reached, status };
    case 'page':
      return to === from ? finding : { fine: true, moved: { to } };
    default:
      return reached satisfies never;
  }
}

/** Where a redirect leads, without fragment and credentials; `undefined` where that is no web address. */
function targetOf(location: string | undefined, from: string): string | undefined {
  if (location === undefined || !URL.canParse(location, from)) return undefined;
  const url = new URL(location, from);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  [url.hash, url.username, url.password] = ['', '', ''];
  return url.href;
}

/** The cookies of one visit, each shown to the host that set it: some sites lead in circles without. */
class CookieBox {
  readonly #hosts = new Map<string, Map<string, string>>();

  keep(url: string, pairs: readonly string[]): void {
    const host = new URL(url).host;
    const box = this.#hosts.get(host) ?? new Map<string, string>();
    for (const pair of pairs.slice(0, 20)) box.set(pair.split('=', 1)[0] ?? '', pair);
    this.#hosts.set(host, box);
  }

  for(url: string): string[] {
    return [...(this.#hosts.get(new URL(url).host)?.values() ?? [])];
  }
}
