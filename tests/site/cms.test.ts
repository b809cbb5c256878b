import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cmsPolicy } from '../../src/site/cms/policy.ts';
import { policyText } from '../../src/site/csp.ts';
import { fixtureSite } from './built.ts';
import { siteWithEditor } from './cms-site.ts';
import { deadLinks } from './dead-links.ts';
import { attribute, readPages } from './pages.ts';
import type { TestSite } from './setup.ts';

/** The policy that stands in a page. */
const policyOf = ({ elements }: ReturnType<typeof readPages>[number]) =>
  elements.flatMap((element) => (attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy' ? [attribute(element, 'content')] : []));
const isRedirect = ({ elements }: ReturnType<typeof readPages>[number]) => elements.some((element) => attribute(element, 'http-equiv') === 'refresh');
/** Files that hold some of the editor. */
const editorFiles = (dist: string) => globSync('**/*.{js,html,json}', { cwd: dist }).filter((file) => !file.startsWith('pagefind/') && /sveltia/i.test(readFileSync(join(dist, file), 'utf8')));

describe('a site without the editor', () => {
  it('has neither its page nor any file of it', async () => {
    const { dist, url } = await fixtureSite();
    expect(existsSync(join(dist, 'admin'))).toBe(false);
    expect(editorFiles(dist)).toEqual([]);
    expect((await fetch(`${url}admin/`)).status).toBe(404);
    expect(readFileSync(join(dist, '_headers'), 'utf8')).toBe(readFileSync('public/_headers', 'utf8'));
  });
});

describe('a site with the editor', () => {
  let site: TestSite;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ site, close } = await siteWithEditor('on'));
  }, 120_000);
  afterAll(() => close?.());

  it('has one page that may reach the hosting site; all others have the policy they had', async () => {
    const own = cmsPolicy({ name: 'github', repo: 'hallway-notes/hallway', branch: 'main' });
    const pages = readPages(site.dist);
    expect(pages.length).toBeGreaterThan(30);
    expect(own).toContain("connect-src 'self' blob: data: https://github.com https://api.github.com;");
    expect(pages.filter(({ route }) => route === 'admin/').map(policyOf)).toEqual([[own]]);
    expect(pages.filter((page) => page.route !== 'admin/' && !isRedirect(page) && policyOf(page).join() !== policyText()).map(({ route }) => route)).toEqual([]);
  });

  it('sends the same as headers', async () => {
    const policies = await Promise.all(['admin/', 'admin/config.json', '', 'tools/', 'no-such-page/'].map(async (path) => (await fetch(site.url + path)).headers.get('content-security-policy')));
    const [editor, config, ...others] = policies;
    expect(editor).toBe(config);
    expect(editor).toMatch(/connect-src 'self' blob: data: https:\/\/github\.com https:\/\/api\.github\.com;.*frame-ancestors 'none'$/);
    expect(new Set(others)).toEqual(new Set([`${policyText()}; frame-ancestors 'none'`]));
    const rules = readFileSync(join(site.dist, '_headers'), 'utf8');
    expect(rules).toContain(`${site.base}admin/*\n  Content-Security-Policy: ${editor}\n`);
    expect(rules).not.toContain('\n/*\n');
  });

  it('is found by no search: neither that of the site nor any other', () => {
    const page = readPages(site.dist).find(({ route }) => route === 'admin/');
    expect(page?.elements.some((element) => attribute(element, 'name') === 'robots' && attribute(element, 'content') === 'noindex')).toBe(true);
    expect(page?.html).not.toContain('data-pagefind-body');
    expect(globSync('**/*.{xml,txt}', { cwd: site.dist }).filter((file) => readFileSync(join(site.dist, file), 'utf8').includes('/admin/'))).toEqual([]);
  });

  it('has a page of valid HTML, with a way on for those without JavaScript', async () => {
    const page = readPages(site.dist).find(({ route }) => route === 'admin/');
    const { results } = await new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'doctype-style': 'off', 'void-style': 'off' } }).validateString(page?.html ?? '');
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
    expect(page?.html).toMatch(/<noscript>.*href="\/hallway\/contribute\/"/);
    expect(deadLinks(site.dist, site.base).dead).toEqual([]);
  });

  it('loads the editor on that page alone', () => {
    const scripts = new Set(editorFiles(site.dist).filter((file) => file.endsWith('.js')).map((file) => `${site.base}${file}`));
    const loading = readPages(site.dist).filter(({ elements }) => elements.some((element) => scripts.has(attribute(element, 'src') ?? '') || scripts.has(attribute(element, 'href') ?? '')));
    expect(loading.map(({ route }) => route)).toEqual(['admin/']);
  });

  it('hands on the licences of what it brings along', () => {
    const text = readFileSync(join(site.dist, 'admin/licenses.txt'), 'utf8');
    expect(text.match(/^Copyright .+/gim)?.length).toBeGreaterThan(2);
  });

  it('links to it where it says how to contribute', () => {
    const page = readPages(site.dist).find(({ route }) => route === 'contribute/');
    expect(page?.elements.some((element) => attribute(element, 'href') === '/hallway/admin/')).toBe(true);
  });
});
