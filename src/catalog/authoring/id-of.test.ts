import { expect, test } from 'vitest';
import { idOf } from './id-of.ts';

test.each([
  ['Argo CD 3.1: What is New?', 'argo-cd-3-1-what-is-new'],
  ['Zoë Ångström', 'zoe-angstrom'],
  ['  C++ & .NET  ', 'c-net'],
  ['snake_case and   blanks', 'snake-case-and-blanks'],
  ['日本語', ''],
  ['../../etc/passwd', 'etcpasswd'],
])('%s becomes "%s"', (name, id) => {
  expect(idOf(name)).toBe(id);
});
