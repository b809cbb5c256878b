import { describe, expect, test } from 'vitest';
import { NOON } from '../../tests/fake-web.ts';
import type { LinkRecord } from './record.ts';
import { reportOf } from './report.ts';
import { readSavedLinks, savedLinks, stillThere } from './saved.ts';
import { linksToAsk } from './select.ts';
import { emptyState, pruned, readState, writtenState, type LinkState } from './state.ts';

const DAY = 86_400_000;
const place = (file: string) => ({ file, line: 3, column: 7, written: 'as written' });
const RECORDS: ReadonlyMap<string, LinkRecord> = new Map<string, LinkRecord>([
  ['https://d.org/', { asked: NOON - DAY, failed: { why: 'wall', status: 403, since: '2026-10-01', days: 4 } }],
  ['https://b.org/', { asked: NOON, fine: '2026-01-01', failed: { why: 'gone', status: 404, since: '2026-11-01', days: 2 }, archive: { url: 'https://web.archive.org/web/2020/b', date: '2020-01-01' } }],
  ['https://a.org/', { asked: NOON - 3 * DAY, fine: '2026-11-18', moved: { to: 'https://a.net/' } }],
  ['https://c.org/', { asked: NOON - 2 * DAY, fine: '2026-11-19' }],
  ['https://forgotten.org/', { asked: NOON - 91 * DAY, failed: { why: 'gone', since: '2026-01-01', days: 1 } }],
]);
const LINKS = ['https://a.org/', 'https://b.org/', 'https://c.org/', 'https://d.org/', 'https://new.org/'].map((url) => ({ url, places: [place('x.md')] }));
const STATE: LinkState = { links: new Map(RECORDS), waits: new Map([['a.org', NOON]]) };

describe('the saved result', () => {
  const report = reportOf(LINKS, [], RECORDS);

  test('holds what is dead or moved and the day, nothing else', () => {
    expect(savedLinks(report, '2026-11-21')).toBe(`{
  "date": "2026-11-21",
  "dead": [
    {
      "url": "https://b.org/",
      "why": "gone",
      "since": "2026-11-01",
      "archive": "https://web.archive.org/web/2020/b"
    }
  ],
  "moved": [
    {
      "url": "https://a.org/",
      "to": "https://a.net/"
    }
  ]
}
`);
  });

  test('is the same whatever the order of the records and wherever the links stand', () => {
    const elsewhere = LINKS.map(({ url }) => ({ url, places: [place('y.md'), place('z.md')] }));
    expect(savedLinks(reportOf(elsewhere, [], new Map([...RECORDS].reverse())), '2026-11-21')).toBe(savedLinks(report, '2026-11-21'));
  });

  test('is read back, with the places of today', () => {
    const { dead, date } = readSavedLinks(savedLinks(report, '2026-11-21'));
    expect([date, stillThere(dead, LINKS), stillThere(dead, LINKS.slice(2))]).toEqual([
      '2026-11-21', [{ url: 'https://b.org/', why: 'gone', since: '2026-11-01', archive: 'https://web.archive.org/web/2020/b', places: [place('x.md')] }], [],
    ]);
  });

  test.each([
    ['{}', '`date` is not as `linkcheck --save` writes it'],
    ['[]', '`the file` is not as `linkcheck --save` writes it'],
    ['{"date":"2026-11-21","dead":[{"url":"javascript:alert(1)","why":"gone","since":"2026-11-01"}],"moved":[]}', '`dead.0.url` is not as `linkcheck --save` writes it'],
    ['{"date":"2026-11-21","dead":[{"url":"https://a.org/","why":"bored","since":"2026-11-01"}],"moved":[]}', '`dead.0.why` is not as `linkcheck --save` writes it'],
    ['{"date":"2026-11-21","dead":[],"moved":[],"more":1}', '`the file` is not as `linkcheck --save` writes it'],
  ])('refuses %s', (text, message) => expect(() => readSavedLinks(text)).toThrow(message));
});

test('a report counts every link once', () => {
  const { dead, moved, unknown, ...counts } = reportOf(LINKS, [{ pattern: 'https://s.org/*', reason: 'why', links: [{ url: 'https://s.org/', places: [] }] }], RECORDS);
  expect([counts, dead.length, moved.length, unknown]).toEqual([
    { links: 6, fine: 1, skipped: [{ pattern: 'https://s.org/*', reason: 'why', links: 1 }], neverAsked: 1 }, 1, 1,
    [{ url: 'https://d.org/', why: 'wall', status: 403, since: '2026-10-01', asked: '2026-11-20', places: [place('x.md')] }],
  ]);
});

describe('the state between runs', () => {
  test('is read back as it was', () => expect(readState(writtenState(STATE))).toEqual(STATE));
  test('without links too', () => expect(readState(writtenState(emptyState()))).toEqual(emptyState()));

  test.each(['', '{', writtenState(STATE).slice(0, -40), '[]', '{"version":2,"waits":{},"links":{}}', '{"version":1,"waits":{},"links":{"https://a.org/":{"asked":"now"}}}'])('is none of ours: %s', (text) =>
    expect(readState(text)).toBeUndefined());

  test('forgets what the content gave up three months ago', () => {
    const kept = (urls: string[]) => [...pruned(STATE, new Set(urls), NOON).links.keys()].filter((url) => url.includes('forgotten'));
    expect([kept([]), kept(['https://forgotten.org/']), pruned(STATE, new Set(), NOON).links.size]).toEqual([[], ['https://forgotten.org/'], 4]);
  });
});

describe('what a run asks for', () => {
  test.each([
    ['nothing is fresh: new ones first, then the oldest', 0, undefined, ['new', 'a', 'c', 'd', 'b']],
    ['fresh ones are left out; doubts are fresh for a day', 14, undefined, ['new', 'd']],
    ['fresh for two days', 2, undefined, ['new', 'a', 'c', 'd']],
    ['at most two', 0, 2, ['new', 'a']],
  ])('%s', (_, freshDays, limit, names) =>
    expect(linksToAsk(LINKS, RECORDS, { now: NOON, freshDays, ...(limit && { limit }) }).map((url) => new URL(url).hostname.split('.')[0])).toEqual(names));
});
