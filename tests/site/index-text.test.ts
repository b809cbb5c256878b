import { expect, it } from 'vitest';
import { openBuiltSite } from '../../scripts/search/built-site.ts';
import { builtSite } from './built.ts';
import { readPages, textOf } from './pages.ts';

/** What pages say for the reader's way about; names and sentences in it are said by other pages. */
const ASIDES = ['Report this statement', 'Mentioned along with', 'Siblings'];

it('the search index leaves out the asides of pages', async () => {
  const { dist, base } = await builtSite();
  const shown = readPages(dist).map(({ elements }) => elements.filter(({ tagName }) => tagName === 'main').map(textOf).join(' '));
  for (const aside of ASIDES) expect(shown.filter((text) => text.includes(aside)).length, aside).toBeGreaterThan(10);
  const { texts } = await openBuiltSite(dist, base);
  const { refs } = await texts.search(null, {});
  const indexed = await Promise.all(refs.map(async (ref) => (await ref.load()).content));
  expect(indexed.length).toBeGreaterThan(1000);
  expect(ASIDES.flatMap((aside) => indexed.filter((text) => text.includes(aside)))).toEqual([]);
});
