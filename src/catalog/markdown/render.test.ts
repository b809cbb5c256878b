import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { headingsOf } from './headings.ts';
import { parseMarkdown } from './parse.ts';
import { renderMarkdown } from './render.ts';

/** Entry files become pages, pictures get a base path, everything else leads nowhere. */
const href = (url: string) => (url.startsWith('/') ? `/base${url}` : /^\.\.\/tools\/([a-z-]+)\.md(#.*)?$/.exec(url)?.slice(1).join('/') && `/base/tools/${url.slice(9).replace('.md', '/')}`) || undefined;
const render = (text: string, format: 'md' | 'mdx' = 'md') => renderMarkdown(parseMarkdown(text, format), { href }).html;

describe('what a note becomes', () => {
  it.each([
    ['text and inline marks', '*a* **b** ~~c~~ `d`', '<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>'],
    ['an unknown tag: itself', 'a <service-name>.<namespace>', '<p>a &lt;service-name>.&lt;namespace></p>'],
    ['unknown tags on lines of their own: paragraphs', '<a-b>\n\n<c-d>', '<p>&lt;a-b></p>\n<p>&lt;c-d></p>'],
    ['allowed elements', '<kbd>*a*</kbd> H<sub>2</sub> <mark>m</mark> <abbr title="T &amp; &quot;U&quot;">t</abbr>', '<p><kbd><em>a</em></kbd> H<sub>2</sub> <mark>m</mark> <abbr title="T &amp; &quot;U&quot;">t</abbr></p>'],
    ['details', '<details>\n<summary>S &amp; T</summary>\n\n*a*\n\n</details>', '<details><summary>S &amp; T</summary><p><em>a</em></p></details>'],
    ['a comment: nothing', 'a<!-- b -->c', '<p>ac</p>'],
    ['a web link', '[a](https://a.example/?b&c "d")', '<p><a href="https://a.example/?b&amp;c" title="d" rel="ugc noopener noreferrer">a</a></p>'],
    ['a link to an entry', '[a](../tools/argo-cd.md#promised)', '<p><a href="/base/tools/argo-cd/#promised">a</a></p>'],
    ['a link that leads nowhere: its text', '[a *b*](nowhere.md)', '<p>a <em>b</em></p>'],
    ['a link without text: nothing', 'a[](https://a.example)b', '<p>ab</p>'],
    ['a picture', '![a](/p.png "t")', '<p><img src="/base/p.png" alt="a" title="t" loading="lazy"></p>'],
    ['a picture from elsewhere: its description', '![a <b>](https://a.example/p.png)', '<p>a &lt;b></p>'],
    ['a task list', '- [x] a\n- [ ] b', '<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" checked disabled aria-label="Done"> a</li>\n<li class="task-list-item"><input type="checkbox" disabled aria-label="To do"> b</li>\n</ul>'],
    ['a short code block', '```c++\na<b>\n```', '<pre><code class="language-c++">a&lt;b>\n</code></pre>'],
    ['a wide code block: reachable by keyboard', '```\nkubectl get pods --all-namespaces -o wide\n```', '<pre tabindex="0"><code>kubectl get pods --all-namespaces -o wide\n</code></pre>'],
    ['a line break', 'a  \nb<br>c', '<p>a<br>\nb<br>\nc</p>'],
  ])('%s', (_name, text, html) => {
    expect(render(text)).toBe(html);
  });

  it('a table in a region that scrolls and has a name', () => {
    expect(render('| Tool | Level |\n|---|--:|\n| a | 1 |')).toBe(
      [
        '<div class="scroll-region" role="region" aria-label="Table 1: Tool, Level" tabindex="0"><table>', '<thead>', '<tr>', '<th scope="col">Tool</th>',
        '<th class="align-right" scope="col">Level</th>', '</tr>', '</thead>', '<tbody>', '<tr>', '<td>a</td>', '<td class="align-right">1</td>', '</tr>', '</tbody>', '</table></div>',
      ].join('\n'),
    );
  });

  it('footnotes with ids of their own', () => {
    const html = renderMarkdown(parseMarkdown('a[^x]\n\n[^x]: b'), { href, idPrefix: 'p-' }).html;
    expect(html).toContain('<a href="#p-note-fn-x" id="p-note-fnref-x" data-footnote-ref aria-describedby="p-note-label">1</a>');
    expect(html).toContain('<h2 class="visually-hidden" id="p-note-label">Footnotes</h2>');
    expect(html).toContain('<li id="p-note-fn-x">');
  });
});

describe('headings', () => {
  it.each([
    ['begin at 2', '# A\n\n## B\n\n# C', ['2 a A', '3 b B', '2 c C']],
    ['move up', '#### A\n\n##### B', ['2 a A', '3 b B']],
    ['skip no level', '## A\n\n#### B\n\n#### C\n\n### D', ['2 a A', '3 b B', '3 c C', '3 d D']],
    ['end at 6', '# A\n## B\n### C\n#### D\n##### E\n###### F', ['2 a A', '3 b B', '4 c C', '5 d D', '6 e E', '6 f F']],
    ['get different ids', '## A b\n\n## A b', ['2 a-b A b', '2 a-b-1 A b']],
    ['take no id of the page', '## Heard\n\n## Promised', ['2 heard-1 Heard', '2 promised-1 Promised']],
    ['take no id of a mention, a footnote or the search', '## M 1\n\n## M\n\n## M\n\n## Note fn 1\n\n## Search', ['2 section-m-1 M 1', '2 section-m M', '2 section-m-2 M', '2 section-note-fn-1 Note fn 1', '2 section-search Search']],
    ['are plain text in the list', '## `a` *b* <kbd>c</kbd> [d](https://d.example) <e>', ['2 a-b-c-d-e a b c d <e>']],
    ['need text', '##\n\n## 🎉\n\n## !', ['2 section 🎉', '2 section-1 !']],
    ['count within quotations and details too', '> ## A\n\n<details>\n<summary>S</summary>\n\n## B\n\n</details>', ['2 a A', '2 b B']],
  ])('%s', (_name, text, expected) => {
    const tree = parseMarkdown(text);
    const { html, headings } = renderMarkdown(tree, { href });
    expect(headings.map(({ depth, id, text: shown }) => `${depth} ${id} ${shown}`)).toEqual(expected);
    expect([...html.matchAll(/<h(\d) id="([^"]*)"/g)].map(([, depth, id]) => `${depth} ${id}`)).toEqual(headings.map(({ depth, id }) => `${depth} ${id}`));
    expect(headingsOf(tree)).toEqual(headings);
  });

  it('can have a prefix, which links to them follow', () => {
    const { html } = renderMarkdown(parseMarkdown('## A\n\n[b](#a) [c](#elsewhere)'), { href, idPrefix: 'p-' });
    expect(html).toBe('<div class="heading"><h2 id="p-a">A</h2><a class="permalink" href="#p-a" aria-label="Link to “A”" data-pagefind-ignore="">#</a></div>\n<p><a href="#p-a">b</a> <a href="#elsewhere">c</a></p>');
  });

  it('leave given ids to the page', () => {
    expect(renderMarkdown(parseMarkdown('## Main'), { href, takenIds: ['main'] }).headings[0]?.id).toBe('main-1');
  });
});

describe('what the linker adds', () => {
  const tree: Root = {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: '/base/tools/argo-cd/', data: { hProperties: { class: 'mention', 'data-entry': 'argo-cd', id: 'm-1' } }, children: [{ type: 'text', value: 'Argo CD' }] },
          { type: 'text', value: ' ' },
          { type: 'emphasis', data: { hName: 'span', hProperties: { id: 'm-2', class: 'mention' } }, children: [{ type: 'text', value: 'Flux' }] },
          { type: 'text', value: ' ' },
          { type: 'inlineCode', value: 'helm', data: { hProperties: { id: 'm-3' } } },
          { type: 'text', value: ' ' },
          { type: 'link', url: 'nowhere.md', data: { hProperties: { id: 'm-4' } }, children: [{ type: 'text', value: 'gone' }] },
        ],
      },
    ],
  };

  it('stays: links, spans, classes and ids', () => {
    expect(renderMarkdown(tree, { href }).html).toBe(
      '<p><a href="/base/tools/argo-cd/" id="m-1" class="mention" data-entry="argo-cd">Argo CD</a> <span id="m-2" class="mention">Flux</span> <code id="m-3">helm</code> <span id="m-4">gone</span></p>',
    );
  });

  it('does not change the tree', () => {
    const before = structuredClone(tree);
    renderMarkdown(tree, { href });
    expect(tree).toEqual(before);
  });

  it('goes no further than the schema: no handlers, styles or other elements', () => {
    const hostile: Root = {
      type: 'root',
      children: [{ type: 'paragraph', data: { hName: 'script', hProperties: { onclick: 'x', style: 'x', class: 'evil mention', name: 'body' } }, children: [{ type: 'text', value: 'a' }] }],
    };
    expect(renderMarkdown(hostile, { href }).html).toBe('');
    const handlers: Root = { type: 'root', children: [{ ...hostile.children[0], data: { hProperties: { onclick: 'x', style: 'x', class: 'evil mention', name: 'body' } } } as Root['children'][0]] };
    expect(renderMarkdown(handlers, { href }).html).toBe('<p class="mention">a</p>');
  });
});

describe('what the check would refuse', () => {
  it.each([
    ['<script>alert(1)</script>', '<p>&lt;script>alert(1)&lt;/script></p>'],
    ['a <img src=x onerror=alert(1)> b', '<p>a &lt;img src=x onerror=alert(1)> b</p>'],
    ['<kbd onclick=alert(1)>k</kbd>', '<p>&lt;kbd onclick=alert(1)>k&lt;/kbd></p>'],
    ['<kbd>open', '<p>&lt;kbd>open</p>'],
    ['<!--[if IE]>x<![endif]-->', '<p>&lt;!--[if IE]>x&lt;![endif]--></p>'],
    ['[a](javascript:alert) [b](data:,x) [c](//evil.example) [d](java&Tab;script:x)', '<p>a b c d</p>'],
    ['[a]\n\n[a]: vbscript:x', '<p>a</p>'],
    ['```x"onclick="y z\na\n```', '<pre><code>a\n</code></pre>'],
  ])('%j is text', (text, html) => {
    expect(render(text)).toBe(html);
  });

  it.each([
    ['{alert(1)} a', '<p> a</p>'],
    ['<div onclick="x">a</div>', 'a'],
    ['<kbd onClick={x}>a</kbd> b', '<p>a b</p>'],
    ['export const a = 1\n\nb', '<p>b</p>'],
    ['<ToolTable topic="x" />\n\nb', '<p>b</p>'],
  ])('%j of MDX leaves its text', (text, html) => {
    expect(render(text, 'mdx').trim()).toBe(html);
  });

  it('is cut off where it is nested too deep', () => {
    expect(render(`${'>'.repeat(2000)} deep`)).not.toContain('deep');
    expect(render(`${'>'.repeat(20)} not so deep`)).toContain('not so deep');
  });
});
