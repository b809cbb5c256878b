import { expect, test } from 'vitest';
import { messages, report } from '../../../tests/checking.ts';

const found = (fields: string) => messages('undated-promise', { 'reports/r.md': report(`statements:\n  - { id: a, says: X., about: [x], ${fields} }`) });

test('a promise without a date', () => {
  expect(found('kind: roadmap')).toEqual(['reports/r.md:7:5 the promise `a` has no date; add `due` if the source names one, however rough (`2026`)']);
});

test.each(['kind: roadmap, due: 2026', 'kind: roadmap, outcome: { state: dropped, date: 2026, evidence: "https://x.example" }', 'kind: fact'])('%s', (fields) => {
  expect(found(fields)).toEqual([]);
});
