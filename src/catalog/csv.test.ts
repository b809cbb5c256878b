import { describe, expect, it } from 'vitest';
import { csvRecords, toCsv, type Cell } from './csv.ts';

describe('a cell', () => {
  it.each<[Cell, string]>([
    ['Argo CD', 'Argo CD'],
    [undefined, ''],
    ['', ''],
    [-4.5, '-4.5'],
    ['a, b', '"a, b"'],
    ['the "new" way', '"the ""new"" way"'],
    ['two\nlines', '"two\nlines"'],
    [' blank ', '" blank "'],
    ['Vojtěch 佐藤', 'Vojtěch 佐藤'],
    ['=HYPERLINK("https://evil.example")', `"'=HYPERLINK(""https://evil.example"")"`],
    ['+1', "'+1"],
    ['-1 of them', "'-1 of them"],
    ['@cncf', "'@cncf"],
    ['＝1+1', "'＝1+1"],
    ['  =1+1', `'  =1+1`],
    ['\t=1+1', `'\t=1+1`],
    ['1 = 1', '1 = 1'],
  ])('%j is written %j', (cell, expected) => expect(toCsv([[cell]])).toBe(`${expected}\r\n`));
});

describe('records', () => {
  it('are told apart whatever stands in them', () => {
    const rows: Cell[][] = [['id', 'says'], ['a', 'plain'], ['b', 'two\r\nlines, "quoted"'], ['c', '""'], ['d', undefined]];
    const text = toCsv(rows);
    expect(csvRecords(text)).toEqual(rows.map((row) => toCsv([row])));
    expect(csvRecords(text).join('')).toBe(text);
  });

  it('of nothing are none', () => expect(csvRecords('')).toEqual([]));
});
