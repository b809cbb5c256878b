import { expect, test } from 'vitest';
import { check, messages, talk, tool, topic } from '../../../tests/checking.ts';

const baseIds = ['tools/argo-cd', 'topics/gitops', 'talks/meet-2025/opening'];
const whole = { 'tools/argo-cd.md': tool('Argo CD'), 'topics/gitops.md': topic('GitOps'), 'talks/meet-2025/opening.md': talk() };
const without = (path: keyof typeof whole) => Object.fromEntries(Object.entries(whole).filter(([key]) => key !== path));

test('nothing is gone', () => {
  expect(messages('vanished-id', whole, { baseIds })).toEqual([]);
  expect(messages('vanished-id', without('topics/gitops.md'))).toEqual([]);
});

test('a file was renamed', () => {
  const files = { ...without('tools/argo-cd.md'), 'tools/argocd.md': tool('Argo CD') };
  expect(messages('vanished-id', files, { baseIds })).toEqual([
    'tools/argo-cd.md:1:1 the id `argo-cd` is gone, and addresses are for ever; bring the file back, add `formerly: [argo-cd]` to `tools/argocd.md`, or list `argo-cd` under `withdrawn` in hallway.config.ts',
  ]);
  expect(check(files, { baseIds }).find(({ code }) => code === 'vanished-id')?.suggestions).toEqual(['argocd']);
});

test('a talk was deleted', () => {
  expect(messages('vanished-id', without('talks/meet-2025/opening.md'), { baseIds })).toEqual([
    'talks/meet-2025/opening.md:1:1 the id `meet-2025/opening` is gone, and addresses are for ever; bring the file back, add `formerly: [meet-2025/opening]` to the entry that took its place, or list `meet-2025/opening` under `withdrawn` in hallway.config.ts',
  ]);
});

test.each([
  ['formerly', { ...without('tools/argo-cd.md'), 'tools/argo-delivery.md': tool('Argo CD', 'formerly: [argo-cd]') }, {}],
  ['formerly of a talk', { ...without('talks/meet-2025/opening.md'), 'talks/meet-2025/welcome.md': talk('formerly: [meet-2025/opening]') }, {}],
  ['withdrawn', without('tools/argo-cd.md'), { withdrawn: ['argo-cd'] }],
  ['withdrawn with its folder', without('tools/argo-cd.md'), { withdrawn: ['tools/argo-cd'] }],
  ['another extension', { ...without('talks/meet-2025/opening.md'), 'talks/meet-2025/opening.mdx': talk() }, {}],
  ['broken, but there', { ...whole, 'tools/argo-cd.md': 'no front matter' }, {}],
])('%s explains it', (_name, files, options) => {
  expect(messages('vanished-id', files, { baseIds, ...options })).toEqual([]);
});

test('an entry that moved to another collection has another address', () => {
  const files = { ...without('topics/gitops.md'), 'tools/gitops.md': tool('GitOps', 'formerly: [gitops-old]') };
  expect(messages('vanished-id', files, { baseIds })).toHaveLength(1);
});
