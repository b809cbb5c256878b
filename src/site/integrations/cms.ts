import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../../content-fs/settings.ts';
import { cmsConfig } from '../cms/config.ts';
import { cmsHeaders } from '../cms/policy.ts';
import { securityHeaders } from '../security-headers.ts';

/** Adds the editor with forms at `/admin/`, with a policy of its own, to a site that has it enabled; to others nothing. */
export function cmsPage(settings: Settings): AstroIntegration {
  const { cms, base } = settings;
  const name = 'hallway:cms';
  if (!cms?.enabled) return { name, hooks: {} };
  return {
    name,
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        // Says early what is wrong with it.
        cmsConfig(settings, cms);
        injectRoute({ pattern: 'admin', entrypoint: new URL('../cms/admin.astro', import.meta.url) });
        injectRoute({ pattern: 'admin/config.json', entrypoint: new URL('../cms/config.json.ts', import.meta.url) });
        updateConfig({ vite: { plugins: [withoutUnused()] } });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const page = join(folder, 'admin/index.html');
        // The stylesheet of the site, which all pages share, is not for the editor's own elements.
        await writeFile(page, (await readFile(page, 'utf8')).replace(/<link rel="stylesheet"[^>]*>/g, ''));
        await writeFile(join(folder, 'admin/licenses.txt'), await licensesOfEditor());
        const file = join(folder, '_headers');
        await writeFile(file, headersText(await readFile(file, 'utf8'), await readdir(folder), base, cmsHeaders(cms.backend)));
      },
    },
  };
}

/** The licences of the editor and of its fonts, which ask to be handed on with them. */
async function licensesOfEditor(): Promise<string> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@sveltia/cms')), '..');
  const files = ['LICENSE.txt', ...(await readdir(join(folder, 'npm/assets'))).filter((name) => name.endsWith('LICENSE.txt')).map((name) => `npm/assets/${name}`)];
  return (await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))).join('\n\n');
}

/** Fonts on another site; the package of the editor has the same and registers them itself. */
const FONT_ELSEWHERE = /url\(https:\/\/cdn\.[^)]*\)/g;

/** Where the editor asks whether a hosting site has trouble; without an answer it says nothing. */
const STATUS_ELSEWHERE = /https:\/\/(?:www\.githubstatus\.com\/api|status-api\.hostedstatus\.com)\/[\w./]+/g;

/**
 * Leaves out what the editor would load for fields that no form has (250 languages of code blocks, and maps), and what it
 * would ask of other sites, which its policy forbids.
 */
function withoutUnused() {
  const empty = '\0hallway:unused';
  return {
    name: 'hallway:cms-without-unused',
    enforce: 'pre' as const,
    resolveId: (id: string) => (/^(?:@shikijs\/|leaflet\/|terra-draw)/.test(id) ? empty : undefined),
    load: (id: string) => (id === empty ? 'export default [];' : undefined),
    transform: (code: string, id: string) => (id.includes('/@sveltia/cms/') ? { code: code.replace(FONT_ELSEWHERE, 'local(none)').replace(STATUS_ELSEWHERE, 'data:application/json,{}'), map: null } : undefined),
  };
}

/**
 * The header file of a site with the editor. Hosts add up the rules that fit an address, and two policies allow only what
 * both allow: so the rule for everything is replaced by one for each file and folder at the top except the editor's.
 */
export function headersText(text: string, top: readonly string[], base: string, ofEditor: Record<string, string>): string {
  const rule = (path: string, headers: Record<string, string>) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const everything = rule('/*', securityHeaders());
  if (!text.includes(everything)) throw new Error('public/_headers does not begin with the rule for all pages, so that the editor cannot have one of its own');
  const paths = top.filter((name) => name !== 'admin' && !name.startsWith('_headers')).sort().map((name) => base + (name.includes('.') ? name : `${name}/*`));
  const others = [base, ...paths].map((path) => rule(path, securityHeaders()));
  return text.replace(everything, [...others, rule(`${base}admin/*`, { ...securityHeaders(), ...ofEditor })].join('\n\n'));
}
