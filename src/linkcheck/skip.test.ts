import { describe, expect, test } from 'vitest';
import { skipRuleFaults, withoutSkipped } from './skip.ts';

describe('a pattern fits', () => {
  test.each([
    ['https://a.org/', 'https://a.org/', true],
    ['https://a.org/', 'https://a.org/more', false],
    ['https://a.org/*', 'https://a.org/', true],
    ['https://a.org/*', 'https://a.org/more', true],
    ['https://a.org/*', 'https://a.organic/', false],
    ['https://*.sched.com/*', 'https://kccnceu2025.sched.com/event/1', true],
    ['https://*.sched.com/*', 'https://sched.com/event/1', false],
    ['https://a.org/*/slides', 'https://a.org/2024/slides', true],
    ['https://a.org/*/slides', 'https://a.org/2024/slides.pdf', false],
    ['https://a.org/x*x', 'https://a.org/x', false],
    ['https://a.org/?q=*', 'https://a.org/?q=1', true],
    ['https://a.org/?q=*', 'https://a.org/Xq=1', false],
  ])('%s on %s: %s', (pattern, url, fits) => {
    const { asked, skipped } = withoutSkipped([{ url, places: [] }], [{ pattern, reason: 'why' }]);
    expect([asked.length, skipped[0]?.links.length]).toEqual(fits ? [0, 1] : [1, 0]);
  });

  test('the first rule counts', () => {
    const rules = [{ pattern: 'https://b.org/*', reason: '1' }, { pattern: 'https://*', reason: '2' }, { pattern: 'https://a.org/*', reason: '3' }];
    expect(withoutSkipped([{ url: 'https://a.org/', places: [] }], rules).skipped.map(({ links }) => links.length)).toEqual([0, 1, 0]);
  });

  test('hundreds of stars take no time', () => {
    const [pattern, url] = [`https://${'*a'.repeat(400)}b`, `https://${'a'.repeat(20_000)}`];
    expect(withoutSkipped([{ url, places: [] }], [{ pattern, reason: 'why' }]).asked.length).toBe(1);
  });
});

test('a rule says what it skips and why', () => {
  expect(skipRuleFaults([{ pattern: 'https://a.org/*', reason: ' ' }, { pattern: 'a.org', reason: 'why' }, { pattern: 'https://a.org/*', reason: 'why' }])).toEqual([
    '`https://a.org/*` is skipped without a reason; say why there is no use in asking',
    '`a.org` fits no address; write one such as `https://example.org/*`',
  ]);
});
