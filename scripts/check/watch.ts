import { watch } from 'chokidar';

/** Changes come in bursts: an editor that saves one file touches it three times. */
const SETTLED = 150;

/**
 * Calls back once everything below a folder is watched, and whenever something there may have changed, one call at a
 * time, until Ctrl-C. Node's own watcher misses files in folders that are new.
 * @throws {Error} what the callback throws.
 */
export function onEveryChange(folder: string, look: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const watcher = watch(folder, { ignoreInitial: true, ignored: (path) => path !== folder && /[\\/][._][^\\/]*$/.test(path) });
    const end = (settle: () => void) => {
      clearTimeout(timer);
      void watcher.close().then(settle);
    };
    const lookNow = () => {
      try {
        look();
      } catch (error) {
        end(() => reject(error));
      }
    };
    watcher.on('ready', lookNow);
    watcher.on('all', () => {
      clearTimeout(timer);
      timer = setTimeout(lookNow, SETTLED);
    });
    // The usual one is a system that allows too few watched files; the message of the system says so.
    watcher.on('error', (error) => end(() => reject(error)));
    // The terminal and the launcher may both pass Ctrl-C on: the second one must not cut the first short.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => end(resolve));
  });
}
