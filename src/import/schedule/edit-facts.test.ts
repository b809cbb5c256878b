import { expect, test } from 'vitest';
import { withFacts, type Facts } from './edit-facts.ts';

const note = (fields: string, body = 'What I heard.\n') => `---\n${fields}---\n${body}`;

test.each<[string, string, Facts, string]>([
  ['values change, everything else stays', note('title: Ropes # a comment\nevent: meet\n\ndate: 2026-03-24   # Tuesday\nstart: "10:15"\nroom: \'Hall 1\'\nspeakers: [ mari ]\n'), { date: '2026-03-25', start: '11:00', room: "Captain's Hall" },
    note('title: Ropes # a comment\nevent: meet\n\ndate: 2026-03-25   # Tuesday\nstart: "11:00"\nroom: \'Captain\'\'s Hall\'\nspeakers: [ mari ]\n')],
  ['a field that is missing stands behind the one before it', note('event: meet\ntitle: Ropes\nkind: talk\ndate: 2026-03-24\n'), { start: '10:15', room: 'Hall: 1', scheduleId: '42' }, note('event: meet\ntitle: Ropes\nkind: talk\ndate: 2026-03-24\nstart: "10:15"\nroom: "Hall: 1"\nscheduleId: "42"\n')],
  ['a body that looks like front matter stays', note('title: Ropes\nroom: A\n', '---\nroom: A\n---\n'), { room: 'B' }, note('title: Ropes\nroom: B\n', '---\nroom: A\n---\n')],
  ['Windows line ends stay', note('title: Ropes\nroom: A\n').replaceAll('\n', '\r\n'), { room: 'B', track: 'C' }, note('title: Ropes\nroom: B\ntrack: C\n').replaceAll('\n', '\r\n')],
  ['a value without quotes gets them where it needs some', note('title: Ropes\nroom: A\ntrack: B\n'), { room: 'no', track: '12:30' }, note('title: Ropes\nroom: "no"\ntrack: "12:30"\n')],
])('%s', (_what, before, facts, after) => {
  expect(withFacts(before, facts, false)).toBe(after);
});

test('an event file', () => {
  expect(withFacts('# Days\nname: Meet\nstart: 2026-03-24 # first\nurl: https://example.org/\n', { start: '2026-03-23', end: '2026-03-26' }, true)).toBe('# Days\nname: Meet\nstart: 2026-03-23 # first\nend: 2026-03-26\nurl: https://example.org/\n');
  expect(withFacts('name: Meet', { timeZone: 'Europe/Tallinn' }, true)).toBe('name: Meet\ntimeZone: Europe/Tallinn\n');
});

test.each([
  ['braces', note('{ title: Ropes, room: A }\n')],
  ['no front matter', 'room: A\n'],
  ['a text of several lines', note('title: Ropes\nroom: >\n  Hall\n  One\n')],
  ['broken YAML', note('title: "Ropes\nroom: A\n')],
])('%s is not edited', (_what, text) => {
  expect(withFacts(text, { room: 'B' }, false)).toBeUndefined();
});
