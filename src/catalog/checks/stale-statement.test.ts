import { expect, test } from 'vitest';
import { messages, report } from '../../../tests/checking.ts';

const statement = (id: string, kind: string, fields = '') => `  - { id: ${id}, kind: ${kind}, says: X., about: [x]${fields} }\n`;
const found = (...statements: string[]) => messages('stale-statement', { 'reports/r.md': report(`published: 2025-04-01\nstatements:\n${statements.join('')}`) });

test('today is 21 November 2026; what was said in April 2025 has not been looked at for a year', () => {
  expect(found(statement('a', 'fact'))).toEqual(['reports/r.md:8:5 nobody has checked the statement `a` for a year; look again, and set `checked`']);
  expect(found(statement('a', 'fact'), statement('b', 'figure', ', figures: [{ measure: pods, value: 1 }]'), statement('c', 'roadmap', ', due: 2027'))).toEqual([
    'reports/r.md:8:5 nobody has checked 2 statements (`a`, `c`) for a year; look again, and set `checked`',
  ]);
});

test.each([
  ['a caveat', 'caveat', ''],
  ['a promise that is overdue', 'roadmap', ', due: 2025-08'],
  ['a promise without date', 'roadmap', ''],
  ['checked, but long ago', 'fact', ', checked: 2025-11-20'],
  ['found to hold, long ago', 'fact', ', checked: 2025-04-02, outcome: { state: holds, date: 2025-04-02, evidence: "https://x.example" }'],
])('%s', (_name, kind, fields) => {
  expect(found(statement('a', kind, fields))).toHaveLength(1);
});

test.each([
  ['checked within the year', 'fact', ', checked: 2025-11-21'],
  ['said within the year', 'fact', ', asOf: 2026'],
  ['a promise that was kept', 'roadmap', ', due: 2025-08, outcome: { state: kept, date: 2025-08, evidence: "https://x.example" }'],
  ['a fact that is outdated', 'fact', ', outcome: { state: outdated, date: 2025-08, evidence: "https://x.example" }'],
  ['what somebody experienced', 'experience', ''],
  ['what somebody advised', 'recommendation', ''],
])('%s is not stale', (_name, kind, fields) => {
  expect(found(statement('a', kind, fields))).toEqual([]);
});
