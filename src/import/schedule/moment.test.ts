import { expect, test } from 'vitest';
import { instantOf, inZone, knownZone, type Moment } from './moment.ts';

const utc = (iso: string): Moment => ({ kind: 'instant', milliseconds: Date.parse(iso) });

test.each<[string, Moment, string, { date: string; time?: string }]>([
  ['before the change of clocks', utc('2026-03-28T09:00:00Z'), 'Europe/Amsterdam', { date: '2026-03-28', time: '10:00' }],
  ['after it', utc('2026-03-29T09:00:00Z'), 'Europe/Amsterdam', { date: '2026-03-29', time: '11:00' }],
  ['another day over there', utc('2026-03-24T23:30:00Z'), 'Asia/Tokyo', { date: '2026-03-25', time: '08:30' }],
  ['the day before over there', utc('2026-11-10T03:00:00Z'), 'America/Denver', { date: '2026-11-09', time: '20:00' }],
  ['half an hour', utc('2026-03-24T09:00:00Z'), 'Asia/Kolkata', { date: '2026-03-24', time: '14:30' }],
  ['midnight is 00:00', utc('2026-03-24T00:00:00Z'), 'UTC', { date: '2026-03-24', time: '00:00' }],
  ['a time of no zone', { kind: 'local', date: '2026-03-24', time: '09:00' }, 'Asia/Tokyo', { date: '2026-03-24', time: '09:00' }],
  ['a whole day', { kind: 'day', date: '2026-03-24' }, 'Asia/Tokyo', { date: '2026-03-24' }],
])('%s', (_what, moment, zone, expected) => {
  expect(inZone(moment, zone)).toEqual(expected);
});

test.each([
  ['2026-03-28', '10:00', 'Europe/Amsterdam', '2026-03-28T09:00:00Z'],
  ['2026-03-29', '10:00', 'Europe/Amsterdam', '2026-03-29T08:00:00Z'],
  // 02:30 was skipped that night, and came twice in this one.
  ['2026-03-29', '02:30', 'Europe/Amsterdam', '2026-03-29T01:30:00Z'],
  ['2026-10-25', '02:30', 'Europe/Amsterdam', '2026-10-25T00:30:00Z'],
  ['2026-11-01', '01:30', 'America/Denver', '2026-11-01T07:30:00Z'],
])('%s %s in %s is %s', (date, time, zone, iso) => {
  expect(instantOf(date, time, zone)).toEqual(utc(iso));
});

test.each([
  ['Europe/London', 'Europe/London'],
  ['US/Pacific', 'America/Los_Angeles'],
  ['Etc/UTC', 'UTC'],
  ['Europe/Nowhere', undefined],
  ['W. Europe Standard Time', undefined],
  ['', undefined],
])('%s is the zone %s', (name, zone) => {
  expect(knownZone(name)).toBe(zone);
});
