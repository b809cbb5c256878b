import { describe, expect, it } from 'vitest';
import { markupProblems } from './safety.ts';

/** `line:column message` of each problem. */
const found = (text: string, format: 'md' | 'mdx' = 'md') => markupProblems(text, format).map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('Markdown that is accepted', () => {
  it.each([
    ['plain Markdown', '# A\n\n*b* **c** `d` ~~e~~\n\n- [ ] f\n\n> g\n\n| h |\n|---|\n| i |\n\n```html\n<script>\n```\n\n---\n\n1. j[^1]\n\n[^1]: k'],
    ['unknown tags as prose', 'Call <service-name>.<namespace>.svc, with <your name here> and a Map<String, List<Pod>>.'],
    ['an unknown tag alone on its line', '<namespace>\n\n</namespace>'],
    ['comparisons', 'If a<b and c=d, then 1 < 2, x<y> and p <q.'],
    ['inline elements', '<kbd>Ctrl</kbd> H<sub>2</sub>O x<sup>2</sup> <mark>*new*</mark> <abbr title="Custom Resource">CR</abbr> a<br>b<br/>c'],
    ['details with a summary', '<details>\n<summary>More</summary>\n\nText with **markup**.\n\n</details>'],
    ['details in a list', '- item\n\n  <details>\n  <summary>More</summary>\n\n  Text\n\n  </details>'],
    ['a plain remark', 'Text <!-- to be continued --> text\n\n<!--\nseveral\nlines\n-->'],
    ['HTML in code', '`<script>` and\n\n    <img src=x onerror=alert(1)>'],
    ['escaped HTML', '\\<img src=x onerror=alert(1)> &lt;script&gt;'],
    ['links', '[a](https://a.example/?q=1%20#x) [b](http://b.example) [c](mailto:a@b.example) [d](../../tools/argo-cd.md#promised) [e](#heading) <https://f.example> https://g.example [h]\n\n[h]: ../x.md'],
    ['a picture of this site', '![map](/pictures/map.png "Map") ![chart](/c.svg)'],
  ])('%s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('HTML that is refused', () => {
  it.each([
    ['Text <b>bold</b>.', ['1:6 `<b>` is not allowed; write `**text**`.']],
    ['Line\n\n<script>\nalert(1)\n</script>', ['3:1 `<script>` is not allowed; drop it, or put it in backticks to show it as text.']],
    ['> quoted <SVG onload=alert(1)>', ['1:10 `<svg>` is not allowed; drop it, or put it in backticks to show it as text.']],
    ['- <p>\n  text <div>', ['1:3 `<p>` is not allowed; drop it and keep its text.', '2:8 `<div>` is not allowed; drop it and keep its text.']],
    ['> <p>\n>   text <div>', ['1:3 `<p>` is not allowed; drop it and keep its text.', '2:10 `<div>` is not allowed; drop it and keep its text.']],
    ['</div>', ['1:1 `</div>` is not allowed; drop it and keep its text.']],
    ['<kbd onclick=alert(1)>k</kbd>', ['1:1 `<kbd>` has the attribute `onclick`, which is not allowed; drop it.']],
    ['<kbd class="x">k</kbd>', ['1:1 `<kbd>` has the attribute `class`, which is not allowed; drop it.']],
    ['<abbr>x</abbr>', ['1:1 `<abbr>` has no `title`; add `title="…"`, or drop the element.']],
    ['<x-note onclick=alert(1)>', ['1:1 `<x-note …>` has attributes and would be taken for HTML; put it in backticks to show it as text.']],
    ['<kbd>open', ['1:1 `<kbd>` is not closed; write `</kbd>` in the same paragraph, or drop it.']],
    ['*a <kbd>b* c</kbd>', [
      '1:4 `<kbd>` is not closed; write `</kbd>` in the same paragraph, or drop it.',
      '1:13 `</kbd>` closes nothing; write `<kbd>` before it in the same paragraph or at the same level, or drop it.',
    ]],
    ['<details>\n\ntext', ['1:1 `<details>` is not closed; write `</details>` on a line of its own, at the same level, or drop it.']],
    ['text <details>', ['1:6 `<details>` stands in running text; put it on a line of its own after a blank line.']],
    ['<summary>x</summary>', ['1:1 `<summary>` stands outside `<details>`; put it right after `<details>`, or drop it.']],
    ['<!--[if IE]> x <![endif]-->', ['1:1 This comment holds markup, a condition or an early end; keep it to plain words, or delete it.']],
    ['<!-- <b>x</b> -->', ['1:1 This comment holds markup, a condition or an early end; keep it to plain words, or delete it.']],
    ['<!-- open', ['1:1 This comment holds markup, a condition or an early end; keep it to plain words, or delete it.']],
    ['<!DOCTYPE html>', ['1:1 `<!doctype` is not allowed; drop it, or put it in backticks to show it as text.']],
    ['<?php echo 1 ?>', ['1:1 `<?php` is not allowed; drop it, or put it in backticks to show it as text.']],
    ["<img src='x", ['1:1 `<img src=` looks like HTML; put it in backticks to show it as text, or drop it.']],
    ['note[^1]\n\n[^1]: x <i>y</i>', ['3:9 `<i>` is not allowed; write `*text*`.']],
    [`${'>'.repeat(51)} deep`, ['1:1 The text is nested more than 50 levels deep; take lists and quotations apart.']],
    ['<kbd>'.repeat(7) + '</kbd>'.repeat(7), ['1:31 `<kbd>` stands within 6 other elements; nest fewer.']],
    ['&amp;'.repeat(5001), ['1:1 The text holds thousands of character references; write characters instead of `&amp;` and the like.']],
  ])('%j', (text, messages) => {
    expect(found(text)).toEqual(messages);
  });

  it('lists fifty problems and the number of the others', () => {
    const messages = found('<u>x</u> '.repeat(60));
    expect(messages).toHaveLength(51);
    expect(messages.at(-1)).toBe('1:451 From here on 10 more places are not allowed; mend those above first.');
  });
});

describe('addresses that are refused', () => {
  const SCHEME = 'link to `https:`, `http:` or `mailto:`, or to a file of this repository.';
  it.each([
    ['[a](javascript:alert)', `1:1 The link \`javascript:alert\` has the scheme \`javascript:\`; ${SCHEME}`],
    ['[a](JaVaScRiPt:x)', `1:1 The link \`JaVaScRiPt:x\` has the scheme \`JaVaScRiPt:\`; ${SCHEME}`],
    ['[a](java&#115;cript&colon;x)', `1:1 The link \`javascript:x\` has the scheme \`javascript:\`; ${SCHEME}`],
    ['[a](java&Tab;script:x)', '1:1 The link `java\\u0009script:x` contains blanks or invisible characters; type it again by hand, with `%20` for a blank.'],
    ['[a](&#x200B;x)', '1:1 The link `\\u200bx` contains blanks or invisible characters; type it again by hand, with `%20` for a blank.'],
    ['[a](data:text/html,x)', `1:1 The link \`data:text/html,x\` has the scheme \`data:\`; ${SCHEME}`],
    ['x <vbscript:x>', `1:3 The link \`vbscript:x\` has the scheme \`vbscript:\`; ${SCHEME}`],
    ['[a][r]\n\n[r]: javascript:x', `3:1 The link \`javascript:x\` has the scheme \`javascript:\`; ${SCHEME}`],
    ['[a](//evil.example)', '1:1 The link `//evil.example` names a server without a scheme; write it in full, starting with `https://`.'],
    ['[a](/\\\\evil.example)', '1:1 The link `/\\evil.example` contains a backslash, which browsers read as `/`; write `/`.'],
    ['[a](https:evil.example)', '1:1 The link `https:evil.example` is not a complete web address; write it in full, starting with `https://`.'],
    ['[a](https://good.example@evil.example)', '1:1 The link `https://good.example@evil.example` contains a user name, which hides where it leads; leave out all before the `@`.'],
    ['[a](mailto:)', '1:1 The link `mailto:` is not an e-mail address; write `mailto:name@example.org`.'],
    ['[a](../%ZZ.md)', '1:1 The link `../%ZZ.md` contains a `%` that is no escape; write `%25` for a percent sign.'],
  ])('%j', (text, message) => {
    expect(found(text)).toEqual([message]);
  });

  it.each(['https://a.example/x.png', 'x.png', '../x.png', '/../x.png', '/%2e%2e/x.png', '/x.html', '/x', 'data:image/png;base64,x'])('the picture %s', (url) => {
    expect(found(`text ![a](${url})`)).toEqual([
      `1:6 The picture \`${url}\` is not a picture of this site; write the path of a file below \`public\`, such as \`/pictures/map.png\`, or link to the picture instead.`,
    ]);
  });

  it('a picture by reference', () => {
    expect(found('![a][r]\n\n[r]: https://a.example/x.png')[0]).toMatch(/^3:1 The picture `https:\/\/a\.example\/x\.png` is not a picture of this site/);
  });
});

describe('MDX', () => {
  it.each([
    '<ToolTable topic="multi-cluster" />',
    '<Statements about="argo-cd" kind="roadmap" state="open" />',
    '<Compare tools="argo-cd flux" />',
    '<Figures measure="clusters" />',
    '<TalkList event="kubecon-eu-2025" />',
    '- item\n\n  <ToolTable category="gitops" />',
    'Text \\{1\\} \\<b> `{x}` <kbd>k</kbd> <abbr title="t">a</abbr><br/>',
    '<details>\n<summary>More</summary>\n\nText\n\n</details>',
    '```js\nimport x from "y"; {a}\n```',
  ])('accepts %j', (text) => {
    expect(found(text, 'mdx')).toEqual([]);
  });

  const CODE = 'Guides and notes contain no code';
  it.each([
    ['Text\n\nimport x from "y"', `3:1 ${CODE}: this \`import\` or \`export\` is not allowed; delete it. The components are there without it.`],
    ['export const a = 1', `1:1 ${CODE}: this \`import\` or \`export\` is not allowed; delete it. The components are there without it.`],
    ['Text {1 + 1}', `1:6 ${CODE}: text in braces is an expression; write \`\\{\` and \`\\}\` for braces, put them in backticks, or delete the expression.`],
    ['{/* remark */}', `1:1 ${CODE}: text in braces is an expression; write \`\\{\` and \`\\}\` for braces, put them in backticks, or delete the expression.`],
    ['<ToolTable {...x} />', '1:1 `<ToolTable>` has a property in braces; write its value as plain text in double quotes.'],
    ['<ToolTable topic={"x"} />', '1:1 `<ToolTable>` has a property in braces; write its value as plain text in double quotes.'],
    ['<ToolTabel topic="x" />', '1:1 There is no component `<ToolTabel>`; did you mean `ToolTable`?'],
    ['<Astro.self />', '1:1 There is no component `<Astro.self>`; use one of `ToolTable`, `Statements`, `Compare`, `Figures`, `TalkList`.'],
    ['<ToolTable topik="x" />', '1:1 `<ToolTable>` has no property `topik`; did you mean `topic`?'],
    ['<ToolTable client:load topic="x" />', '1:1 `<ToolTable>` has no property `client:load`; use one of `topic`, `category`, `tools`.'],
    ['<ToolTable />', '1:1 `<ToolTable>` needs exactly one of `topic`, `category`, `tools`.'],
    ['<ToolTable topic="a" category="gitops" />', '1:1 `<ToolTable>` needs exactly one of `topic`, `category`, `tools`.'],
    ['<Compare tools="argo-cd" />', '1:1 `<Compare>` needs two to four tools; write their ids separated by blanks.'],
    ['<Statements kind="roadmaps" />', '1:1 `kind` of `<Statements>` cannot be `roadmaps`; did you mean `roadmap`?'],
    ['<Statements about="Argo CD" />', '1:1 `about` of `<Statements>` names `Argo CD`, which is not an id; write the file name of the entry without its extension.'],
    ['<ToolTable topic />', '1:1 `topic` of `<ToolTable>` is empty; write its value in double quotes.'],
    ['<ToolTable topic="x">text</ToolTable>', '1:1 `<ToolTable>` has content; close it at once: `<ToolTable … />`.'],
    ['Text <ToolTable topic="x" />', '1:6 `<ToolTable>` stands in running text; put it on a line of its own between blank lines.'],
    ['<div>x</div>', '1:1 `<div>` is not allowed; drop it and keep its text.'],
    ['<kbd onClick="x">k</kbd>', '1:1 `<kbd>` has the attribute `onClick`, which is not allowed; drop it.'],
    ['<namespace/>', '1:1 `<namespace>` is neither an allowed element nor a component; put it in backticks, or write `\\<namespace>`.'],
    ['a\n\nb <service-name>.svc', '3:3 This is not valid MDX: Expected a closing tag for `<service-name>` (3:3) before the end of `paragraph`. Put text with `<` or `{` in backticks, or write `\\<` and `\\{`.'],
    ['a\n\n{ b', '3:1 This is not valid MDX: Unexpected end of file in expression, expected a corresponding closing brace for `{`. Put text with `<` or `{` in backticks, or write `\\<` and `\\{`.'],
  ])('refuses %j', (text, message) => {
    expect(found(text, 'mdx')).toEqual([message]);
  });
});
