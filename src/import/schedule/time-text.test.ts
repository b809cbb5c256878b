import { expect, test } from 'vitest';
import { readMinutes, readMoment } from './time-text.ts';

const local = (date: string, time: string) => ({ kind: 'local', date, time });
const instant = (iso: string) => ({ kind: 'instant', milliseconds: Date.parse(iso) });

test.each<[string | number, string | undefined, unknown]>([
  ['2026-03-24T10:15:00Z', undefined, instant('2026-03-24T10:15:00Z')],
  ['2026-03-24T10:15:00.000+01:00', undefined, instant('2026-03-24T09:15:00Z')],
  ['2026-03-24T10:15+0100', undefined, instant('2026-03-24T09:15:00Z')],
  ['2026-03-24T10:15:00', undefined, local('2026-03-24', '10:15')],
  ['2026-03-24 10:15', undefined, local('2026-03-24', '10:15')],
  ['2026-03-24', undefined, { kind: 'day', date: '2026-03-24' }],
  ['24 March 2026, 10:15', undefined, local('2026-03-24', '10:15')],
  ['Tuesday, March 24th, 2026 at 2:05 PM', undefined, local('2026-03-24', '14:05')],
  ['24.3.2026 9:05', undefined, local('2026-03-24', '09:05')],
  ['12:30 am', '2026-03-24', local('2026-03-24', '00:30')],
  ['12:30 p.m.', '2026-03-24', local('2026-03-24', '12:30')],
  ['9:00', '2026-03-24', local('2026-03-24', '09:00')],
  [1774347300, undefined, instant('2026-03-24T10:15:00Z')],
  ['1774347300000', undefined, instant('2026-03-24T10:15:00Z')],
  // What nobody can read for certain.
  ['03/04/2026 10:15', undefined, undefined],
  ['9:00', undefined, undefined],
  ['2026-02-30 10:00', undefined, undefined],
  ['2026-02-30T10:00:00Z', undefined, undefined],
  ['2026-03-24 25:00', undefined, undefined],
  ['soon', '2026-03-24', undefined],
  [15, undefined, undefined],
])('%j on %s', (text, day, expected) => {
  expect(readMoment(text, day)).toEqual(expected);
});

test.each([['45', 45], ['45 min', 45], ['00:25', 25], ['1h 30m', 90], ['1 h', 60], ['long', undefined], ['', undefined]])('%j lasts %s minutes', (text, minutes) => {
  expect(readMinutes(text)).toBe(minutes);
});
