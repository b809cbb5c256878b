import { describe, expect, it } from 'vitest';
import { writeList } from './file.ts';
import type { KeptEntry } from './list.ts';
import { damagedKey, listKey, loadList, saveList, toggleStored, type Shelf } from './storage.ts';

const flux: KeptEntry = { kind: 'tool', id: 'flux', name: 'Flux', added: '2026-11-20', note: 'mine' };
const helm = { kind: 'tool', id: 'helm', name: 'Helm', added: '2026-11-21' } as const;
const BASE = '/hallway/';

/** A shelf with room for so many characters. */
function shelfWith(content: Record<string, string>, room = Number.POSITIVE_INFINITY): Shelf & { content: Map<string, string> } {
  const map = new Map(Object.entries(content));
  return {
    content: map,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => {
      const others = [...map].filter(([other]) => other !== key).reduce((sum, [, text]) => sum + text.length, 0);
      if (others + value.length > room) throw new DOMException('full', 'QuotaExceededError');
      map.set(key, value);
    },
    removeItem: (key) => map.delete(key),
  };
}
const blocked = (): Shelf => {
  throw new DOMException('denied', 'SecurityError');
};

describe('what is stored', () => {
  it('is an empty list at first, and comes back as it was saved', () => {
    const shelf = shelfWith({});
    expect(loadList(() => shelf, BASE)).toEqual({ list: [], damaged: undefined });
    expect(saveList(() => shelf, BASE, [flux])).toBe('saved');
    expect(loadList(() => shelf, BASE)).toEqual({ list: [flux], damaged: undefined });
    expect(loadList(() => shelf, '/other/')).toMatchObject({ list: [] });
  });

  it.each(['{"format"', '[]', '"x"'])('is put aside whole when it is no list: %s', (text) => {
    const shelf = shelfWith({ [listKey(BASE)]: text });
    expect(loadList(() => shelf, BASE)).toEqual({ list: [], damaged: text });
    toggleStored(() => shelf, BASE, helm, true);
    expect(shelf.content.get(damagedKey(BASE))).toBe(text);
    expect(loadList(() => shelf, BASE)).toMatchObject({ list: [{ id: 'helm' }], damaged: text });
  });

  it('keeps what is sound of it, and the whole aside', () => {
    const text = writeList([flux, { ...flux, id: 'No Id' }]);
    const shelf = shelfWith({ [listKey(BASE)]: text });
    expect(loadList(() => shelf, BASE)).toEqual({ list: [flux], damaged: text });
  });

  it('is left untouched when it is damaged and there is no room to put it aside', () => {
    const shelf = shelfWith({ [listKey(BASE)]: 'damaged' }, 10);
    expect(loadList(() => shelf, BASE)).toEqual({ unusable: 'full' });
    expect(toggleStored(() => shelf, BASE, helm, true).saved).toBe('full');
    expect(shelf.content.get(listKey(BASE))).toBe('damaged');
  });
});

describe('a star', () => {
  it('adds to what another tab stored meanwhile', () => {
    const shelf = shelfWith({ [listKey(BASE)]: writeList([flux]) });
    expect(toggleStored(() => shelf, BASE, helm, true).list.map(({ id }) => id)).toEqual(['helm', 'flux']);
    expect(toggleStored(() => shelf, BASE, flux, false).list.map(({ id }) => id)).toEqual(['helm']);
  });

  it('in a full browser changes nothing and says so', () => {
    const text = writeList([flux]);
    const shelf = shelfWith({ [listKey(BASE)]: text }, text.length + 10);
    expect(toggleStored(() => shelf, BASE, helm, true)).toEqual({ saved: 'full', list: [flux] });
    expect(shelf.content.get(listKey(BASE))).toBe(text);
  });

  it('stores no more than a list may hold, so that all of it can be read back', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({ ...flux, id: `tool-${index}` }));
    const shelf = shelfWith({ [listKey(BASE)]: writeList(many) });
    const { saved, list } = toggleStored(() => shelf, BASE, helm, true);
    expect([saved, list.length]).toEqual(['too-many', 1000]);
  });

  it('in a browser that stores nothing says so', () => {
    expect(toggleStored(blocked, BASE, helm, true)).toEqual({ saved: 'blocked', list: [] });
    expect(loadList(blocked, BASE)).toEqual({ unusable: 'blocked' });
    expect(saveList(blocked, BASE, [flux])).toBe('blocked');
  });
});
