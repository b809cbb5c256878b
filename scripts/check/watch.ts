import { watch, type FSWatcher } from 'node:fs';

/** Changes come in bursts: an editor that saves one file touches it three times. */
const SETTLED = 150;
/** Where a folder cannot be watched it is looked at so often. */
const POLL = 2000;

/**
 * Calls back whenever something below a folder may have changed, one call at a time, until Ctrl-C. Where the system
 * refuses to watch (too many files, a network drive), it calls back at intervals.
 */
export function onEveryChange(folder: string, look: () => void): Promise<void> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    let poll: NodeJS.Timeout | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(look, SETTLED);
    };
    const watcher = watched(folder, later, () => {
      poll ??= setInterval(look, POLL);
    });
    const stop = () => {
      clearTimeout(timer);
      clearInterval(poll);
      watcher?.close();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  });
}

function watched(folder: string, changed: () => void, refused: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { recursive: true }, changed);
    watcher.on('error', () => {
      watcher.close();
      refused();
    });
    return watcher;
  } catch {
    refused();
    return undefined;
  }
}
