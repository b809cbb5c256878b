/** One request for one address. */
export interface Question {
  url: string;
  method: 'HEAD' | 'GET';
  /** `name=value` pairs that the same server set on the way. */
  cookies?: readonly string[];
  /** How much of the body is of use; 0 closes the connection after the headers. */
  bodyBytes: number;
}

/** What a server said, as far as it matters for a link. */
export interface Answer {
  status: number;
  location?: string;
  retryAfter?: string;
  /** `name=value` pairs it wants back. */
  cookies: string[];
  /** Whether it says that it wants to see a human being first. */
  challenge: boolean;
  /** At most the bytes that were asked for. */
  body: string;
}

/**
 * Sends one question and no more: no redirect is followed, nothing is tried again.
 * Rejects with `NoAnswer`, or with the signal's reason when that was aborted.
 */
export type Ask = (question: Question, signal: AbortSignal) => Promise<Answer>;

/** Why no answer came. */
export type Silence = 'unknown-host' | 'name-service' | 'not-public' | 'no-connection' | 'timeout' | 'cut' | 'no-tls' | 'garbled';

/** No server answered the question. */
export class NoAnswer extends Error {
  readonly silence: Silence;

  constructor(silence: Silence) {
    super(silence);
    this.silence = silence;
  }
}

/** Time as an argument, so that tests count the pauses instead of sitting through them. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds; rejects with the signal's reason when that is aborted. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** The day of an instant, `YYYY-MM-DD` in UTC. */
export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);
