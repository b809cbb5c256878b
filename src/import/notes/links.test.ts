import { expect, test } from 'vitest';
import { kindOfLink, linksIn, tidy } from './links.ts';

test.each([
  ['https://www.youtube.com/watch?v=a', 'video'], ['https://youtu.be/a', 'video'], ['https://www.youtube.com/@cncf', 'other'], ['https://vimeo.com/1', 'video'],
  ['https://kccnceu2025.sched.com/event/1/a', 'schedule'], ['https://speakerdeck.com/a/b', 'slides'], ['https://docs.google.com/presentation/d/1', 'slides'],
  ['https://static.sched.com/hosted_files/kccnceu2025/1/a.pdf', 'slides'],
  ['https://github.com/a/b', 'code'], ['https://github.com/a', 'other'], ['https://example.org/', 'other'], ['javascript:alert(1)', 'other'],
])('%s is %s', (url, kind) => {
  expect(kindOfLink(url)).toBe(kind);
});

test('words beside an address say what the address does not', () => {
  const text = 'Slides: https://example.org/a.pdf and [the recording](https://example.org/b?utm_source=x&t=1).\nhttps://example.org/c\n[again](https://example.org/a.pdf)';
  expect(linksIn(text)).toEqual([{ kind: 'slides', url: 'https://example.org/a.pdf' }, { kind: 'video', url: 'https://example.org/b?t=1' }]);
});

test.each([['https://u:p@example.org/'], ['ftp://example.org/'], ['example.org'], ['https://']])('%s is no address of the model', (address) => {
  expect(tidy(address)).toBeUndefined();
});
