import { expect, it } from 'vitest';
import { shorten } from './short-scopes.ts';

it.each([
  ['a rule', '.a[data-astro-cid-dmqpwcec] b[data-astro-cid-dmqpwcec]{}', '.a[data-s-dmqp] b[data-s-dmqp]{}'],
  ['an element', '<p class="a" data-astro-cid-dmqpwcec>', '<p class="a" data-s-dmqp>'],
  ['a property that a child is given', '{ "data-astro-cid-dmqpwcec": true }', '{ "data-s-dmqp": true }'],
  ['nothing else', 'data-astro-source-file data-id', 'data-astro-source-file data-id'],
])('shortens the scope in %s', (_what, text, expected) => expect(shorten(text, new Map())).toBe(expected));

it('refuses two scopes that would become one', () => {
  const owners = new Map<string, string>();
  shorten('data-astro-cid-dmqpwcec', owners);
  expect(shorten('data-astro-cid-dmqpwcec data-astro-cid-abcdefgh', owners)).toBe('data-s-dmqp data-s-abcd');
  expect(() => shorten('data-astro-cid-dmqpaaaa', owners)).toThrow('Two components have scopes that begin with dmqp');
});
