import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_DAY } from './setup.ts';

/** A Hallway on its first day: nothing, or entries with the required fields alone. */
const MINIMAL: Readonly<Record<string, string>> = {
  'events/meeting.yaml': 'name: Meeting\nmatch: exact\nkind: edition\nstart: 2026-05-05\n',
  'talks/meeting/opening.md': '---\ntitle: Opening\nevent: meeting\n---\n',
  'reports/first-post.md': '---\ntitle: First post\nkind: post\nurls: [{ url: https://example.org/, role: published }]\n---\n',
  'tools/zwidget.md': '---\nname: Zwidget\nkind: project\ncategory: gitops\nsummary: Does it.\n---\n',
  'topics/nothing-yet.md': '---\nname: Nothing yet\n---\n',
  'organizations/zcorp.yaml': 'name: Zcorp\nkind: vendor\n',
  'people/jane-zdoe.yaml': 'name: Jane Zdoe\n',
  'guides/empty.mdx': '---\ntitle: Empty\nsummary: All components without data.\n---\n<ToolTable topic="nothing-yet" />\n\n<Statements about="zwidget" />\n\n<Figures at="zcorp" />\n\n<TalkList topic="nothing-yet" />\n',
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallway-small-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function build(name: string, files: Readonly<Record<string, string>>): { code: number | null; output: string; dist: string } {
  const content = join(folder, name);
  mkdirSync(content);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const dist = join(folder, `${name}-dist`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/hallway.ts', 'build', '--content', content, '--out', dist, '--today', TEST_DAY], { encoding: 'utf8' });
  return { code: status, output: stdout + stderr, dist };
}

describe('the site of a content folder', () => {
  it('without any entry has its lists and no search index', () => {
    const { code, output, dist } = build('nothing', {});
    expect(output).toContain('there are no entries yet, so there is no search index');
    expect(code).toBe(0);
    for (const page of ['index.html', 'tools/index.html', 'statements/index.html', 'search/index.html', '404.html']) expect(readFileSync(join(dist, page), 'utf8')).toContain('<h1');
  });

  it('with one entry of each kind and no more than the required fields has a page for each', () => {
    const { code, dist } = build('minimal', MINIMAL);
    expect(code).toBe(0);
    const pages = Object.keys(MINIMAL).map((path) => path.replace(/\.[a-z]+$/, '/index.html'));
    expect(pages.filter((page) => !existsSync(join(dist, page)))).toEqual([]);
    expect(pages.filter((page) => /undefined|\[object|NaN/.test(readFileSync(join(dist, page), 'utf8')))).toEqual([]);
  });
});
