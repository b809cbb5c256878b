import { describe, expect, test, vi } from 'vitest';
import type { Kind } from '../catalog/model/collections.ts';
import { search } from './engine.ts';
import { foldedWords } from './fold.ts';
import type { NameRecord } from './names.ts';
import { noFilters, type Filters } from './query.ts';
import { stemsOf } from './stems.ts';
import type { Counts, IndexField, IndexFilters, TextPage, TextPort } from './text-port.ts';

const names: NameRecord[] = [
  record('tool', 'Argo CD', ['ArgoCD']),
  record('tool', 'Karmada'),
  record('tool', 'Flux'),
  record('event', 'KubeCon', [], 'Series'),
  { ...record('event', 'KubeCon Europe 2024', ['KubeCon Paris'], 'Edition, Paris, 19–22 March 2024'), id: 'kubecon-eu-2024' },
];

const pages: TextPage[] = [
  page('tool', 'Argo CD', 'Argo CD keeps clusters as Git says.', { tool: ['argo-cd'] }),
  page('tool', 'Karmada', 'Karmada spreads applications over clusters.', { tool: ['karmada'] }),
  page('talk', 'Fleets', 'Adobe runs 430 clusters with Argo CD.', { tool: ['argo-cd'], event: ['argocon-eu-2025'], date: ['2025-04-01'], by: ['adobe'] }),
  page('talk', 'Scheduling', 'Karmada schedules by cost. Prices change.', { tool: ['karmada'], event: ['kubecon-eu-2024'], date: ['2024-03-20'] }),
  page('report', 'Paris', 'Argo CD and Flux were everywhere.', { tool: ['argo-cd', 'flux'], event: ['kubecon-eu-2024'], date: ['2024-05'] }),
];

const ask = (query: string, more: { filters?: Partial<Filters>; asTyped?: boolean } = {}) =>
  search({ query, asTyped: more.asTyped, filters: { ...noFilters(), ...more.filters } }, names, port(pages));

const titles = async (query: string, more?: Parameters<typeof ask>[1]) => (await ask(query, more)).results.filter((result) => result.page).map(({ title }) => title);

test.each([
  ['argocd', ['Argo CD', 'Fleets', 'Paris']],
  ['argo cd type:talk', ['Fleets']],
  ['clusters -adobe', ['Argo CD', 'Karmada']],
  ['"runs 430 clusters"', ['Fleets']],
  ['"clusters 430"', []],
  ['tool:flux', ['Paris']],
  ['tool:argocd before:2025 after:2023', ['Paris']],
  ['by:adobe', ['Fleets']],
  ['zzzzzz', []],
  ['?!', []],
])('%s finds %j', async (query, expected) => {
  expect((await titles(query)).toSorted()).toEqual(expected.toSorted());
});

test('the page of what is asked about is found although others have all the words and it has not', async () => {
  const others = Array.from({ length: 70 }, (_, index) => page('tool', `Project ${index}`, index < 10 ? 'Maintained, and listed with Karmada.' : 'Maintained.', {}));
  const { results } = await search({ query: 'is karmada maintained', filters: noFilters() }, names, port([...pages, ...others]));
  expect(results.filter((result) => result.page).map(({ title }) => title)).toContain('Karmada');
});

describe('what the query is taken for', () => {
  test('an event beside another word is a filter, unless taken as typed', async () => {
    const answer = await ask('karmada kubecon paris');
    expect(answer.chips.flatMap(({ records }) => records.map(({ id }) => id))).toEqual(['kubecon-eu-2024']);
    expect(answer.results[0]?.title).toBe('Scheduling');
    expect((await ask('karmada kubecon paris', { asTyped: true })).chips).toEqual([]);
  });

  test('a filter that leaves nothing was no filter', async () => {
    const answer = await ask('adobe kubecon paris');
    expect(answer.chips).toEqual([]);
    expect(answer.results.map(({ title }) => title)).toContain('Fleets');
  });

  test('a mistyped name is corrected, unless taken as typed', async () => {
    const answer = await ask('karmda cost');
    expect(answer.corrected).toBe('karmada cost');
    expect(answer.results[0]?.title).toBe('Scheduling');
    expect((await ask('karmda cost', { asTyped: true })).corrected).toBeUndefined();
  });

  test('words on no page are named', async () => {
    expect((await ask('clusters zzzzzz')).leftOut).toEqual(['zzzzzz']);
  });
});

test('facets are counted within the filters of the others', async () => {
  const { counts, totals, total } = await ask('argo cd', { filters: { type: ['talk'] } });
  expect(total).toBe(1);
  expect(counts.type).toEqual({ tool: 1, talk: 1, report: 1 });
  expect(counts.tool).toEqual({ 'argo-cd': 1 });
  expect(totals.tool).toEqual({ 'argo-cd': 3, flux: 1 });
});

test('with nothing found it offers what does find something, and the nearest names', async () => {
  const answer = await ask('"flux zeppelin" type:report');
  expect(answer.isNothing).toBe(true);
  expect(answer.relaxations.map(({ label, total }) => `${label} (${total})`)).toEqual(['without quotation marks (1)']);
  expect((await ask('qarmadazzz', { asTyped: true })).nearest.map(({ name }) => name)).toEqual(['Karmada']);
});

test('nothing asked for is no search: no page is looked into, and only the values to choose from are counted', async () => {
  let loaded = 0;
  const counting: TextPort = { ...port(pages), search: async (text, filters) => {
    const answer = await port(pages).search(text, filters);
    return { ...answer, refs: answer.refs.map((ref) => ({ ...ref, load: () => { loaded += 1; return ref.load(); } })) };
  } };
  const answer = await search({ query: '', filters: noFilters() }, names, counting);
  expect(answer).toMatchObject({ isEmpty: true, isNothing: false, results: [], total: 0 });
  expect(answer.counts).toMatchObject({ tool: { 'argo-cd': 3, flux: 1 } });
  expect(answer.totals).toBe(answer.counts);
  expect(loaded).toBe(0);
});

test('without counts the same pages are found, and no values of filters are loaded unless a filter is typed', async () => {
  const values = vi.fn(port(pages).values);
  const found = (query: string) => search({ query, filters: noFilters() }, names, { ...port(pages), values }, { uncounted: true });
  for (const query of ['argocd', 'karmada kubecon paris', 'zzzzzz', '"runs 430 clusters"']) {
    const { results, counts, totals } = await found(query);
    expect(results.map(({ url }) => url)).toEqual((await ask(query)).results.map(({ url }) => url));
    expect({ counts, totals }).toEqual({ counts: {}, totals: {} });
  }
  expect(values).not.toHaveBeenCalled();
  expect((await found('tool:argocd before:2025 after:2023')).results.map(({ title }) => title)).toEqual(['Paris']);
  expect(values).toHaveBeenCalledOnce();
});

test('what the full text cannot load is the caller’s to report', async () => {
  const broken: TextPort = { ...port(pages), search: () => Promise.reject(new Error('gone')) };
  await expect(search({ query: 'argo', filters: noFilters() }, names, broken)).rejects.toThrow('gone');
});

/** A full text that works like the real one on a few pages: all words, stemmed, anywhere. */
function port(all: readonly TextPage[]): TextPort {
  const fits = (one: TextPage, filters: IndexFilters) => Object.entries(filters).every(([field, { any }]) => any.some((value) => one.filters[field as IndexField]?.includes(value)));
  const count = (list: readonly TextPage[]) => {
    const counts: Record<string, Record<string, number>> = {};
    for (const { filters } of list) {
      for (const [field, values] of Object.entries(filters)) {
        const numbers = counts[field] ?? {};
        counts[field] = numbers;
        for (const value of values) numbers[value] = (numbers[value] ?? 0) + 1;
      }
    }
    return counts as Counts;
  };
  return {
    values: () => Promise.resolve(count(all)),
    size: () => Promise.resolve(all.length),
    search: (text, filters) => {
      const words = (one: TextPage) => stemsOf(`${one.meta.title} ${one.meta.also ?? ''} ${one.content}`);
      const isPhrase = text?.startsWith('"');
      const hits = all.filter((one) => {
        if (!fits(one, filters)) return false;
        if (text === null) return true;
        return isPhrase ? foldedWords(one.content).join(' ').includes(foldedWords(text).join(' ')) : stemsOf(text).every((stem) => words(one).includes(stem));
      });
      return Promise.resolve({ refs: hits.map((one) => ({ id: one.url, score: 1, load: () => Promise.resolve(one) })), counts: count(hits) });
    },
  };
}

function record(kind: Kind, name: string, aliases: string[] = [], note?: string): NameRecord {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return { id, kind, name, aliases, url: `/${kind}/${id}/`, weight: 1, ...(note && { note }) };
}

function page(type: string, title: string, content: string, filters: TextPage['filters']): TextPage {
  const also = content.includes('Argo CD') ? 'ArgoCD' : '';
  return { url: `/${type}/${title.toLowerCase().replaceAll(' ', '-')}/`, content, filters: { type: [type], ...filters }, meta: { title, also }, anchors: [] };
}
