import { expect, test } from 'vitest';
import { edition, messages, report, talk } from '../../../tests/checking.ts';

const promise = (fields: string) => `statements:\n  - { id: s, kind: roadmap, says: X., about: [meet-2025], ${fields} }`;
const found = (fields: string, date = 'date: 2025-04-03\n') =>
  messages('due-before-statement', { 'events/meet-2025.yaml': edition('Meet 2025'), 'talks/meet-2025/a.md': talk(date + promise(fields)) });

test('said on 3 April 2025', () => {
  expect(found('due: 2025-04-02')).toEqual(['talks/meet-2025/a.md:6:64 `due: 2025-04-02` was over when the statement was made (2025-04-03); correct `due`, or give `asOf`']);
  expect(found('due: 2025-03')).toHaveLength(1);
  expect(found('due: 2024')).toHaveLength(1);
});

test.each(['due: 2025-04-03', 'due: 2025-04', 'due: 2025', 'due: 2025-03, asOf: 2025-02-01'])('%s is possible', (fields) => {
  expect(found(fields)).toEqual([]);
});

test('without a date of its own, the first day of the event counts; for a report its event, else its publication', () => {
  expect(found('due: 2025-04-01', '')).toHaveLength(1);
  expect(messages('due-before-statement', { 'reports/r.md': report(`published: 2025-04-10\n${promise('due: 2025-03')}`) })).toHaveLength(1);
});
