import { setTimeout as sleep } from 'node:timers/promises';

/** A connection as slow as it is told to be. The server slows down and not the browser, whose workers escape its own emulation. */
export interface Link {
  /** Milliseconds until the first byte, and bytes per second that all answers share; `undefined` for as fast as it goes. */
  speed: LinkSpeed | undefined;
  /** Hands a body over in the pace of the link. */
  send(body: Buffer, write: (chunk: Buffer) => void): Promise<void>;
}

export interface LinkSpeed {
  latency: number;
  bytesPerSecond: number;
}

/** Slow 4G: 1.6 Mbit/s, 150 ms. */
export const SLOW_4G: LinkSpeed = { latency: 150, bytesPerSecond: 200_000 };

const CHUNK = 2_048;

/** Bytes of an answer's head. */
const HEAD = 250;

/** A link without limits, until it is given some. */
export function createLink(): Link {
  let free = 0;
  const link: Link = {
    speed: undefined,
    send: async (body, write) => {
      const { speed } = link;
      if (!speed) return write(body);
      await sleep(speed.latency);
      await passed(HEAD, speed);
      for (let from = 0; from < body.length; from += CHUNK) {
        const chunk = body.subarray(from, from + CHUNK);
        await passed(chunk.length, speed);
        write(chunk);
      }
    },
  };
  return link;

  /** Answers take turns, chunk by chunk. */
  async function passed(bytes: number, { bytesPerSecond }: LinkSpeed): Promise<void> {
    free = Math.max(free, performance.now()) + (bytes / bytesPerSecond) * 1000;
    const wait = free - performance.now();
    if (wait > 1) await sleep(wait);
  }
}
