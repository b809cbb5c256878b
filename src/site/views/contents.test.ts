import { expect, it } from 'vitest';
import { contentsOf } from './contents.ts';

it.each([
  ['the headings in order', '<h2 id="a">A</h2><p>x</p><h3 id="b">B</h3><h2 id="c">C</h2>', ['2 a A', '3 b B', '2 c C']],
  ['with the attributes of a build', '<h2 data-astro-cid-x class="big" id="a">A</h2>', ['2 a A']],
  ['as text', '<h2 id="a">A <em>b</em> <a href="/x/" title="a > b">c\n d</a></h2>', ['2 a A b c d']],
  ['with characters that HTML spells out', '<h2 id="a">A &amp; B &lt;c&gt; &#x26; &#38; &quot;</h2>', ['2 a A & B <c> & & "']],
  ['no deeper ones', '<h2 id="a">A</h2><h4 id="d">D</h4>', ['2 a A']],
  ['none without an id, without text or out of sight', '<h2>A</h2><h2 id="b"> </h2><h2 class="visually-hidden" id="c">C</h2>', []],
  ['none in a page without headings', '<p>h2 id="a"</p>', []],
])('finds %s', (_what, html, expected) => expect(contentsOf(html).map(({ depth, id, text }) => `${depth} ${id} ${text}`)).toEqual(expected));
