import { expect, test } from 'vitest';
import { edition, messages } from '../../../tests/checking.ts';

const found = (start: string, end = start) =>
  messages('colocated-far-from-parent', {
    'events/meet-2025.yaml': edition('Meet 2025'),
    'events/edge-day.yaml': `name: Edge Day\nkind: colocated\npartOf: meet-2025\nstart: ${start}\nend: ${end}\n`,
  });

test('Meet 2025 lasts from 2 to 4 April', () => {
  expect(found('2025-03-29')).toEqual([
    'events/edge-day.yaml:4:8 Edge Day (2025-03-29) lies 4 days from Meet 2025 (2025-04-02 to 2025-04-04); correct a date, or name another `partOf`',
  ]);
  expect(found('2025-04-08')).toHaveLength(1);
  expect(found('2024-04-01', '2024-04-02')).toHaveLength(1);
  expect(found('2025-03-28', '2025-03-30')).toEqual([]);
});

test.each(['2025-03-30', '2025-04-01', '2025-04-03', '2025-04-07'])('%s is near enough', (start) => {
  expect(found(start)).toEqual([]);
});
