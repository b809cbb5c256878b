import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, firstDay, lastDay } from './dates.ts';

describe('a partial date stands for its whole period', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-08-13', '2025-08-13', '2025-08-13'],
  ])('%s', (date, first, last) => {
    expect(firstDay(date)).toBe(first);
    expect(lastDay(date)).toBe(last);
  });
});

describe('arithmetic', () => {
  it.each([
    ['2025-12-31', 1, '2026-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2025-03-30', 1, '2025-03-31'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });
});
