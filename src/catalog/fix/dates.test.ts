import { expect, test } from 'vitest';
import { plainDate, plainTime } from './dates.ts';

test.each([
  ['2025-4-3', '2025-04-03'], ['2025/04/03', '2025-04-03'], ['2025.4.3', '2025-04-03'], ['2025-8', '2025-08'], ['2025-04-03T00:00:00.000Z', '2025-04-03'],
  ['3 April 2025', '2025-04-03'], ['April 3, 2025', '2025-04-03'], ['3rd Apr 2025', '2025-04-03'], ['Sept 1 2025', '2025-09-01'], ['August 2025', '2025-08'],
  ['03/04/2025', undefined], ['2025-04-03T23:30:00Z', undefined], ['soon', undefined], ['2025.10', undefined], ['Smarch 3, 2025', undefined], ['', undefined],
])('the date %s is %s', (written, date) => {
  expect(plainDate(written)).toBe(date);
});

test.each([
  ['9:30', '09:30'], ['9.30', '09:30'], ['09:30:00', '09:30'], ['2 pm', '14:00'], ['2:15 PM', '14:15'], ['12 am', '00:00'], ['12:05 p.m.', '12:05'],
  ['9', undefined], ['13 pm', undefined], ['0 am', undefined], ['noon', undefined],
])('the time %s is %s', (written, time) => {
  expect(plainTime(written)).toBe(time);
});
