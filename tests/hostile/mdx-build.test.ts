import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** `contentMdx` and Astro's compiler alone, in a project of their own without the check, with content outside the project. */
const root = resolve(import.meta.dirname, '../..');
let folder: string;

const PROJECT: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module", "private": true }',
  'astro.config.mjs': `
    import mdx from '@astrojs/mdx';
    import { contentMdx } from '${pathToFileURL(join(root, 'src/site/integrations/content-mdx.ts'))}';
    const transform = (tree) => ({ tree, options: { href: (url) => '/resolved/' + url } });
    export default {
      outDir: process.env.OUT,
      markdown: { syntaxHighlight: false },
      integrations: [contentMdx({ contentDir: process.env.CONTENT, prepare: () => (console.log('PREPARED'), transform) }), mdx({ optimize: false })],
      vite: { ssr: { external: ['satteri'] } },
    };`,
  'src/components/ToolTable.astro': '<p>Tools of {Astro.props.topic}</p>',
  'src/pages/[...id].astro': `---
    import { mdxComponents } from 'virtual:content-mdx';
    import ToolTable from '../components/ToolTable.astro';
    export const getStaticPaths = () => Object.keys(mdxComponents).map((path) => ({ params: { id: path.replace(/\\.mdx$/, '') }, props: { path } }));
    const { Content } = await mdxComponents[Astro.props.path]();
    ---
    <html lang="en"><head><title>Guide</title></head><body><Content components={{ ToolTable }} /></body></html>`.replace(/^ {4}/gm, ''),
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallway-mdx-'));
  for (const [path, text] of Object.entries(PROJECT)) write(join('project', path), text);
  symlinkSync(join(root, 'node_modules'), join(folder, 'project/node_modules'), 'junction');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Builds a content folder with one guide. */
function build(name: string, guide: string): { code: number | null; output: string; html: () => string } {
  write(`${name}/guides/one.mdx`, guide);
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: join(folder, 'project'),
    encoding: 'utf8',
    env: { ...process.env, CONTENT: join(folder, name), OUT: join(folder, `${name}-dist`), ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return { code: status, output: stdout + stderr, html: () => readFileSync(join(folder, `${name}-dist`, 'guides/one/index.html'), 'utf8') };
}

describe('an MDX guide compiled by Astro', () => {
  it('keeps its text as text, and gets ids, resolved links and its components', () => {
    const { code, output, html } = build('good', [
      '---', 'title: One', 'layout: ../../../evil.astro', '---',
      '# Braces \\{1+1\\}', '',
      'Text \\{1+1\\} with \\<b> and `${2+2}` and [a tool](../tools/argo-cd.md#promised).', '',
      '<ToolTable topic="gitops" />', '',
      '- [x] done', '',
    ].join('\n'));
    expect(output).not.toContain('ERROR');
    expect(code).toBe(0);
    expect(html()).toContain('<h2 id="braces-11">Braces {1+1}</h2>');
    expect(html()).toContain('Text {1+1} with &lt;b&gt; and <code>${2+2}</code> and <a href="/resolved/../tools/argo-cd.md#promised">a tool</a>.');
    expect(html()).toContain('<p>Tools of gitops</p>');
    expect(html()).toContain('<input type="checkbox" checked disabled aria-label="Done"/>');
  });

  it('reads the content once, however many guides there are', () => {
    write('many/guides/two.mdx', '---\ntitle: Two\n---\nText.\n');
    write('many/guides/three.mdx', '---\ntitle: Three\n---\nText.\n');
    const { code, output } = build('many', '---\ntitle: One\n---\nText.\n');
    expect(output.match(/PREPARED/g)).toHaveLength(1);
    expect(code).toBe(0);
  });

  it.each([
    ['code', 'Text.\n\nexport const a = 1\n', 'guides/one.mdx:6:1'],
    ['an expression', 'Text {globalThis.ran = 1}.\n', 'guides/one.mdx:4:6'],
    ['an open brace', 'Text { and no end.\n', 'guides/one.mdx:4:6'],
  ])('stops the build on %s, with its place', (name, body, place) => {
    const { code, output } = build(name.replace(/\W/g, '-'), `---\ntitle: One\n---\n${body}`);
    expect(output).toContain(place);
    expect(code).not.toBe(0);
  });
});
