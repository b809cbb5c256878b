import { printable } from '../reporters/printable.ts';

/** Where a run stands. */
export interface Progress {
  done: number;
  total: number;
  dead: number;
  /** The address that was answered last. */
  url: string;
}

/** The progress as one line that fits the width of a terminal. */
export function progressLine({ done, total, dead, url }: Progress, columns: number): string {
  const share = total === 0 ? 1 : done / total;
  const filled = Math.floor(share * BAR);
  const counts = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${done}/${total}${dead > 0 ? `, ${dead} dead` : ''}`;
  const room = columns - counts.length - 3;
  return room < 12 ? counts.slice(0, Math.max(0, columns - 1)) : `${counts}  ${printable(new URL(url).host).slice(0, room)}`;
}

const BAR = 24;

/** A bar that redraws itself on a terminal; elsewhere it prints nothing. */
export function progressBar(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv = process.env): { show(progress: Progress): void; clear(): void } {
  if (!stream.isTTY || env.TERM === 'dumb') return { show: () => {}, clear: () => {} };
  return {
    // Some terminals say that they have no columns at all.
    show: (progress) => stream.write(`\r\u001B[2K${progressLine(progress, stream.columns || 80)}`),
    clear: () => stream.write('\r\u001B[2K'),
  };
}
