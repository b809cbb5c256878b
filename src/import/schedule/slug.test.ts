import { expect, test } from 'vitest';
import { IdPool, slugOf } from './slug.ts';

test.each([
  ['📚 Tutorial: 7 Ways to Splice', 'tutorial-7-ways-to-splice'],
  ['What’s New in “Kelp” 1.34+?', 'whats-new-in-kelp-1-34'],
  ['Łukasz Ørsted-Ñandú', 'lukasz-orsted-nandu'],
  ['Дмитрий Иванов', 'dmitriy-ivanov'],
  ['山田 太郎', 'shantian-tailang'],
  ['../../etc/passwd', 'etc-passwd'],
  ['🎉🎉', 'nothing'],
  ['', 'nothing'],
])('%s → %s', (text, slug) => {
  expect(slugOf(text, 'nothing')).toBe(slug);
});

test('ids that are taken or look alike get a number', () => {
  const pool = new IdPool(['meet/opening', 'meet/knot1']);
  expect([pool.take('opening', 'meet/'), pool.take('opening', 'meet/'), pool.take('knotl', 'meet/'), pool.take('open-ing', 'meet/'), pool.take('opening', 'other/')]).toEqual([
    'meet/opening-2', 'meet/opening-3', 'meet/knotl-2', 'meet/open-ing-4', 'other/opening',
  ]);
  expect(pool.take('x'.repeat(80))).toHaveLength(80);
  expect(pool.take('x'.repeat(80))).toBe(`${'x'.repeat(78)}-2`);
});
