import { describe, expect, it } from 'vitest';
import { builtSite } from './built.ts';
import { readPage, textOf } from './pages.ts';

/** What pages must say of a tool's CNCF level: that of the day, that of today, and whose it is. */
const ROWS = [
  ['talks/argocon-eu-2025/argo-at-scale/', 'Argo CD graduated as part of Argo graduated'],
  ['talks/argocon-eu-2025/argo-at-scale/', 'Helm graduated graduated'],
  ['talks/kubecon-eu-2021/portable-kubernetes-deployment-pipeline/', 'Argo Workflows incubating as part of Argo graduated since 6 December 2022'],
  ['tools/argo-cd/', 'CNCF graduated as part of Argo since 6 December 2022'],
  ['tools/argo-cd/heard/', '4 May 2021 · CNCF incubating as part of Argo at the time'],
  ['tools/crossplane/', 'CNCF graduated since 28 October 2025'],
  ['tools/crossplane/', '19 March 2024 · CNCF incubating at the time'],
  ['tools/category/gitops/', 'CNCF graduated as part of Argo'],
] as const;

describe('the level of a tool', () => {
  it.each(ROWS)('/%s says "%s"', async (route, words) => {
    const page = readPage((await builtSite()).dist, route);
    const main = page?.elements.find(({ tagName }) => tagName === 'main');
    expect(main && textOf(main)).toContain(words);
  });
});
