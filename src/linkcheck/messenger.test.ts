import { describe, expect, test } from 'vitest';
import { FakeWeb, NOON, type Web } from '../../tests/fake-web.ts';
import { NoAnswer } from './exchange.ts';
import { ComeBackLater, Messenger } from './messenger.ts';

const GET = { method: 'GET', bodyBytes: 0 } as const;

function messengerTo(answers: Web, waits?: ReadonlyMap<string, number>) {
  const web = new FakeWeb(answers);
  const interruption = new AbortController();
  const messenger = new Messenger(web.ask, web.clock, interruption.signal, waits);
  const send = (url: string, tries?: 1 | 2 | 3) => messenger.send({ ...GET, url }, tries).then(({ status }) => status, (error: unknown) => described(error));
  return { web, messenger, send, interruption };
}

const described = (error: unknown) => (error instanceof NoAnswer ? error.silence : error instanceof ComeBackLater ? `later: ${new Date(error.until).toISOString()}` : String(error));

describe('one host', () => {
  test('is asked one question at a time, with a second between an answer and the next question', async () => {
    const { web, send } = messengerTo({ 'https://a.org/1': 200, 'https://a.org/2': 404, 'http://a.org/3': 200 });
    expect(await Promise.all(['https://a.org/1', 'https://a.org/2', 'http://a.org/3'].map((url) => send(url)))).toEqual([200, 404, 200]);
    expect([web.most, web.times.get('a.org')]).toEqual([{ host: 1, all: 1 }, [0, 1100, 2200]]);
  });

  test('does not wait for another host', async () => {
    const { web, send } = messengerTo({ 'https://a.org/': 200, 'https://b.org/': 200 });
    await Promise.all([send('https://a.org/'), send('https://b.org/')]);
    expect([web.most, web.clock.waits]).toEqual([{ host: 1, all: 2 }, []]);
  });
});

describe('what is tried again, and after which pauses', () => {
  test.each([
    ['a server in trouble that recovers', [500, 200], 200, [3000]],
    ['a server that stays in trouble', [502], 502, [3000, 11_000]],
    ['a connection that is cut once', ['cut', 200], 200, [3000]],
    ['no answer at all', ['timeout'], 'timeout', [3000, 11_000]],
    ['a name service that fails', ['name-service', 'name-service', 200], 200, [3000, 11_000]],
    ['a page that is gone is certain', [404], 404, []],
    ['a host that does not exist is certain', ['unknown-host'], 'unknown-host', []],
    ['no TLS is certain', ['no-tls'], 'no-tls', []],
    ['an answer that is not HTTP is certain', ['garbled'], 'garbled', []],
    ['"too many requests" without a time', [429, 200], 200, [30_000]],
    ['"too many requests" for ten seconds', [{ status: 429, retryAfter: '10' }, 200], 200, [10_000]],
    ['"too many requests" until a date', [{ status: 429, retryAfter: 'Sat, 21 Nov 2026 12:01:00 GMT' }, 200], 200, [59_900]],
    ['a service that is away for five seconds', [{ status: 503, retryAfter: '5' }, 200], 200, [5000]],
    ['a service that is away, nobody knows for how long', [503, 503, 503], 503, [3000, 11_000]],
    ['"too many requests" that counts as no try', [{ status: 429, retryAfter: '0' }, 500, 500, 200], 200, [1000, 11_000, 11_000]],
  ] as const)('%s', async (_, replies, outcome, waits) => {
    const { web, send } = messengerTo({ 'https://a.org/': replies });
    expect([await send('https://a.org/'), web.clock.waits]).toEqual([outcome, waits]);
  });

  test('once means once', async () => {
    const { web, send } = messengerTo({ 'https://a.org/': [500, 200] });
    expect([await send('https://a.org/', 1), web.asked.length]).toEqual([500, 1]);
  });
});

describe('a host that wants to be left alone', () => {
  test.each([
    ['for five minutes: longer than a run waits', [{ status: 429, retryAfter: '300' }], 'later: 2026-11-21T12:05:00.100Z', 1],
    ['until next year: a day at most', [{ status: 503, retryAfter: 'Fri, 01 Jan 2027 00:00:00 GMT' }], 'later: 2026-11-22T12:00:00.100Z', 1],
    ['for more seconds than there are', [{ status: 429, retryAfter: '9'.repeat(400) }], 'later: 2026-11-22T12:00:00.100Z', 1],
    ['a second time', [429, 429], 'later: 2026-11-21T12:02:30.201Z', 2],
  ] as const)('%s', async (_, replies, outcome, requests) => {
    const { web, send } = messengerTo({ 'https://a.org/': replies, 'https://a.org/2': 200 });
    expect(await send('https://a.org/')).toBe(outcome);
    expect(await send('https://a.org/2')).toBe(outcome);
    expect(web.asked.length).toBe(requests);
  });

  test('is left alone by the next run too', async () => {
    const { messenger, send } = messengerTo({ 'https://a.org/': { status: 429, retryAfter: '300' }, 'https://b.org/': 200 });
    await Promise.all([send('https://a.org/'), send('https://b.org/')]);
    const next = messengerTo({ 'https://a.org/': 200 }, messenger.waits);
    expect([[...messenger.waits.keys()], await next.send('https://a.org/'), next.web.asked]).toEqual([['a.org'], 'later: 2026-11-21T12:05:00.100Z', []]);
  });

  test('until its time has come', async () => {
    const { web, messenger, send } = messengerTo({ 'https://a.org/': 200 }, new Map([['a.org', NOON - 1]]));
    expect([await send('https://a.org/'), web.clock.waits, messenger.waits.size]).toEqual([200, [], 0]);
  });
});

describe('a silent host', () => {
  test('is given up after two silent links', async () => {
    const { web, send } = messengerTo({ 'https://a.org/1': 'timeout', 'https://a.org/2': 'timeout', 'https://a.org/3': 200 });
    for (const path of [1, 2, 3]) expect(await send(`https://a.org/${path}`)).toBe('timeout');
    expect(web.asked.length).toBe(6);
  });

  test('is not given up when it answers in between', async () => {
    const { send } = messengerTo({ 'https://a.org/1': 'timeout', 'https://a.org/2': 200, 'https://a.org/3': 'timeout', 'https://a.org/4': 200 });
    expect([await send('https://a.org/1'), await send('https://a.org/2'), await send('https://a.org/3'), await send('https://a.org/4')]).toEqual(['timeout', 200, 'timeout', 200]);
  });

  test.each(['unknown-host', 'not-public', 'no-tls'] as const)('%s holds for all its links', async (silence) => {
    const { web, send } = messengerTo({ 'https://a.org/1': silence, 'https://a.org/2': 200 });
    expect([await send('https://a.org/1'), await send('https://a.org/2'), web.asked.length]).toEqual([silence, silence, 1]);
  });
});

test('a host without TLS is asked over http all the same, and still one question at a time', async () => {
  const { web, send } = messengerTo({ 'https://a.org/': 'no-tls', 'http://a.org/': 200 });
  expect([await send('https://a.org/'), await send('http://a.org/'), web.times.get('a.org')]).toEqual(['no-tls', 200, [0, 1100]]);
});

test('an interruption ends a pause, and what waits behind it', async () => {
  const { web, messenger, interruption } = messengerTo({ 'https://a.org/': { status: 429, retryAfter: '60' } });
  const first = messenger.send({ ...GET, url: 'https://a.org/' });
  const second = messenger.send({ ...GET, url: 'https://a.org/2' });
  web.clock.wait = (_, signal) => {
    interruption.abort(new Error('Ctrl-C'));
    return Promise.reject(signal.reason as Error);
  };
  await expect(first).rejects.toThrow('Ctrl-C');
  await expect(second).rejects.toThrow('Ctrl-C');
  expect(web.asked).toEqual(['GET https://a.org/']);
});
