import { describe, expect, test } from 'vitest';
import { readCsv, readJson, readMap } from './read-table.ts';

const local = (time: string) => ({ kind: 'local', date: '2026-03-24', time });
const ROPES = { title: 'Ropes', start: local('10:15'), end: local('10:45'), location: 'Hall 1', tracks: ['Knots'], url: 'https://example.org/1', id: '1', isCancelled: false };
const MARI = { name: 'Mari Tamm', affiliation: 'Ropeworks' };

test.each<[string, unknown[], string]>([
  ['commas', ['Mari Tamm (Ropeworks)'], 'id,title,start,end,room,track,speakers,url\n1,Ropes,2026-03-24 10:15,2026-03-24 10:45,Hall 1,Knots,Mari Tamm (Ropeworks),https://example.org/1\n'],
  ['semicolons, BOM, CRLF, quotes', ['Mari Tamm (Ropeworks)'], '\uFEFFID;Session Title;Starts at;Ends at;Location;Category;Speaker(s);Link\r\n1;"Ropes";2026-03-24T10:15;2026-03-24T10:45;Hall 1;Knots;Mari Tamm (Ropeworks);https://example.org/1\r\n'],
  ['tabs, a day of its own, minutes', [MARI], 'Key\tName\tDay\tTime\tMinutes\tVenue\tStream\tPresenter\tCompany\tURL\n1\tRopes\t24 March 2026\t10:15 AM\t30\tHall 1\tKnots\tMari Tamm\tRopeworks\thttps://example.org/1\n'],
  ['a row for each speaker is one session', ['Mari Tamm (Ropeworks)', 'Ilse Vroon'], 'id,title,start,end,room,track,speakers,url\n1,Ropes,2026-03-24 10:15,2026-03-24 10:45,Hall 1,Knots,Mari Tamm (Ropeworks),https://example.org/1\n1,Ropes,2026-03-24 10:15,2026-03-24 10:45,Hall 1,Knots,Ilse Vroon,https://example.org/1\n'],
])('CSV: %s', (_what, speakers, text) => {
  expect(readCsv(text, {}).sessions).toEqual([{ place: 'row 2', ...ROPES, speakers }]);
});

test.each<[string, unknown[], unknown]>([
  ['a list', [MARI], [{ id: 1, title: 'Ropes', start: '2026-03-24T10:15', end: '2026-03-24T10:45', room: 'Hall 1', track: 'Knots', speakers: [{ name: 'Mari Tamm', company: 'Ropeworks' }], url: 'https://example.org/1' }]],
  ['sessions in an object', ['Mari Tamm (Ropeworks)'], { event: 'x', sessions: [{ id: '1', name: 'Ropes', startsAt: '2026-03-24 10:15:00', endsAt: '2026-03-24 10:45:00', room: { id: 7, name: 'Hall 1' }, categories: [{ name: 'Knots' }], speakers: ['Mari Tamm (Ropeworks)'], link: 'https://example.org/1' }] }],
  ['groups of sessions', [MARI], [{ groupId: 1, sessions: [{ id: '1', title: 'Ropes', start: '2026-03-24T10:15', duration: '00:30', room: 'Hall 1', track: { en: 'Knots' }, persons: [{ firstName: 'Mari', lastName: 'Tamm', organisation: 'Ropeworks' }], url: 'https://example.org/1' }] }]],
  ['an object in an object', ['Mari Tamm (Ropeworks)'], { data: { sessions: [{ id: '1', title: 'Ropes', start: '2026-03-24T10:15', end: '2026-03-24T10:45', room: 'Hall 1', track: 'Knots', speakers: 'Mari Tamm (Ropeworks)', url: 'https://example.org/1' }] } }],
  [
    'ids of speakers, rooms and categories beside the sessions',
    [{ name: 'Mari Tamm' }],
    {
      sessions: [{ id: '1', title: 'Ropes', startsAt: '2026-03-24T10:15:00', endsAt: '2026-03-24T10:45:00', speakers: ['a1'], roomId: 7, categoryItems: [1, 2], url: 'https://example.org/1' }],
      speakers: [{ id: 'a1', fullName: 'Mari Tamm', bio: 'Secret' }],
      rooms: [{ id: 7, name: 'Hall 1' }],
      categories: [{ id: 3, title: 'Track', items: [{ id: 1, name: 'Knots' }] }, { id: 4, title: 'Level', items: [{ id: 2, name: 'Beginner' }] }],
    },
  ],
])('JSON: %s', (_what, speakers, data) => {
  expect(readJson(JSON.stringify(data), {}).sessions).toEqual([{ place: 'session 1', ...ROPES, speakers }]);
});

test('JSON: days with rooms, and what they say of the event', () => {
  const talk = { id: 1, date: '2026-03-24T10:15:00+01:00', start: '10:15', duration: '00:30', title: 'Ropes', track: 'Knots', persons: [{ id: 5, public_name: 'Mari Tamm' }], url: 'https://example.org/1', abstract: 'Secret' };
  const data = { schedule: { conference: { title: 'Rope Days', time_zone_name: 'Europe/Tallinn', days: [{ date: '2026-03-24', rooms: { 'Hall 1': [talk], 'Hall 2': [] } }] } } };
  const { sessions, name, timeZone } = readJson(JSON.stringify(data), {});
  expect([sessions, name, timeZone]).toEqual([[{ place: 'session 1', ...ROPES, speakers: [{ name: 'Mari Tamm' }] }], 'Rope Days', 'Europe/Tallinn']);
});

test('quoted fields keep line breaks and separators to themselves', () => {
  const text = '\uFEFFTitle;Speakers;Description\r\n"Ropes;\r\nand ""knots""";"Mari Tamm (Ropeworks)\r\nIlse Vroon";"Secret;\r\n\r\nmore"\r\n\r\n';
  expect(readCsv(text, {}).sessions).toEqual([{ place: 'row 2', title: 'Ropes; and "knots"', tracks: [], speakers: ['Mari Tamm (Ropeworks)', 'Ilse Vroon'], isCancelled: false }]);
});

describe('columns', () => {
  test('what nobody recognises is named with --map', () => {
    const text = 'Vortrag,Beginn\nRopes,2026-03-24 10:15\n';
    expect(() => readCsv(text, {})).toThrow('none of its columns is recognised as the title (`Vortrag`, `Beginn`); say which it is with --map title=NAME');
    const { sessions, notices } = readCsv(text, { title: 'Vortrag', start: 'Beginn' });
    expect(sessions).toEqual([{ place: 'row 2', title: 'Ropes', start: local('10:15'), tracks: [], isCancelled: false }]);
    expect(notices).toEqual(['No column is recognised as end, room; if there is one, name it: --map end=NAME.']);
  });

  test('a mistyped column name is answered with the right one', () => {
    expect(() => readCsv('Vortrag,Beginn\nRopes,x\n', { title: 'Votrag' })).toThrow('it has no column `Votrag`; did you mean `Vortrag`?');
    expect(() => readCsv('Vortrag,Beginn\nRopes,x\n', { title: 'Xyz' })).toThrow('it has no column `Xyz`; it has `Vortrag`, `Beginn`');
  });

  test('abstracts and biographies are never read', () => {
    const text = JSON.stringify([{ title: 'Ropes', abstract: 'Secret', description: 'Secret', bio: 'Secret', speakers: [{ name: 'Mari Tamm', bio: 'Secret', email: 'secret@example.org' }] }]);
    expect(JSON.stringify(readJson(text, {}))).not.toMatch(/secret/i);
  });

  test('without an id the address is one', () => {
    expect(readCsv('title,url\nRopes,https://example.org/1\n', {}).sessions[0]?.id).toBe('https://example.org/1');
  });

  test('what is cancelled says so', () => {
    expect(readCsv('title,status\nRopes,Cancelled\nKnots,confirmed\n', {}).sessions.map(({ isCancelled }) => isCancelled)).toEqual([true, false]);
  });

  test.each([
    [['title=Session Name,start=Begins at'], { title: 'Session Name', start: 'Begins at' }],
    [['title=Name, with comma', 'id=a=b'], { title: 'Name, with comma', id: 'a=b' }],
    [['titel=Name'], '`--map titel=Name` cannot be used; write COLUMN=NAME with one of title, start, end, date, duration, room, track, format, speakers, company, url, id, status'],
    [['title='], expect.stringMatching(/^`--map title=` cannot be used/)],
  ])('--map %j', (texts, map) => {
    expect(readMap(texts)).toEqual(map);
  });
});

test.each<[string, () => unknown, string | RegExp]>([
  ['no rows', () => readCsv('title,start\n', {}), 'it holds no session'],
  ['an empty file', () => readCsv('', {}), 'it holds no session'],
  ['an open quote', () => readCsv('title\n"Ropes\n', {}), /^it is a broken table: .*[Qq]uot/],
  ['a time in two ways', () => readCsv('title,start\nRopes,03/04/2026 10:00\n', {}), 'row 2 (`Ropes`): `03/04/2026 10:00` is no time, or can be read in two ways; write it as 2026-03-24 10:15, or name the columns with --map start=NAME,date=NAME'],
  ['a time without a day', () => readCsv('title,start\nRopes,10:00\n', {}), /^row 2 \(`Ropes`\): `10:00` is no time/],
  ['no JSON', () => readJson('{', {}), /^it is no JSON: /],
  ['JSON of something else', () => readJson('{"a":1}', {}), 'it holds no list of sessions; give a list of objects, or an object with such a list under `sessions`'],
  ['a list of texts', () => readJson('["Ropes"]', {}), 'it holds no list of sessions; give a list of objects, or an object with such a list under `sessions`'],
  ['objects in objects without end', () => readJson(`${'{"data":'.repeat(5000)}[]${'}'.repeat(5000)}`, {}), 'it holds no list of sessions; give a list of objects, or an object with such a list under `sessions`'],
  ['null', () => readJson('null', {}), 'it holds no list of sessions; give a list of objects, or an object with such a list under `sessions`'],
])('%s', (_what, run, message) => {
  expect(run).toThrow(message);
});
