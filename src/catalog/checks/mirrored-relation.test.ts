import { expect, test } from 'vitest';
import { messages, tool, topic } from '../../../tests/checking.ts';

test.each([
  [
    'alternatives',
    { 'tools/argo-cd.md': tool('Argo CD', 'alternatives: [flux]'), 'tools/flux.md': tool('Flux', 'alternatives: [helm, argo-cd]') },
    'tools/flux.md:6:22 `argo-cd` in `alternatives` is stated in tools/argo-cd.md too; one side is enough, drop it here',
  ],
  [
    'worksWith',
    { 'tools/argo-cd.md': tool('Argo CD', 'worksWith: [flux]'), 'tools/flux.md': tool('Flux', 'worksWith: [argo-cd]') },
    'tools/flux.md:6:13 `argo-cd` in `worksWith` is stated in tools/argo-cd.md too; one side is enough, drop it here',
  ],
  [
    'related',
    { 'topics/a.md': topic('A', 'related: [b]'), 'topics/b.md': topic('B', 'related: [a]') },
    'topics/b.md:3:11 `a` in `related` is stated in topics/a.md too; one side is enough, drop it here',
  ],
])('%s', (_name, files, expected) => {
  expect(messages('mirrored-relation', files)).toEqual([expected]);
});

test('different relations, and one side alone, are fine', () => {
  const files = { 'tools/argo-cd.md': tool('Argo CD', 'alternatives: [flux]'), 'tools/flux.md': tool('Flux', 'worksWith: [argo-cd]') };
  expect(messages('mirrored-relation', files)).toEqual([]);
});
