import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './parse.ts';
import { toSafeMdx } from './safe-mdx.ts';

const href = (url: string) => `/resolved/${url}`;
const written = (text: string, format: 'md' | 'mdx' = 'mdx') => toSafeMdx(parseMarkdown(text, format), { href });

describe('MDX written out again', () => {
  it.each([
    ['# A \\{b\\}', '<div class={"heading"}><h2 id={"a-b"}>{"A {b}"}</h2><a class={"permalink"} href={"#a-b"} aria-label={"Link to “A {b}”"} data-pagefind-ignore={""}>{"#"}</a></div>\n'],
    ['a **b** `{c}`', '<p>{"a "}<strong>{"b"}</strong>{" "}<code>{"{c}"}</code></p>\n'],
    ['[a](../x.md) [b](https://b.example)', '<p><a href={"/resolved/../x.md"}>{"a"}</a>{" "}<a href={"https://b.example"} rel={"ugc noopener noreferrer"}>{"b"}</a></p>\n'],
    ['<ToolTable topic="a-b" />', '<ToolTable topic={"a-b"} />\n'],
    ['- a\n\n  <Compare tools="b c" />', '<ul>{"\\n"}<li>{"\\n"}<p>{"a"}</p>{"\\n"}<Compare tools={"b c"} />{"\\n"}</li>{"\\n"}</ul>\n'],
    ['- [x] a', '<ul class={"contains-task-list"}>{"\\n"}<li class={"task-list-item"}><input type={"checkbox"} checked disabled aria-label={"Done"} />{" "}{"a"}</li>{"\\n"}</ul>\n'],
    ['a {1 + 1} <Evil /> b', '<p>{"a "}{" "}{" b"}</p>\n'],
  ])('%j', (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  it.each([
    '{1+1}', '}{', '${x}', '`}`', '"} + alert(1) + {"', '\\"}', '\\\\"} {1}', '</p>{1}', '<script>', '*/ {1} /*', '\u2028{1}', '&#123;1&#125;', '&quot;}{1}{&quot;', "'{1}'",
    '# {1}', '| {1} |\n|---|\n| {2} |', '```\n{1}\n```', '![{1}](/x.png "{2}")', '[{1}](https://a.example/{2} "{3}")', '<abbr title="{1} &quot;} {2}">{3}</abbr>', '[^1]\n\n[^1]: {1}',
    '---\nlayout: x\n---', 'import a from "b"', 'export default 1',
  ])('%j written in Markdown holds no expression but strings', (text) => {
    const before = parseMarkdown(text);
    const safe = toSafeMdx(before, { href });
    const expressions: string[] = [];
    visit(parseMarkdown(safe, 'mdx'), (node: Nodes) => {
      if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') expressions.push(node.value);
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        for (const { type, value } of node.attributes) {
          expect(type).toBe('mdxJsxAttribute');
          if (typeof value === 'object' && value !== null) expressions.push(value.value);
        }
      }
      expect(['root', 'paragraph', 'text', 'mdxFlowExpression', 'mdxTextExpression', 'mdxJsxFlowElement', 'mdxJsxTextElement']).toContain(node.type);
      if (node.type === 'text') expect(node.value.trim()).toBe('');
    });
    expect(expressions.length).toBeGreaterThan(0);
    for (const expression of expressions) expect(typeof JSON.parse(expression)).toBe('string');
  });
});
