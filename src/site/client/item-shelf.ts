/** Reads the items of a list from the pages they stand on, each page once and only when an item of it is wanted. */
export interface ItemShelf {
  /**
   * The elements of these items.
   * @throws {Error} when a page cannot be read or is not the one the list speaks of.
   */
  take(indexes: readonly number[]): Promise<HTMLElement[]>;
}

/** A shelf over pages of one list; items are marked `data-item` and stand in the order of their indexes. */
export function createShelf(pages: readonly { href: string; count: number }[], here: Document = document): ItemShelf {
  const starts = pages.map((_, index) => pages.slice(0, index).reduce((sum, { count }) => sum + count, 0));
  const read = new Map<number, Promise<HTMLElement[]>>();
  const itemsOf = (page: number): Promise<HTMLElement[]> => {
    const known = read.get(page);
    if (known) return known;
    const items = readItems(pages[page], here);
    read.set(page, items);
    // A failure is not remembered, so that the next choice tries again.
    items.catch(() => read.delete(page));
    return items;
  };
  return {
    async take(indexes) {
      const places = indexes.map((index) => {
        const page = starts.findLastIndex((start) => start <= index);
        return { page, place: index - (starts[page] ?? 0) };
      });
      const wanted = [...new Set(places.map(({ page }) => page))];
      const loaded = new Map(await Promise.all(wanted.map(async (page) => [page, await itemsOf(page)] as const)));
      return places.flatMap(({ page, place }) => loaded.get(page)?.[place] ?? []);
    },
  };
}

async function readItems(page: { href: string; count: number } | undefined, here: Document): Promise<HTMLElement[]> {
  if (!page) return [];
  const source = new URL(page.href, location.href).pathname === location.pathname ? here : await fetchPage(page.href);
  const items = [...source.querySelectorAll<HTMLElement>('[data-item]')];
  if (items.length !== page.count) throw new Error(`${page.href} has ${items.length} items, not ${page.count}; the site was rebuilt meanwhile`);
  return source === here ? items : items.map((item) => here.adoptNode(item));
}

async function fetchPage(href: string): Promise<Document> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href} answered ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
