import { describe, expect, it } from 'vitest';
import { letterParts } from './letters.ts';
import type { PlainRow } from './lists.ts';

const row = (name: string): PlainRow => ({ link: { href: '/', name, kind: 'person', id: name }, note: undefined, count: 0 });
const many = (names: string[]) => Array.from({ length: 401 }, (_, index) => row(names[index % names.length] ?? ''));

describe('a long list of names', () => {
  it('stays whole while it fits a page', () => expect(letterParts([row('Ann'), row('Bob')])).toEqual([]));
  it('is split by letter, diacritics aside, the rest at the end', () => {
    const parts = letterParts(many(['佐藤', 'Žižka', 'Åse', 'ann', 'Zoe']));
    expect(parts.map(({ label, rows }) => `${label} ${new Set(rows.map(({ link }) => link.name)).size}`)).toEqual(['A 2', 'Z 2', 'Other 1']);
    expect(parts.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(401);
  });
});
