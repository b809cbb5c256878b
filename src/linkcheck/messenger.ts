import { NoAnswer, type Answer, type Ask, type Clock, type Question, type Silence } from './exchange.ts';
import { retryAfter } from './retry-after.ts';

/** How much is asked of a host, in milliseconds and requests. */
export const MANNERS = {
  /** Between the end of one request to a host and the next one. */
  pause: 1000,
  /** Before the second and the third try of a question that failed. */
  backoff: [2000, 10_000],
  /** When a host says "too many requests" but not until when. */
  tooMany: 30_000,
  /** A host that wants more time than this is left for another run. */
  longestWait: 120_000,
  /** Nobody stays away for longer, whatever the host says. */
  longestStay: 86_400_000,
} as const;

/** A host wants to be left alone for longer than a run waits. */
export class ComeBackLater extends Error {
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly until: number;

  constructor(host: string, until: number) {
    super(host);
    this.host = host;
    this.until = until;
  }
}

/** Sends questions politely: one at a time for each host, with a pause, again after a failure, and later when asked to. */
export class Messenger {
  /** How many answers came from any server: while they stop, this machine may be without network. */
  answers = 0;

  readonly #ask: Ask;
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  readonly #hosts = new Map<string, Host>();
  /** By origin: a host without TLS may well answer over http. */
  readonly #silences = new Map<string, Silences>();

  /** `waits` says until when hosts asked an earlier run to stay away. */
  constructor(ask: Ask, clock: Clock, signal: AbortSignal, waits: ReadonlyMap<string, number> = new Map()) {
    this.#ask = ask;
    this.#clock = clock;
    this.#signal = signal;
    for (const [host, until] of waits) this.#hosts.set(host, { ...quietHost(), until });
  }

  /** Hosts that want to be left alone, with the end of it. */
  get waits(): Map<string, number> {
    return new Map([...this.#hosts].filter(([, { until }]) => until > this.#clock.now()).map(([host, { until }]) => [host, until]));
  }

  /** Whether a host may be asked with `HEAD`, which most answer truthfully and without a body. */
  takesHead(url: string): boolean {
    return !this.#host(url).refusesHead;
  }

  /** Spares a host further `HEAD` requests. */
  refusesHead(url: string): void {
    this.#host(url).refusesHead = true;
  }

  /**
   * The answer to a question. `tries` counts the requests for a question that fails.
   * @throws {NoAnswer} when none came.
   * @throws {ComeBackLater} when the host wants to be left alone.
   */
  async send(question: Question, tries: 1 | 2 | 3 = 3): Promise<Answer> {
    const host = this.#host(question.url);
    const turn = host.queue.then(() => this.#converse(question, host, tries));
    host.queue = turn.then(() => {}, () => {});
    return turn;
  }

  async #converse(question: Question, host: Host, tries: number): Promise<Answer> {
    const down = this.#silences.get(originOf(question))?.down;
    if (down) throw new NoAnswer(down);
    for (let attempt = 1, refusals = 0; ; attempt += 1) {
      await this.#waitFor(hostOf(question.url), host);
      const said = await this.#once(question, host);
      const last = attempt - refusals >= tries;
      if (said instanceof NoAnswer) {
        if (last || !MAY_PASS.has(said.silence)) throw this.#silent(said, originOf(question), tries);
        host.next += backoff(attempt);
        continue;
      }
      const stay = stayAway(said, this.#clock.now());
      if (stay !== undefined) {
        // A host that says so a second time means it.
        host.until = this.#clock.now() + (refusals > 0 ? Math.max(stay, MANNERS.longestWait + 1) : stay);
        refusals += 1;
      } else if (said.status >= 500 && said.status < 600 && !said.challenge && !last) {
        host.next += backoff(attempt);
      } else {
        return said;
      }
    }
  }

  #host(url: string): Host {
    const name = hostOf(url);
    const host = this.#hosts.get(name) ?? quietHost();
    this.#hosts.set(name, host);
    return host;
  }

  async #once(question: Question, host: Host): Promise<Answer | NoAnswer> {
    try {
      const answer = await this.#ask(question, this.#signal);
      this.answers += 1;
      this.#silences.delete(originOf(question));
      return answer;
    } catch (error) {
      if (error instanceof NoAnswer) return error;
      throw error;
    } finally {
      host.next = this.#clock.now() + MANNERS.pause;
    }
  }

  async #waitFor(name: string, host: Host): Promise<void> {
    this.#signal.throwIfAborted();
    if (host.until > this.#clock.now() + MANNERS.longestWait) throw new ComeBackLater(name, host.until);
    const delay = Math.max(host.next, host.until) - this.#clock.now();
    if (delay > 0) await this.#clock.wait(delay, this.#signal);
  }

  /** A host that stays silent is not asked for each of its links: three tries of twenty seconds each would take hours. */
  #silent(error: NoAnswer, origin: string, tries: number): NoAnswer {
    const count = (this.#silences.get(origin)?.count ?? 0) + (tries > 1 ? 1 : 0);
    this.#silences.set(origin, { count, ...((OF_THE_HOST.has(error.silence) || count >= 2) && { down: error.silence }) });
    return error;
  }
}

interface Host {
  /** Ends when the host is free. */
  queue: Promise<void>;
  /** Not before this instant, as manners go. */
  next: number;
  /** Not before this instant, as the host says. */
  until: number;
  refusesHead?: true;
}

interface Silences {
  /** Questions in a row that got no answer. */
  count: number;
  /** Why nobody asks there any more in this run. */
  down?: Silence;
}

const quietHost = (): Host => ({ queue: Promise.resolve(), next: 0, until: 0 });

/** What may be different a few seconds later. */
const MAY_PASS: ReadonlySet<Silence> = new Set(['name-service', 'no-connection', 'timeout', 'cut']);

/** What is the same for every address of a host. */
const OF_THE_HOST: ReadonlySet<Silence> = new Set(['unknown-host', 'not-public', 'no-tls']);

const backoff = (attempt: number): number => MANNERS.backoff[attempt - 1] ?? MANNERS.backoff[1];

/** How long the host wants to be left alone, in milliseconds; a server in trouble may say so too. */
function stayAway({ status, retryAfter: header }: Answer, now: number): number | undefined {
  const asked = status === 429 || status === 503 ? retryAfter(header, now) : undefined;
  if (asked !== undefined) return Math.min(asked, MANNERS.longestStay);
  return status === 429 ? MANNERS.tooMany : undefined;
}

const originOf = ({ url }: Question): string => new URL(url).origin;

/** Host and port: what has a queue of its own. */
export const hostOf = (url: string): string => new URL(url).host;
