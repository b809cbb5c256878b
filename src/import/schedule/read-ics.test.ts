import { describe, expect, test } from 'vitest';
import { readIcs } from './read-ics.ts';

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\n');
const calendar = (...parts: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR', ''].join('\n');
const read = (...lines: string[]) => readIcs(calendar(event(...lines))).sessions[0];
const instant = (iso: string) => ({ kind: 'instant', milliseconds: Date.parse(iso) });

test('a session as Sched exports it: UTC, LF, long lines, escapes', () => {
  const text = calendar(
    'X-WR-CALNAME:harbour2026',
    'PRODID:-//Sched.com Harbour Days 2026//EN',
    'X-WR-TIMEZONE:UTC',
    event(
      'DTSTAMP:20260301T191353Z', 'DTSTART:20260324T101500Z', 'DTEND:20260324T104500Z', 'SUMMARY:Ropes\\, Knots &amp\\; Sails - Mari Tamm\\, Ropeworks',
      `DESCRIPTION:Secret abstract.&nbsp\\; ${'x'.repeat(3000)}`, 'CATEGORIES:🪢 KNOTS', 'LOCATION:Hall 8 | Room F\\, Tallinn\\, Estonia', 'UID:abc123', 'URL:https://example.org/event/abc123',
    ),
  );
  const schedule = readIcs(text);
  expect(schedule).toEqual({
    name: 'Harbour Days 2026',
    made: '2026-03-01',
    dropped: [],
    notices: [],
    sessions: [
      {
        place: 'session 1', id: 'abc123', title: 'Ropes, Knots & Sails - Mari Tamm, Ropeworks', start: instant('2026-03-24T10:15:00Z'), end: instant('2026-03-24T10:45:00Z'),
        location: 'Hall 8 | Room F, Tallinn, Estonia', tracks: ['🪢 KNOTS'], url: 'https://example.org/event/abc123', isCancelled: false,
      },
    ],
  });
  expect(JSON.stringify(schedule)).not.toContain('Secret');
  expect(readIcs(text.replaceAll('\n', '\r\n'))).toEqual(schedule);
  expect(readIcs(`\uFEFF${text}`)).toEqual(schedule);
});

test('folded lines are one, and what cannot be seen goes', () => {
  expect(read('DTSTART:20260324T101500Z', 'SUMMARY:Ropes and', '  Knots\u200B \u202EHidden&nbsp\\;', 'UID:a')?.title).toBe('Ropes and Knots Hidden');
});

describe('times', () => {
  test.each<[string, string[], unknown]>([
    ['a zone', ['DTSTART;TZID=Europe/Tallinn:20260324T101500'], instant('2026-03-24T08:15:00Z')],
    ['a zone in quotes, with a vendor in front', ['DTSTART;TZID="/example.org/20260101/Europe/Tallinn":20260324T101500'], instant('2026-03-24T08:15:00Z')],
    ['no zone', ['DTSTART:20260324T101500'], { kind: 'local', date: '2026-03-24', time: '10:15' }],
    ['a whole day', ['DTSTART;VALUE=DATE:20260324'], { kind: 'day', date: '2026-03-24' }],
    ['none', [], undefined],
  ])('%s', (_what, lines, start) => {
    expect(read(...lines, 'SUMMARY:Ropes', 'UID:a')?.start).toEqual(start);
  });

  test('a duration stands for the end', () => {
    expect(read('DTSTART:20260324T101500Z', 'DURATION:PT1H30M', 'SUMMARY:Ropes', 'UID:a')?.end).toEqual(instant('2026-03-24T11:45:00Z'));
    expect(read('DTSTART:20260324T231500', 'DURATION:PT1H', 'SUMMARY:Ropes', 'UID:a')?.end).toEqual({ kind: 'local', date: '2026-03-25', time: '00:15' });
  });

  const OFFICE = ['BEGIN:VTIMEZONE', 'TZID:Office Time', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0200', 'END:STANDARD', 'END:VTIMEZONE'].join('\n');
  const office = event('DTSTART;TZID=Office Time:20260324T101500', 'SUMMARY:Ropes', 'UID:a');

  test('a zone the calendar defines itself', () => {
    expect(readIcs(calendar(OFFICE, office)).sessions[0]?.start).toEqual(instant('2026-03-24T08:15:00Z'));
  });

  test('a zone nobody knows is asked for', () => {
    expect(() => readIcs(calendar(office))).toThrow('it gives times in the zone `Office Time`, which is no IANA zone and which it does not define; say which zone is meant with --time-zone, such as `--time-zone Europe/London`');
    expect(readIcs(calendar(office), 'Europe/Tallinn').sessions[0]?.start).toEqual(instant('2026-03-24T08:15:00Z'));
  });

  test.each(['DTSTART:20260230T101500Z', 'DTSTART:20269999T999999Z', 'DTSTART:soon'])('%s is refused with its session', (line) => {
    expect(() => readIcs(calendar(event(line, 'SUMMARY:Ropes', 'UID:a')))).toThrow('session 1 (`Ropes`) has an unreadable time DTSTART; correct it in the file');
  });

  test('the zone most sessions are in counts as that of the calendar', () => {
    const inZone = (id: string, zone: string) => event(`DTSTART;TZID=${zone}:20260324T101500`, 'SUMMARY:Ropes', `UID:${id}`);
    expect(readIcs(calendar(inZone('a', 'Europe/London'), inZone('b', 'Europe/Tallinn'), inZone('c', 'Europe/Tallinn'))).timeZone).toBe('Europe/Tallinn');
    expect(readIcs(calendar('X-WR-TIMEZONE:Europe/Tallinn', event('DTSTART:20260324T101500Z', 'SUMMARY:Ropes', 'UID:a'))).timeZone).toBe('Europe/Tallinn');
  });
});

describe('several of one', () => {
  test('the last revision of a session counts', () => {
    const revision = (number: number, room: string) => event('DTSTART:20260324T101500Z', 'SUMMARY:Ropes', 'UID:a', `SEQUENCE:${number}`, `LOCATION:${room}`);
    const { sessions, dropped } = readIcs(calendar(revision(2, 'New'), revision(1, 'Old'), revision(2, 'New')));
    expect(sessions.map(({ location }) => location)).toEqual(['New']);
    expect(dropped).toEqual([{ reason: 'copy', title: 'Ropes' }, { reason: 'copy', title: 'Ropes' }]);
  });

  test('of a repeating session the first time counts', () => {
    const { sessions, dropped, notices } = readIcs(
      calendar(
        event('DTSTART:20260324T101500Z', 'RRULE:FREQ=DAILY', 'SUMMARY:Ropes', 'UID:a'),
        event('RECURRENCE-ID:20260325T101500Z', 'DTSTART:20260325T121500Z', 'SUMMARY:Ropes', 'UID:a', 'SEQUENCE:7'),
      ),
    );
    expect(sessions.map(({ start }) => start)).toEqual([instant('2026-03-24T10:15:00Z')]);
    expect(dropped).toHaveLength(1);
    expect(notices).toEqual(['Of 1 repeating session only the first time is recorded: Ropes.']);
  });

  test('an id that several sessions share identifies none of them', () => {
    const { sessions, dropped } = readIcs(calendar(...['Ropes', 'Knots', 'Bows'].map((title) => event('DTSTART:20260324T101500Z', `SUMMARY:${title}`, 'UID:same'))));
    expect([sessions.map(({ title, id }) => [title, id]), dropped]).toEqual([[['Ropes', undefined], ['Knots', undefined], ['Bows', undefined]], []]);
  });

  test('two calendars in one file', () => {
    const one = (id: string) => calendar(event('DTSTART:20260324T101500Z', 'SUMMARY:Ropes', `UID:${id}`));
    const { sessions, notices } = readIcs(one('a') + one('b'));
    expect([sessions.length, notices]).toEqual([2, ['The file holds 2 calendars; all were read.']]);
  });
});

test.each([
  ['', 'it is no calendar: `BEGIN:VCALENDAR` is missing at its beginning'],
  ['<!doctype html><title>Sign in</title>', 'it is no calendar: `BEGIN:VCALENDAR` is missing at its beginning'],
  [calendar(), 'it is a calendar without a single session; export the schedule again'],
  [calendar(event('SUMMARY:Ropes')).slice(0, -20), 'it is cut off: an `END:` is missing; download it again'],
  ['BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMM', 'it is cut off: an `END:` is missing; download it again'],
  [calendar('BEGIN:VEVENT\nSUMMARY:Ropes'), 'it is cut off: an `END:` is missing; download it again'],
  [calendar(event('SUMMARY:Ropes', 'a line of nothing')), 'it is a broken calendar: invalid line (no token ";" or ":") "a line of nothing"'],
])('%j is refused: %s', (text, message) => {
  expect(() => readIcs(text)).toThrow(message);
});
