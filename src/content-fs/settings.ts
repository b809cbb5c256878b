import { relative, resolve, sep } from 'node:path';
import config from '../../hallway.config.ts';
import type { CmsSettings, HallwayConfig } from '../catalog/config.ts';

/** The configuration with what flags and environment variables changed in it. */
export interface Settings extends Omit<HallwayConfig, 'contentDir' | 'outDir' | 'today'> {
  /** Absolute path of the repository. */
  root: string;
  /** Absolute path of the content folder. */
  contentDir: string;
  /** Absolute path of the output folder. */
  outDir: string;
  /** Build date, `YYYY-MM-DD`. */
  today: string;
  /** Absolute path of the landscape file; absent when none is configured. */
  landscapeFile?: string;
}

/** Values given on the command line. */
export interface Flags {
  content?: string | undefined;
  out?: string | undefined;
  today?: string | undefined;
}

/**
 * Resolves the settings: a flag beats a variable (`HALLWAY_CONTENT`, `HALLWAY_OUT`, `HALLWAY_TODAY`, `HALLWAY_BASE`,
 * `HALLWAY_URL`, `HALLWAY_LANDSCAPE`, `HALLWAY_CMS`), a variable beats `hallway.config.ts`.
 * @throws {Error} with a message for people when a value does not fit.
 */
export function resolveSettings(flags: Flags = {}, env: NodeJS.ProcessEnv = process.env, root = process.cwd()): Settings {
  if (flags.content === '' || flags.out === '') throw new Error('the name of a folder is empty; give one, or leave the option out');
  const given = (flag: string | undefined, variable: string) => flag ?? (env[variable] || undefined);
  const today = given(flags.today, 'HALLWAY_TODAY') ?? config.today ?? new Date().toISOString().slice(0, 10);
  if (!isCalendarDay(today)) {
    throw new Error(`\`${today}\` is not a build date; write it as YYYY-MM-DD`);
  }
  const fromCaller = (path: string | undefined, fallback: string) => (path ? resolve(path) : resolve(root, fallback));
  const contentDir = fromCaller(given(flags.content, 'HALLWAY_CONTENT'), config.contentDir);
  const outDir = fromCaller(given(flags.out, 'HALLWAY_OUT'), config.outDir);
  // A build empties its output folder.
  for (const [kept, folder] of [['the repository', root], ['the content folder', contentDir]] as const) {
    if (isWithin(folder, outDir)) throw new Error(`the output folder \`${outDir}\` holds ${kept} and would be emptied; name another`);
  }
  if (isWithin(outDir, contentDir)) throw new Error(`the output folder \`${outDir}\` lies in the content folder; name another`);
  const landscapeFile = env.HALLWAY_LANDSCAPE ? resolve(env.HALLWAY_LANDSCAPE) : config.landscapeFile && resolve(root, config.landscapeFile);
  const cms = cmsSettings(config.cms, env.HALLWAY_CMS);
  if (cms?.enabled && !isWithin(contentDir, root)) {
    throw new Error(`the editor with forms writes to the repository, and the content folder \`${contentDir}\` lies outside it; switch it off with HALLWAY_CMS=off`);
  }
  return {
    ...config,
    ...(landscapeFile && { landscapeFile }),
    root,
    contentDir,
    outDir,
    today,
    base: basePath(env.HALLWAY_BASE || config.base),
    url: origin(env.HALLWAY_URL || config.url),
    cms,
  };
}

/** The editor with forms: as configured, or switched `on`, `off`, or to a trial in the browser (`test-repo`) for one call. */
function cmsSettings(configured: CmsSettings | undefined, word: string | undefined): CmsSettings | undefined {
  switch (word || undefined) {
    case undefined:
      return configured;
    case 'off':
      return undefined;
    case 'test-repo':
      return { enabled: true, backend: { name: 'test-repo' } };
    case 'on':
      if (!configured) throw new Error('there is no `cms` in hallway.config.ts to switch on; docs/cms.md says what belongs there');
      return { ...configured, enabled: true };
    default:
      throw new Error(`\`${word}\` is nothing that HALLWAY_CMS can be; write \`on\`, \`off\` or \`test-repo\``);
  }
}

/** A base path with slashes at both ends. */
function basePath(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  if (!/^[\w.~-]*(?:\/[\w.~-]+)*$/.test(inner) || /(?:^|\/)\.{1,2}(?:\/|$)/.test(inner)) {
    throw new Error(`\`${base}\` is not a base path; write one such as \`/hallway/\`, of letters, digits and \`- . _ ~\``);
  }
  return inner ? `/${inner}/` : '/';
}

/** An origin without a slash at its end. */
function origin(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || !/^https?:\/\/[^/?#@]+\/*$/i.test(url)) {
    throw new Error(`\`${url}\` is not a public origin; write one such as \`https://example.org\`, and the path below it as the base path`);
  }
  return url.replace(/\/+$/, '');
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path);
}

/** Whether a text is a day as `YYYY-MM-DD`; `Date` alone takes 30 February for 2 March. */
function isCalendarDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
