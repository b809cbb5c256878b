import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../tests/entries.ts';
import { byTelling, mostTelling, timelyPromises } from './telling.ts';

/** Statements of one talk, each given by its kind and further fields; what it says is its place in the list. */
function said(...statements: string[]) {
  const lines = statements.map((fields, index) => `  - { id: s-${index}, says: "${index}", about: [beacon-cd], ${fields} }`);
  return catalogOf({
    'people/ann-author.yaml': 'name: Ann Author\n',
    'tools/beacon-cd.md': '---\nname: Beacon CD\nkind: project\ncategory: gitops\nsummary: Delivers what a repository says.\n---\n',
    'events/harbour-days.yaml': 'name: Harbour Days\nkind: series\n',
    'events/harbour-days-2025.yaml': 'name: Harbour Days 2025\nkind: edition\nseries: harbour-days\nstart: 2025-06-02\nend: 2025-06-03\n',
    'talks/harbour-days-2025/keynote.md': `---\ntitle: Keynote\nevent: harbour-days-2025\ndate: 2025-06-02\nnotedBy: [ann-author]\nstatements:\n${lines.join('\n')}\n---\nNotes.\n`,
  }).statements;
}
const order = (list: readonly { data: { says: string } }[]) => list.map(({ data }) => data.says).join(' ');

describe('a reader needs first', () => {
  it.each([
    ['what is due next, then what is overdue', ['kind: roadmap, due: 2026-06', 'kind: roadmap, due: 2028', 'kind: roadmap, due: 2027'], '2 1 0'],
    ['promises that are pending before those that are settled', ['kind: roadmap, due: 2025, outcome: { state: kept, date: 2025-08-01, evidence: "https://example.org/" }', 'kind: roadmap, due: 2027'], '1 0'],
    ['what is newer', ['kind: fact, asOf: 2023', 'kind: fact, asOf: 2025-01', 'kind: fact, asOf: 2024'], '1 2 0'],
    ['what still stands before what was replaced', ['kind: fact, supersededBy: "harbour-days-2025/keynote#s-1"', 'kind: fact, asOf: 2019'], '1 0'],
  ])('%s', (_name, statements, expected) => expect(order(byTelling(said(...statements)))).toBe(expected));
});

describe('of many statements', () => {
  const many = said('kind: fact, asOf: 2025', 'kind: fact, asOf: 2024', 'kind: fact, asOf: 2023', 'kind: caveat, asOf: 2019', 'kind: roadmap, due: 2027');
  it.each([
    [0, ''],
    [1, '4'],
    [3, '4 0 3'],
    [4, '4 0 1 3'],
    [5, '4 0 1 2 3'],
    [9, '4 0 1 2 3'],
  ])('%i are chosen with every kind among them', (count, expected) => expect(order(mostTelling(many, count))).toBe(expected));
});

describe('promises for today', () => {
  const settled = (date: string) => `kind: roadmap, due: 2025-12, outcome: { state: kept, date: ${date}, evidence: "https://example.org/" }`;
  it.each([
    ['are due, settled and overdue ones in turn', ['kind: roadmap, due: 2026-10', 'kind: roadmap, due: 2025-12', settled('2026-01-01'), settled('2026-02-01'), 'kind: roadmap, due: 2028', 'kind: roadmap, due: 2027'], 4, '5 4 3 0'],
    ['are others where there is none of a kind', ['kind: roadmap, due: 2025-12', settled('2026-01-01'), settled('2026-03-01'), 'kind: fact'], 3, '2 1 0'],
    ['have no date where too few have one', ['kind: roadmap', 'kind: roadmap, due: 2027'], 3, '1 0'],
    ['are none where none was made', ['kind: fact'], 3, ''],
  ])('%s', (_name, statements, count, expected) => expect(order(timelyPromises(said(...statements), count))).toBe(expected));
});
