import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { runAstro } from '../../scripts/astro.ts';
import { serve } from '../../scripts/serve.ts';
import { resolveSettings } from '../../src/content-fs/settings.ts';
import { TEST_DAY, type TestSite } from './setup.ts';

/** The content from which sites with the editor are built. */
export const CMS_CONTENT = 'tests/fixtures/instance';

/** Builds and serves a small site with the editor: a trial in the browser, or with the configured hosting site. */
export async function siteWithEditor(mode: 'test-repo' | 'on'): Promise<{ site: TestSite; close: () => Promise<void> }> {
  // Below the repository each build has a place of its own for what lies between; elsewhere, two at a time get in each other's way.
  mkdirSync('.cache/test', { recursive: true });
  const dist = mkdtempSync(resolve('.cache/test/cms-'));
  const base = '/hallway/';
  // An environment that says this is no production, as the test runner's does, must not cost the pages their policy.
  Object.assign(process.env, { HALLWAY_CMS: mode, HALLWAY_BASE: base, PROD: '' });
  try {
    const settings = resolveSettings({ content: CMS_CONTENT, out: dist, today: TEST_DAY });
    const code = await runAstro(['build', '--silent'], settings);
    if (code !== 0) throw new Error(`the build with the editor ended with ${code}`);
    const server = await serve({ dir: dist, base, port: 0, cms: settings.cms });
    return {
      site: { url: server.url, dist, base },
      close: async () => {
        await server.close();
        rmSync(dist, { recursive: true, force: true });
      },
    };
  } finally {
    delete process.env['HALLWAY_CMS'];
    delete process.env['HALLWAY_BASE'];
  }
}
