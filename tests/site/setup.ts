import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runAstro } from '../../scripts/astro.ts';
import { serve } from '../../scripts/serve.ts';
import { resolveSettings } from '../../src/content-fs/settings.ts';

/** A site that tests may read from disk and visit. */
export interface TestSite {
  url: string;
  dist: string;
  base: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    site: TestSite;
    fixtureSite: TestSite;
    /** Whether the reference pictures are to be drawn anew: `-u`. */
    updatePictures: boolean;
  }
}

/** The day on which the test builds pretend to run. */
export const TEST_DAY = '2026-11-21';

/** Builds the real content, and a small foreign one under a base path; both once for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const real = await buildAndServe('site', 'src/content', '/');
  const fixture = await buildAndServe('fixture', 'tests/fixtures/instance', '/hallway/');
  project.provide('site', real.site);
  project.provide('fixtureSite', fixture.site);
  project.provide('updatePictures', project.vitest.config.snapshotOptions.updateSnapshot === 'all');
  return async () => {
    await real.close();
    await fixture.close();
  };
}

async function buildAndServe(name: string, content: string, base: string): Promise<{ site: TestSite; close: () => Promise<void> }> {
  const dist = resolve('.cache/test', name);
  rmSync(dist, { recursive: true, force: true });
  process.env['HALLWAY_BASE'] = base;
  const settings = resolveSettings({ content, out: dist, today: TEST_DAY });
  const code = await runAstro(['build', '--silent'], settings);
  delete process.env['HALLWAY_BASE'];
  if (code !== 0) throw new Error(`building ${content} under ${base} failed with exit code ${code}`);
  const server = await serve({ dir: dist, base, port: 0 });
  return { site: { url: server.url, dist, base }, close: server.close };
}
