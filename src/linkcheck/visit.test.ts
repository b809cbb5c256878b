import { describe, expect, test } from 'vitest';
import { FakeWeb, type Web } from '../../tests/fake-web.ts';
import { Messenger } from './messenger.ts';
import { visitLink, type Finding } from './visit.ts';

async function visit(web: Web, url = 'https://a.org/talk'): Promise<{ finding: Finding; asked: string[] }> {
  const fake = new FakeWeb(web);
  const messenger = new Messenger(fake.ask, fake.clock, new AbortController().signal);
  return { finding: await visitLink(url, messenger), asked: fake.asked };
}

const HEAD = 'HEAD https://a.org/talk';
const GET = 'GET https://a.org/talk';
const to = (location: string, status = 301) => ({ status, location });

describe('HEAD, then GET where HEAD fails', () => {
  test.each<[string, Web, Finding, string[]]>([
    ['HEAD is enough', { 'https://a.org/talk': 200 }, { fine: true }, [HEAD]],
    ['HEAD not allowed', { [HEAD]: 405, 'https://a.org/talk': 200 }, { fine: true }, [HEAD, GET]],
    ['HEAD forbidden', { [HEAD]: 403, 'https://a.org/talk': 200 }, { fine: true }, [HEAD, GET]],
    ['HEAD answered with a lie', { [HEAD]: 404, 'https://a.org/talk': 200 }, { fine: true }, [HEAD, GET]],
    ['HEAD not answered', { [HEAD]: 'cut', 'https://a.org/talk': 200 }, { fine: true }, [HEAD, GET]],
    ['gone', { 'https://a.org/talk': 404 }, { fine: false, why: 'gone', status: 404 }, [HEAD, GET]],
    ['gone for good', { 'https://a.org/talk': 410 }, { fine: false, why: 'gone', status: 410 }, [HEAD, GET]],
    ['a wall', { 'https://a.org/talk': 403 }, { fine: false, why: 'wall', status: 403 }, [HEAD, GET]],
    ['a wall of its own kind', { 'https://a.org/talk': 999 }, { fine: false, why: 'wall', status: 999 }, [HEAD, GET]],
    ['a login', { 'https://a.org/talk': 401 }, { fine: false, why: 'wall', status: 401 }, [HEAD, GET]],
    ['a challenge behind 503', { 'https://a.org/talk': { status: 503, challenge: true } }, { fine: false, why: 'wall', status: 503 }, [HEAD, GET]],
    ['trouble', { 'https://a.org/talk': 500 }, { fine: false, why: 'server-error', status: 500 }, [HEAD, GET, GET, GET]],
    ['trouble that passes', { 'https://a.org/talk': [500, 500, 200] }, { fine: true }, [HEAD, GET, GET]],
    ['silence: three requests in all', { 'https://a.org/talk': 'timeout' }, { fine: false, why: 'timeout' }, [HEAD, GET, GET]],
    ['no such host: one look-up', {}, { fine: false, why: 'unknown-host' }, [HEAD]],
    ['an odd refusal', { 'https://a.org/talk': 400 }, { fine: false, why: 'refused-request', status: 400 }, [HEAD, GET]],
  ])('%s', async (_, web, finding, asked) => expect(await visit(web)).toEqual({ finding, asked }));

  test('a host that refuses HEAD is spared further ones', async () => {
    const web = new FakeWeb({ [HEAD]: 405, 'https://a.org/talk': 200, 'https://a.org/2': 200 });
    const messenger = new Messenger(web.ask, web.clock, new AbortController().signal);
    await visitLink('https://a.org/talk', messenger);
    await visitLink('https://a.org/2', messenger);
    expect(web.asked).toEqual([HEAD, GET, 'GET https://a.org/2']);
  });
});

describe('redirects', () => {
  test.each<[string, Web, Finding]>([
    ['for now: the link stays right', { 'https://a.org/talk': to('/new', 302), 'https://a.org/new': 200 }, { fine: true }],
    ['for good', { 'https://a.org/talk': to('/new'), 'https://a.org/new': 200 }, { fine: true, moved: { to: 'https://a.org/new' } }],
    ['for good, with 308', { 'https://a.org/talk': to('/new', 308), 'https://a.org/new': 200 }, { fine: true, moved: { to: 'https://a.org/new' } }],
    ['for good to another host', { 'https://a.org/talk': to('//b.org/t#part'), 'https://b.org/t': 200 }, { fine: true, moved: { to: 'https://b.org/t' } }],
    ['a chain: as far as it is for good', { 'https://a.org/talk': to('/2'), 'https://a.org/2': to('/3', 308), 'https://a.org/3': to('/4', 307), 'https://a.org/4': to('/5'), 'https://a.org/5': 200 }, { fine: true, moved: { to: 'https://a.org/3' } }],
    ['for now, then for good: nothing to write down', { 'https://a.org/talk': to('/2', 302), 'https://a.org/2': to('/3'), 'https://a.org/3': 200 }, { fine: true }],
    ['to a page that is gone', { 'https://a.org/talk': to('/2'), 'https://a.org/2': 404 }, { fine: false, why: 'gone', status: 404 }],
    ['to a wall', { 'https://a.org/talk': to('https://login.org/'), 'https://login.org/': 403 }, { fine: false, why: 'wall', status: 403 }],
    ['to the front page', { 'https://a.org/talk': to('https://www.a.org/', 302), 'https://www.a.org/': 200 }, { fine: true, moved: { to: 'https://www.a.org/', frontPage: true } }],
    ['to the front page in a language', { 'https://a.org/talk': to('/en/', 302), 'https://a.org/en/': 200 }, { fine: true, moved: { to: 'https://a.org/en/', frontPage: true } }],
    ['to a page that says there is nothing, with 200', { 'https://a.org/talk': to('/404.html', 302), 'https://a.org/404.html': 200 }, { fine: false, why: 'error-page', status: 200 }],
    ['to a login, with 200', { 'https://a.org/talk': to('https://login.org/signin?to=x'), 'https://login.org/signin?to=x': 200 }, { fine: false, why: 'login', status: 200 }],
    ['to the front page of another site', { 'https://a.org/talk': to('https://b.org/', 302), 'https://b.org/': 200 }, { fine: true }],
    ['in circles', { 'https://a.org/talk': to('/2', 302), 'https://a.org/2': to('/talk', 302) }, { fine: false, why: 'bad-redirect', status: 302 }],
    ['to itself', { 'https://a.org/talk': to('/talk') }, { fine: false, why: 'bad-redirect', status: 301 }],
    ['to nowhere', { 'https://a.org/talk': 302 }, { fine: false, why: 'bad-redirect', status: 302 }],
    ['to what is no web address', { 'https://a.org/talk': to('mailto:a@a.org') }, { fine: false, why: 'bad-redirect', status: 301 }],
    ['to a file', { 'https://a.org/talk': to('file:///etc/passwd') }, { fine: false, why: 'bad-redirect', status: 301 }],
    ['to nonsense', { 'https://a.org/talk': to('https://[') }, { fine: false, why: 'bad-redirect', status: 301 }],
    ['into a private network', { 'https://a.org/talk': to('http://10.0.0.1/'), 'http://10.0.0.1/': 'not-public' }, { fine: false, why: 'not-public' }],
  ])('%s', async (_, web, finding) => expect((await visit(web)).finding).toEqual(finding));

  test('a chain without end is left after ten', async () => {
    const web = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`https://a.org/${n}`, to(`/${n + 1}`, 302)]));
    const { finding, asked } = await visit(web, 'https://a.org/0');
    expect([finding, asked.length]).toEqual([{ fine: false, why: 'bad-redirect' }, 11]);
  });

  test('credentials in a redirect go nowhere', async () => {
    const { asked } = await visit({ 'https://a.org/talk': to('https://me:secret@b.org/'), 'https://b.org/': 200 });
    expect(asked).toEqual([HEAD, 'HEAD https://b.org/']);
  });
});

describe('videos are judged by oEmbed, since the page of a dead one answers 200', () => {
  const VIDEO = 'https://www.youtube.com/watch?v=abcdefghijk';
  const OEMBED = `https://www.youtube.com/oembed?format=json&url=${encodeURIComponent(VIDEO)}`;

  test.each<[Web[string], Finding]>([
    [200, { fine: true }],
    [404, { fine: false, why: 'video-gone', status: 404 }],
    [401, { fine: false, why: 'video-not-public', status: 401 }],
    [403, { fine: false, why: 'video-not-public', status: 403 }],
    [400, { fine: false, why: 'refused-request', status: 400 }],
    [500, { fine: false, why: 'server-error', status: 500 }],
    ['timeout', { fine: false, why: 'timeout' }],
  ])('oEmbed answers %s', async (reply, finding) => {
    const answered = await visit({ [OEMBED]: reply, [VIDEO]: 200 }, VIDEO);
    expect(answered.finding).toEqual(finding);
    expect(new Set(answered.asked)).toEqual(new Set([`GET ${OEMBED}`]));
  });
});
