import { expect, test } from 'vitest';
import { redirectEnd } from './redirect-end.ts';

test.each([
  ['https://a.org/talk', 'https://a.org/new-talk', 'page'],
  ['https://a.org/talk', 'https://www.a.org/', 'front-page'],
  ['https://a.org/talk', 'https://a.org/en/', 'front-page'],
  ['https://a.org/talk', 'https://a.org/de-at', 'front-page'],
  ['https://a.org/talk', 'https://a.org/index.html', 'front-page'],
  ['https://a.org/talk', 'https://a.org/?p=12', 'page'],
  ['https://a.org/', 'https://a.org/en/', 'page'],
  ['https://a.org/talk', 'https://b.org/', 'page'],
  ['https://a.org/talk', 'https://a.org/404', 'error-page'],
  ['https://a.org/talk', 'https://a.org/404.html?from=/talk', 'error-page'],
  ['https://a.org/talk', 'https://a.org/errors/page-not-found', 'error-page'],
  ['https://a.org/talk', 'https://a.org/blog/not-found-a-bug', 'page'],
  ['https://a.org/talk', 'https://a.org/blog/1404', 'page'],
  ['https://a.org/docs/404', 'https://a.org/reference/404', 'page'],
  ['https://a.org/doc', 'https://accounts.b.org/ServiceLogin?continue=x', 'login'],
  ['https://a.org/talk', 'https://a.org/users/sign_in', 'login'],
  ['https://a.org/talk', 'https://a.org/login.aspx?next=/talk', 'login'],
  ['https://a.org/docs/login', 'https://a.org/reference/login', 'page'],
  ['https://a.org/talk', 'https://a.org/loginless-apps', 'page'],
])('%s to %s: %s', (from, to, end) => expect(redirectEnd(from, to)).toBe(end));
