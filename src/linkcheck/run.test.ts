import { describe, expect, test } from 'vitest';
import { FakeWeb, NOON, type Web } from '../../tests/fake-web.ts';
import { Messenger } from './messenger.ts';
import { verdictOf, type LinkRecord } from './record.ts';
import { runLinks } from './run.ts';

interface Given {
  web: Web;
  urls?: readonly string[];
  records?: Record<string, LinkRecord>;
  hosts?: number;
  /** Interrupts when this address is asked for. */
  interruptAt?: string;
}

async function run({ web: answers, urls = Object.keys(answers).filter((url) => url.startsWith('http')), records: known = {}, hosts = 3, interruptAt }: Given) {
  const web = new FakeWeb(answers);
  const interruption = new AbortController();
  if (interruptAt) web.onAsk = (url) => { if (url === interruptAt) interruption.abort(); };
  const messenger = new Messenger(web.ask, web.clock, interruption.signal);
  const records = new Map(Object.entries(known));
  const answered: string[] = [];
  const end = await runLinks({ urls, messenger, clock: web.clock, records, hosts, signal: interruption.signal, onAnswer: (url) => answered.push(url) });
  const verdicts = Object.fromEntries([...records].map(([url, record]) => [url, verdictOf(record)]));
  return { web, end, records, answered, verdicts };
}

const wayback = (url: string, day = '20261121') => `https://archive.org/wayback/available?${new URLSearchParams({ url, timestamp: day })}`;
const snapshot = (url: string, timestamp = '20240305060708', available = true) => ({ status: 200, body: JSON.stringify({ archived_snapshots: { closest: { status: '200', available, url, timestamp } } }) });
const NO_COPY = { status: 200, body: '{"archived_snapshots":{}}' };

describe('who is asked when', () => {
  test('a few hosts side by side, each one by one', async () => {
    const hosts = ['a', 'b', 'c', 'd', 'e'];
    const web = Object.fromEntries(hosts.flatMap((host) => [1, 2, 3].map((n) => [`https://${host}.org/${n}`, 200])));
    const { web: { most, asked }, end } = await run({ web });
    expect([most, asked.length, end]).toEqual([{ host: 1, all: 3 }, 15, { left: [], offline: false }]);
  });

  test('the host with the most links begins', async () => {
    const { web } = await run({ web: { 'https://a.org/': 200, 'https://b.org/1': 200, 'https://b.org/2': 200 }, hosts: 1 });
    expect(web.asked).toEqual(['HEAD https://b.org/1', 'HEAD https://b.org/2', 'HEAD https://a.org/']);
  });

  test('two links that lead to the same third host do not meet there', async () => {
    const moved = { status: 302, location: 'https://c.org/' };
    const { web } = await run({ web: { 'https://a.org/': moved, 'https://b.org/': moved, 'HEAD https://c.org/': 200 } });
    expect([web.most.host, web.times.get('c.org')]).toEqual([1, [100, 1200]]);
  });

  test('a host that wants to be left alone is left, the others are not', async () => {
    const web = { 'https://a.org/1': { status: 429, retryAfter: '3600' }, 'https://a.org/2': 200, 'https://b.org/': 200 };
    const { end, verdicts, web: { asked } } = await run({ web });
    expect([end.left, verdicts, asked.length]).toEqual([['https://a.org/1', 'https://a.org/2'], { 'https://b.org/': 'fine' }, 2]);
  });
});

describe('an interruption', () => {
  test('keeps what was answered and leaves the rest', async () => {
    const web = { 'https://a.org/1': 200, 'https://a.org/2': 200, 'https://a.org/3': 200, 'https://a.org/4': 200 };
    const { end, verdicts, answered } = await run({ web, interruptAt: 'https://a.org/3' });
    expect([verdicts, answered.length, end]).toEqual([
      { 'https://a.org/1': 'fine', 'https://a.org/2': 'fine' }, 2, { left: ['https://a.org/3', 'https://a.org/4'], offline: false },
    ]);
  });

  test('while the archive is asked keeps the verdict', async () => {
    const { verdicts, records } = await run({ web: { 'https://a.org/': 404 }, interruptAt: wayback('https://a.org/') });
    expect([verdicts, records.get('https://a.org/')?.archive]).toEqual([{ 'https://a.org/': 'dead' }, undefined]);
  });
});

describe('silence, ours or theirs', () => {
  test('without any answer nothing is recorded', async () => {
    const { end, verdicts } = await run({ web: {}, urls: ['https://a.org/', 'https://b.org/'] });
    expect([end, verdicts]).toEqual([{ left: ['https://a.org/', 'https://b.org/'], offline: true }, {}]);
  });

  test('counts when another host answers later', async () => {
    const { end, verdicts } = await run({ web: { 'https://b.org/': 200 }, urls: ['https://a.org/', 'https://b.org/'], hosts: 1 });
    expect([end.offline, verdicts]).toEqual([false, { 'https://a.org/': 'dead', 'https://b.org/': 'fine' }]);
  });

  test('counts when the archive answers', async () => {
    const { end, verdicts } = await run({ web: { [wayback('https://a.org/')]: NO_COPY }, urls: ['https://a.org/'] });
    expect([end.offline, verdicts]).toEqual([false, { 'https://a.org/': 'dead' }]);
  });

  test('does not count when the network goes away on the way', async () => {
    const { end, verdicts } = await run({ web: { 'https://b.org/1': 200, 'https://b.org/2': 200 }, urls: ['https://b.org/1', 'https://b.org/2', 'https://a.org/'], hosts: 1 });
    expect([end, verdicts]).toEqual([{ left: ['https://a.org/'], offline: true }, { 'https://b.org/1': 'fine', 'https://b.org/2': 'fine' }]);
  });

  test('of eight hosts in a row ends the run when the archive is silent too', async () => {
    const urls = Array.from({ length: 30 }, (_, n) => `https://h${n}.org/`);
    const { end, web } = await run({ web: {}, urls, hosts: 1 });
    expect([end.left.length, end.offline, web.asked.length]).toEqual([30, true, 9]);
  });

  test('of eight hosts in a row does not end the run when the archive answers', async () => {
    const urls = Array.from({ length: 12 }, (_, n) => `https://h${n}.org/`);
    const archive = Object.fromEntries(urls.map((url) => [wayback(url), NO_COPY]));
    const { end, verdicts } = await run({ web: archive, urls, hosts: 1 });
    expect([end, Object.values(verdicts)]).toEqual([{ left: [], offline: false }, Array.from({ length: 12 }, () => 'dead')]);
  });
});

describe('archive copies', () => {
  const dead = 'https://a.org/gone';
  const copy = { url: 'https://web.archive.org/web/20240305060708/https://a.org/gone', date: '2024-03-05' };

  test.each<[string, Web[string], LinkRecord['archive']]>([
    ['a copy, with https', snapshot('http://web.archive.org/web/20240305060708/https://a.org/gone'), copy],
    ['no copy', NO_COPY, 'none'],
    ['a copy that is not to be had', snapshot('http://web.archive.org/web/20240305060708/x', '20240305060708', false), 'none'],
    ['an address that is not the archive', snapshot('https://evil.example/web/'), undefined],
    ['a script instead of an address', snapshot('javascript:alert(1)'), undefined],
    ['a date that is none', snapshot('http://web.archive.org/web/x', 'never'), undefined],
    ['trouble', 503, undefined],
    ['too many requests', { status: 429, retryAfter: '999' }, undefined],
    ['silence', 'timeout', undefined],
    ['half an answer', { status: 200, body: '{"archived_snap' }, undefined],
    ['another answer', { status: 200, body: '[]' }, undefined],
    ['a page', { status: 200, body: '<html>' }, undefined],
  ])('the archive answers: %s', async (_, reply, archive) => {
    const { records, verdicts } = await run({ web: { [dead]: 404, [wayback(dead)]: reply }, urls: [dead] });
    expect([verdicts[dead], records.get(dead)?.archive]).toEqual(['dead', archive]);
  });

  test('the day asked for is the last one on which the page was fine', async () => {
    const { web } = await run({ web: { [dead]: 404, [wayback(dead, '20250601')]: NO_COPY }, urls: [dead], records: { [dead]: { asked: NOON - 9e9, fine: '2025-06-01' } } });
    expect(web.asked.at(-1)).toBe(`GET ${wayback(dead, '20250601')}`);
  });

  test('is not asked again for a copy it has given, and is for one it had not', async () => {
    const failed = { why: 'gone', since: '2026-01-01', days: 1 } as const;
    const with_ = await run({ web: { [dead]: 404 }, urls: [dead], records: { [dead]: { asked: NOON - 9e9, failed, archive: copy } } });
    const without = await run({ web: { [dead]: 404 }, urls: [dead], records: { [dead]: { asked: NOON - 9e9, failed, archive: 'none' } } });
    expect([with_.web.asked.length, with_.records.get(dead)?.archive, without.web.asked.length]).toEqual([2, copy, 3]);
  });

  test('is not asked for videos, nor for links that are not dead', async () => {
    const { web } = await run({ web: { 'https://a.org/': 403, 'https://vimeo.com/api/oembed.json?url=https%3A%2F%2Fvimeo.com%2F1': 404 }, urls: ['https://a.org/', 'https://vimeo.com/1'] });
    expect(web.times.has('archive.org')).toBe(false);
  });
});
