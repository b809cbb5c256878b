import { describe, expect, it } from 'vitest';
import { compareColumns, readToolIds, type ColumnRow, type ToolColumn } from './compare.ts';

const column = (id: string, rows: Partial<ColumnRow>[], absent: ToolColumn['absent'] = {}): ToolColumn => ({
  id,
  name: id.toUpperCase(),
  href: `/tools/${id}/`,
  editHref: `/edit/${id}`,
  noteHref: '/contribute/',
  rows: rows.map((row) => ({ group: 'facts', key: 'licence', label: 'Licence', order: 0, items: [], ...row })),
  absent,
  suggestions: [],
});
const licence = (text: string, telling = true): Partial<ColumnRow> => ({ telling, items: [{ text }] });

describe('a row', () => {
  it.each([
    ['the same everywhere', [column('a', [licence('MIT')]), column('b', [licence('MIT')])], false],
    ['two values', [column('a', [licence('MIT')]), column('b', [licence('Apache-2.0')])], true],
    ['one of three', [column('a', [licence('MIT')]), column('b', [licence('MIT')]), column('c', [licence('GPL')])], true],
    ['nobody reported the other', [column('a', [licence('MIT')]), column('b', [{}])], false],
    ['prose', [column('a', [licence('Watches.', false)]), column('b', [licence('Waits.', false)])], false],
    ['known to be none beside a value', [column('a', [licence('MIT')]), column('b', [], { facts: 'none' })], true],
    ['one tool alone', [column('a', [licence('MIT')])], false],
  ])('of %s', (_name, columns, differs) => {
    const { groups, differing } = compareColumns(columns);
    expect(groups[0]?.rows.map((row) => row.differs)).toEqual([differs]);
    expect(differing).toBe(Number(differs));
  });

  it('that only one tool has says for the other that nobody reported it, and where to add it', () => {
    const [facts, heard] = compareColumns([
      column('a', [licence('MIT'), { group: 'heard', key: 'kubecon', items: [{ text: '2 notes' }] }]),
      column('b', []),
    ]).groups;
    expect(facts?.rows[0]?.cells[1]).toEqual({ tool: 'B', items: [], addHref: '/edit/b' });
    expect(heard?.rows[0]?.cells[1]).toEqual({ tool: 'B', items: [], addHref: '/contribute/' });
  });

  it('is shown by its order, whichever tool has it', () => {
    const level = (key: string, order: number): Partial<ColumnRow> => ({ group: 'levels', key, label: key, order, items: [{ text: '2020' }] });
    const { groups } = compareColumns([column('a', [level('graduated', 3)]), column('b', [level('sandbox', 1), level('graduated', 3)], { levels: 'not reached' })]);
    expect(groups.map(({ id }) => id)).toEqual(['levels']);
    expect(groups[0]?.rows.map(({ key }) => key)).toEqual(['sandbox', 'graduated']);
  });
});

describe('nothing chosen', () => {
  it('makes no groups', () => expect(compareColumns([])).toEqual({ tools: [], groups: [], differing: 0 }));
});

describe('the ids in the address', () => {
  it.each([
    [null, [], []],
    ['', [], []],
    ['argo-cd,flux', ['argo-cd', 'flux'], []],
    ['argo-cd flux', ['argo-cd', 'flux'], []],
    ['argo-cd,,argo-cd,', ['argo-cd'], []],
    ['Argo-CD,FLUX,flux', ['argo-cd', 'flux'], []],
    ['a,b,c,d,e,f', ['a', 'b', 'c', 'd'], ['e', 'f']],
  ])('%j', (value, ids, left) => expect(readToolIds(value)).toEqual({ ids, left }));
});
