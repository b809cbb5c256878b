import { NoAnswer, type Answer, type Ask, type Clock, type Silence } from '../src/linkcheck/exchange.ts';

/** An answer in short: a status, a status with headers, or why there is none. */
export type Reply = number | Silence | (Partial<Answer> & { status: number });

/** What each address answers, first to last; the last answer stands for all further ones. `HEAD url` beats `url`. */
export type Web = Readonly<Record<string, Reply | readonly Reply[]>>;

/** 21 November 2026, noon. */
export const NOON = Date.parse('2026-11-21T12:00:00Z');

/** Time that passes only when somebody waits for it; `waits` are the pauses that were asked for. */
export class FakeClock implements Clock {
  readonly waits: number[] = [];
  #now: number;
  #sleepers: { at: number; wake: () => void }[] = [];

  constructor(now = NOON) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    this.waits.push(milliseconds);
    return this.sleep(milliseconds, signal);
  }

  /** Time that passes without anybody having asked for a pause, as while a server thinks. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) reject(signal.reason);
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      this.#sleepers.push({ at: this.#now + milliseconds, wake: resolve });
      setImmediate(() => this.#wakeNext());
    });
  }

  #wakeNext(): void {
    this.#sleepers.sort((a, b) => a.at - b.at);
    const next = this.#sleepers.shift();
    if (!next) return;
    this.#now = Math.max(this.#now, next.at);
    next.wake();
  }
}

/** A web that answers as told after 100 milliseconds, and keeps a log. */
export class FakeWeb {
  readonly clock: FakeClock;
  /** `METHOD url` of every request, in order. */
  readonly asked: string[] = [];
  /** Milliseconds since the start at which each request began, by host. */
  readonly times = new Map<string, number[]>();
  /** The most requests that were on their way at once, to one host and to all. */
  readonly most = { host: 0, all: 0 };
  /** Called before each request. */
  onAsk: (url: string) => void = () => {};
  readonly #web: Web;
  readonly #counts = new Map<string, number>();
  readonly #busy: string[] = [];

  constructor(web: Web, clock = new FakeClock()) {
    this.#web = web;
    this.clock = clock;
  }

  readonly ask: Ask = async ({ method, url }, signal) => {
    const { host } = new URL(url);
    this.onAsk(url);
    this.asked.push(`${method} ${url}`);
    this.times.set(host, [...(this.times.get(host) ?? []), this.clock.now() - NOON]);
    this.#busy.push(host);
    this.most.all = Math.max(this.most.all, this.#busy.length);
    this.most.host = Math.max(this.most.host, this.#busy.filter((other) => other === host).length);
    try {
      await this.clock.sleep(100, signal);
    } finally {
      this.#busy.splice(this.#busy.indexOf(host), 1);
    }
    const reply = this.#reply(`${method} ${url}`) ?? this.#reply(url) ?? 'unknown-host';
    if (typeof reply === 'string') throw new NoAnswer(reply);
    return { cookies: [], challenge: false, body: '', ...(typeof reply === 'number' ? { status: reply } : reply) };
  };

  #reply(key: string): Reply | undefined {
    const replies = this.#web[key];
    if (replies === undefined) return undefined;
    const list = isList(replies) ? replies : [replies];
    const count = this.#counts.get(key) ?? 0;
    this.#counts.set(key, count + 1);
    return list[Math.min(count, list.length - 1)];
  }
}

const isList = (replies: Reply | readonly Reply[]): replies is readonly Reply[] => Array.isArray(replies);
