import { expect, test } from 'vitest';
import { edition, messages, organization, talk, tool, topic } from '../../../tests/checking.ts';

const CODES = ['duplicate-id', 'confusable-id'] as const;

test.each([
  [
    'two collections',
    { 'organizations/akuity.yaml': organization('Akuity Inc.'), 'tools/akuity.md': tool('Akuity') },
    'tools/akuity.md:1:1 the id `akuity` is the id of organizations/akuity.yaml already; give this file another name, or merge the two',
  ],
  [
    'two extensions',
    { 'talks/meet-2025/a.md': talk(), 'talks/meet-2025/a.mdx': talk() },
    'talks/meet-2025/a.mdx:1:1 the id `meet-2025/a` is the id of talks/meet-2025/a.md already; give this file another name, or merge the two',
  ],
  [
    'a hyphen',
    { 'tools/argo-cd.md': tool('Argo CD'), 'tools/argocd.md': tool('Other') },
    'tools/argocd.md:1:1 the id `argocd` is easily mistaken for `argo-cd`, the id of tools/argo-cd.md; choose a name that differs in more than look-alikes and hyphens',
  ],
  [
    'look-alikes',
    { 'tools/k0s.md': tool('k0s'), 'topics/kos.md': topic('Something') },
    'topics/kos.md:1:1 the id `kos` is easily mistaken for `k0s`, the id of tools/k0s.md; choose a name that differs in more than look-alikes and hyphens',
  ],
  [
    'a former id that somebody has',
    { 'tools/argo-cd.md': tool('Argo CD', 'formerly: [argo]'), 'tools/argo.md': tool('Argo') },
    'tools/argo-cd.md:6:12 the id `argo` is the id of tools/argo.md already; drop it here',
  ],
  [
    'a former id that is its own',
    { 'tools/argo.md': tool('Argo', 'formerly: [argo]') },
    'tools/argo.md:6:12 the id `argo` is the id of tools/argo.md already; drop it here',
  ],
  [
    'a former id of two',
    { 'tools/argo-cd.md': tool('Argo CD', 'formerly: [argo]'), 'tools/argo-events.md': tool('Argo Events', 'formerly: [argo]') },
    'tools/argo-events.md:6:12 the id `argo` is a former id of tools/argo-cd.md already; drop it from one of the two',
  ],
])('%s', (_name, files, expected) => {
  expect(messages(CODES, files)).toEqual([expected]);
});

test('talks of different events, and things of different namespaces, may share a name', () => {
  const files = {
    'events/meet-2025.yaml': edition('Meet 2025'),
    'events/meet-2024.yaml': edition('Meet 2024'),
    'talks/meet-2025/opening.md': talk(),
    'talks/meet-2024/opening.md': talk('', '', 'meet-2024'),
    'guides/gitops.mdx': '---\ntitle: G\nsummary: S.\n---\n',
    'topics/gitops.md': topic('GitOps'),
  };
  expect(messages(CODES, files)).toEqual([]);
});

test('of two, the one the base revision does not have is reported', () => {
  const files = { 'organizations/akuity.yaml': organization('Akuity Inc.'), 'tools/akuity.md': tool('Akuity') };
  expect(messages(CODES, files, { baseIds: ['tools/akuity'] })[0]).toMatch(/^organizations\/akuity\.yaml:1:1 /);
});
