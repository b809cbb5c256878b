import { expect, test } from 'vitest';
import { relativePath, resolvePath } from './paths.ts';

test.each([
  ['talks/meet/a.md', '../../tools/argo-cd.md', 'tools/argo-cd.md'],
  ['talks/meet/a.md', './b.md', 'talks/meet/b.md'],
  ['tools/a.md', '../tools/b.md?plain=1', 'tools/b.md'],
  ['tools/a.md', 'b%20c.md', 'tools/b c.md'],
  ['tools/a.md', '../tools/b.md?plain=1#part', 'tools/b.md'],
  ['tools/a.md', '../../b.md', undefined],
  ['tools/a.md', '%zz.md', undefined],
])('from %s, %s leads to %s', (from, link, expected) => {
  expect(resolvePath(from, link)).toBe(expected);
});

test.each([
  ['talks/meet/a.md', 'tools/argo-cd.md', '../../tools/argo-cd.md'],
  ['talks/meet/a.md', 'talks/other/b.md', '../other/b.md'],
  ['tools/a.md', 'tools/b.md', 'b.md'],
])('the way from %s to %s is %s', (from, to, expected) => {
  expect(relativePath(from, to)).toBe(expected);
});
