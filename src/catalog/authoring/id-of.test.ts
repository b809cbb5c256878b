import { expect, test } from 'vitest';
import { ID_LIMIT, idOf } from './id-of.ts';

test.each([
  ['Argo CD 3.1: What is New?', 'argo-cd-3-1-what-is-new'],
  ['What’s New in “Kelp” 1.34+?', 'whats-new-in-kelp-1-34'],
  ['Zoë Ångström', 'zoe-angstrom'],
  ['Łukasz Ørsted-Ñandú', 'lukasz-orsted-nandu'],
  ['İsmail Yıldız, Þór Æsir & Straße', 'ismail-yildiz-thor-aesir-strasse'],
  ['  C++ & .NET  ', 'c-net'],
  ['snake_case and   blanks', 'snake-case-and-blanks'],
  ['日本語', ''],
  ['../../etc/passwd', 'etc-passwd'],
])('%s becomes "%s"', (name, id) => {
  expect(idOf(name)).toBe(id);
});

test('a long id ends with a whole word', () => {
  expect(idOf('harbour '.repeat(40))).toBe(Array(10).fill('harbour').join('-'));
  expect(idOf('x'.repeat(500))).toHaveLength(ID_LIMIT);
});
