import { describe, expect, it } from 'vitest';
import { divideRows, type ListPart } from './divide.ts';

interface Said {
  kind: string;
  year: string;
}
const BY = [({ kind }: Said) => ({ id: kind, label: kind.toUpperCase() }), ({ year }: Said) => ({ id: year, label: year })];

/** `{ promised: { 2024: 3 } }` as rows. */
const rowsOf = (said: Record<string, Record<string, number>>): Said[] =>
  Object.entries(said).flatMap(([kind, years]) =>
    Object.entries(years).reverse().flatMap(([year, count]) => Array.from({ length: count }, () => ({ kind, year }))),
  );
/** A page as a line: its address, and the rows under each heading or the pages it leads to. */
const line = ({ suffix, groups, below }: ListPart<Said>) =>
  `/${suffix} ${below.length > 0 ? `leads to ${below.map((part) => `${part.suffix} (${part.count})`).join(', ')}` : groups.map(({ label, rows }) => `${label}:${rows.length}`).join(' ')}`;

describe('a list with four rows a page', () => {
  it.each([
    ['nothing', {}, ['/ ']],
    ['what fits', { promised: { 2024: 1, 2025: 1 }, facts: { 2024: 2 } }, ['/ PROMISED:2 FACTS:2']],
    [
      'two parts',
      { promised: { 2024: 1, 2025: 2 }, facts: { 2024: 2 } },
      ['/ leads to promised/ (3), facts/ (2)', '/promised/ 2025:2 2024:1', '/facts/ 2024:2'],
    ],
    [
      'a part that does not fit',
      { promised: { 2024: 3, 2025: 2 }, facts: { 2024: 1 } },
      ['/ leads to promised/ (5), facts/ (1)', '/promised/ leads to promised/2025/ (2), promised/2024/ (3)', '/promised/2025/ :2', '/promised/2024/ :3', '/facts/ 2024:1'],
    ],
    [
      'a part that cannot be divided further',
      { promised: { 2024: 9 } },
      ['/ leads to promised/ (9)', '/promised/ leads to promised/2024/ (9)', '/promised/2024/ :4', '/promised/2024/2/ :4', '/promised/2024/3/ :1'],
    ],
  ])('%s', (_name, said, expected) => expect(divideRows(rowsOf(said as Record<string, Record<string, number>>), BY, 4).map(line)).toEqual(expected));

  it('carries every row once, in order', () => {
    const rows = rowsOf({ promised: { 2023: 7, 2024: 3 }, facts: { 2024: 11 }, judgements: { 2025: 4 } });
    expect(divideRows(rows, BY, 4).flatMap(({ groups }) => groups.flatMap((group) => group.rows))).toEqual(rows);
  });

  it('keeps its addresses while it grows', () => {
    const years: Record<string, number> = {};
    let before: string[] = [];
    for (let count = 0; count < 40; count += 1) {
      const year = String(2020 + (count % 3));
      years[year] = (years[year] ?? 0) + 1;
      const now = divideRows(rowsOf({ promised: years, facts: { 2024: 2 } }), BY, 4).map(({ suffix }) => suffix);
      expect(before.filter((suffix) => !now.includes(suffix))).toEqual([]);
      before = now;
    }
    expect(before).toContain('promised/2020/4/');
  });

  it('says on the first page what the pages below it hold', () => {
    const [first] = divideRows(rowsOf({ promised: { 2024: 3, 2025: 2 }, facts: { 2024: 1 } }), BY, 4);
    expect(first?.below.map(({ label, below }) => [label, below.map((part) => part.label)])).toEqual([['PROMISED', ['2025', '2024']], ['FACTS', []]]);
  });
});
