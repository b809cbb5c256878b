import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../../src/linkcheck/exchange.ts';

/** The time of this machine. */
export const CLOCK: Clock = {
  now: () => Date.now(),
  wait: async (milliseconds, signal) => {
    await setTimeout(milliseconds, undefined, { signal });
  },
};

/** For tests: a clock that skips every pause, as if it had been waited for. */
export function hurriedClock(): Clock {
  let skipped = 0;
  return {
    now: () => Date.now() + skipped,
    wait: (milliseconds) => {
      skipped += milliseconds;
      return Promise.resolve();
    },
  };
}
