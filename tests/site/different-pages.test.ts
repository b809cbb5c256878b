import { parse } from 'parse5';
import { expect, it } from 'vitest';
import { differentPages } from './different-pages.ts';
import { elementsOf } from './pages.ts';

const pagesOf = (bodies: readonly string[]) => bodies.map((html, index) => ({ route: String(index), html, elements: elementsOf(parse(html)) }));

it.each([
  ['text alone is nothing new', ['<p>a</p>', '<p>b</p>'], '0'],
  ['an element', ['<p>a</p>', '<p>b</p><ul><li>c</li></ul>', '<ul><li>d</li></ul>'], '0 1'],
  ['an element somewhere else', ['<ul><li>a</li></ul>', '<ol><li>a</li></ol>'], '0 1'],
  ['an attribute', ['<a href="/x/">a</a>', '<a href="/y/">a</a>', '<a>a</a>'], '0 2'],
  ['a class or a role', ['<p class="a">a</p>', '<p class="b">a</p>', '<p role="status" class="b">a</p>'], '0 1 2'],
  ['nothing inside', ['<p>a</p>', '<p></p>'], '0 1'],
  ['a paragraph that something ended', ['<p>a</p><div>b</div>', '<p>a<div>b</div></p>'], '0 1'],
])('%s', (_name, bodies, expected) => expect(differentPages(pagesOf(bodies)).map(({ route }) => route).join(' ')).toBe(expected));
