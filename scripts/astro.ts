import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Settings } from '../src/content-fs/settings.ts';

/** Runs the Astro command line with these settings; resolves with its exit code. */
export function runAstro(args: string[], settings: Settings): Promise<number> {
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
  const child = spawn(process.execPath, [astro, ...args], {
    cwd: settings.root,
    stdio: 'inherit',
    env: {
      ...process.env,
      HALLWAY_CONTENT: settings.contentDir,
      HALLWAY_OUT: settings.outDir,
      HALLWAY_TODAY: settings.today,
      ASTRO_TELEMETRY_DISABLED: '1',
      // Otherwise Astro detaches when it thinks a program is calling.
      ASTRO_DEV_BACKGROUND: '0',
    },
  });
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 130 : 1)));
  });
}
