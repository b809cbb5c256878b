import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { checkStore } from '../../src/content-fs/check-store.ts';
import { codeDigest } from '../../src/content-fs/code-digest.ts';
import type { Memory } from '../../src/content-fs/folder-check.ts';
import { ROOT } from '../usage.ts';

/** What checks of this folder remember between runs, in a place that `npm ci` empties. */
export function memoryFor(contentDir: string): Memory {
  return { store: checkStore(join(ROOT, 'node_modules/.cache/hallway/check'), contentDir), code: codeDigest(ROOT) };
}

/**
 * Makes V8 clean up more often, and finish before it goes on, before large content is read: a third less memory for a
 * tenth more time. Left alone the heap grows as fast as it may, and ten thousand notes take half a gigabyte, most of it
 * garbage; the busier the machine, the more.
 */
export function keepHeapSmall(): void {
  for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=20', '--no-incremental-marking']) setFlagsFromString(flag);
}
