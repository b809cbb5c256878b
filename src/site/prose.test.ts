import { expect, test } from 'vitest';
import { checkContent } from '../catalog/check.ts';
import type { Entry } from '../catalog/entry.ts';
import { parseFile } from '../content-fs/parse-file.ts';
import { resolveHref } from './prose.ts';
import { createUrls } from './urls.ts';

const files = { 'topics/gitops.md': '---\nname: GitOps\n---\n', 'topics/drift.md': '---\nname: Drift\n---\n' };
const { catalog } = checkContent(Object.entries(files).map(([path, text]) => parseFile(path, text)), { today: '2026-11-21', withdrawn: [] });
const site = { catalog, urls: createUrls('/hallway/', 'https://example.org') };

test.each([
  ['gitops.md', '/hallway/topics/gitops/'],
  ['../topics/gitops.md#promised', '/hallway/topics/gitops/#promised'],
  ['./gitops.md?plain=1#promised', '/hallway/topics/gitops/#promised'],
  ['gi%74ops.md', '/hallway/topics/gitops/'],
  ['#here', '#here'],
  ['/pictures/map.png', '/hallway/pictures/map.png'],
  ['https://example.com/gitops.md', 'https://example.com/gitops.md'],
  ['nowhere.md', undefined],
  ['../../topics/gitops.md', undefined],
  ['%ff.md', undefined],
])('a link to %s becomes %s', (url, href) => {
  expect(resolveHref(site, catalog.get('topic', 'drift') as Entry, url)).toBe(href);
});
