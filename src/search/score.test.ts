import { expect, test } from 'vitest';
import type { Kind } from '../catalog/model/collections.ts';
import { indexNames } from './name-index.ts';
import type { NameRecord } from './names.ts';
import { rankNames } from './names.ts';
import { rankResults } from './rank.ts';
import { scorePage } from './score.ts';
import { termsOf } from './terms.ts';
import type { TextPage } from './text-port.ts';

const records: NameRecord[] = [record('tool', 'Argo CD', ['ArgoCD']), record('tool', 'Argo CD Agent'), record('tool', 'KubeFed'), record('topic', 'GitOps')];

const pages: TextPage[] = [
  page('tool', 'Argo CD', 'Argo CD. Keeps clusters as Git says.'),
  page('tool', 'Argo CD Agent', 'Argo CD Agent. Runs a part of ArgoCD in each cluster.'),
  page('tool', 'KubeFed', 'KubeFed. It spread objects over clusters.', { meta: { title: 'KubeFed', status: 'archived' } }),
  page('talk', 'Fleets', 'Fleets. Adobe runs more than 1,500 clusters with Argo CD. Alerts are filtered.', { filters: { type: ['talk'], date: ['2025-04-01'], topic: ['gitops'] } }),
  page('talk', 'Fleets of old', 'Fleets of old. Adobe runs more than 1,500 clusters with Argo CD. Alerts are filtered.', { filters: { type: ['talk'], date: ['2019-04-01'] } }),
  page('talk', 'Far apart', 'Far apart. Adobe was there. Somebody runs things. It rained. Many clusters. Argo CD was named.', { filters: { type: ['talk'], date: ['2025-04-01'] } }),
  page('talk', 'Argo CD tomorrow', 'Argo CD tomorrow.', { meta: { title: 'Argo CD tomorrow', status: 'stub' }, filters: { type: ['talk'], date: ['2025-05-01'] } }),
  page('statement', 'Fleets', 'Adobe runs more than 1,500 clusters with Argo CD.', { url: '/talk/fleets/#fleet', filters: { type: ['statement'], date: ['2025-04-01'] } }),
];

const ranked = (query: string) => {
  const { terms, kinds } = termsOf(query, indexNames(records));
  const scores = pages.map((one) => scorePage(one, terms.map((term) => ({ ...term, weight: 1 })), kinds, 2025)).filter(({ coverage }) => coverage > 0);
  return rankResults(scores, rankNames(records, query, 10), true).map(({ url }) => url);
};

test.each([
  ['the entity whose name is the query', 'argo cd', '/tool/argo-cd/'],
  ['in any spelling', 'argocd', '/tool/argo-cd/'],
  ['with a slip', 'agro cd', '/tool/argo-cd/'],
  ['the talk with all words in a sentence', 'how many clusters does adobe run', '/talk/fleets/'],
  ['a number however it is written', '1500 clusters', '/talk/fleets/'],
  ['a kind that is asked for', 'talks about alerts', '/talk/fleets/'],
])('%s comes first: %s', (_, query, url) => {
  expect(ranked(query)[0]).toBe(url);
});

test.each([
  ['newer before older', 'adobe runs clusters', '/talk/fleets/', '/talk/fleets-of-old/'],
  ['one sentence before words far apart', 'adobe runs clusters', '/talk/fleets-of-old/', '/talk/far-apart/'],
  ['the page before its statement', 'adobe clusters argo cd', '/talk/fleets/', '/talk/fleets/#fleet'],
  ['a page that says it before a stub', 'argo cd clusters', '/talk/fleets/', '/talk/argo-cd-tomorrow/'],
])('%s: for %j %s stands before %s', (_, query, first, second) => {
  const urls = ranked(query);
  expect(urls.indexOf(first)).toBeGreaterThanOrEqual(0);
  expect(urls.indexOf(second)).toBeGreaterThan(urls.indexOf(first));
});

test('an alias finds pages that use the name, and the other way round', () => {
  expect(ranked('argocd')).toContain('/talk/fleets/');
  expect(ranked('argo cd')).toContain('/tool/argo-cd-agent/');
});

test('what is archived stands a little lower', () => {
  const terms = termsOf('clusters', indexNames([])).terms.map((term) => ({ ...term, weight: 1 }));
  const base = page('tool', 'X', 'X. It spread objects over clusters.');
  const archived = { ...base, meta: { ...base.meta, status: 'archived' } };
  expect(scorePage(archived, terms, [], 2025).score).toBeLessThan(scorePage(base, terms, [], 2025).score);
});

function record(kind: Kind, name: string, aliases: string[] = []): NameRecord {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return { id, kind, name, aliases, url: `/${kind}/${id}/`, weight: 1 };
}

function page(type: string, title: string, content: string, more: Partial<TextPage> = {}): TextPage {
  return { url: `/${type}/${title.toLowerCase().replaceAll(' ', '-')}/`, content, filters: { type: [type] }, meta: { title }, anchors: [], ...more };
}
