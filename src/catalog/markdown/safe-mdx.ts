import type { Element, RootContent } from 'hast';
import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { mdxToMarkdown } from 'mdast-util-mdx';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toSafeHast, type RenderOptions } from './hast.ts';
import { COMPONENT_TAG, MDX_SCHEMA } from './sanitize-schema.ts';

/**
 * Writes the tree of a body out again as MDX that holds nothing but elements and allowed components: the same
 * elements, ids and links that `renderMarkdown` makes. Every piece of text and every attribute is a JSON string
 * in braces, so that no text of a contributor is ever read as Markdown or code a second time.
 */
export function toSafeMdx(tree: Root, options: RenderOptions): string {
  const { root } = toSafeHast(tree, options, MDX_SCHEMA);
  const blocks = root.children.filter((node) => node.type !== 'text').map((node): Paragraph => ({ type: 'paragraph', children: jsxOf(node) }));
  return toMarkdown({ type: 'root', children: blocks }, { extensions: [mdxToMarkdown()] });
}

function jsxOf(node: RootContent): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'mdxTextExpression', value: JSON.stringify(node.value) }];
    case 'element':
      return [node.tagName === COMPONENT_TAG ? componentOf(node) : elementOf(node)];
    default:
      return [];
  }
}

function elementOf(node: Element): MdxJsxTextElement {
  const attributes = Object.entries(node.properties).flatMap(([property, value]): MdxJsxAttribute[] =>
    value === undefined || value === null || value === false ? [] : [attributeOf(attributeName(property), value)],
  );
  return { type: 'mdxJsxTextElement', name: node.tagName, attributes, children: node.children.flatMap(jsxOf) };
}

function componentOf(node: Element): MdxJsxTextElement {
  const props = JSON.parse(String(node.properties.dataProps)) as Record<string, string>;
  const attributes = Object.entries(props).map(([name, value]) => attributeOf(name, value));
  return { type: 'mdxJsxTextElement', name: String(node.properties.dataName), attributes, children: [] };
}

function attributeOf(name: string, value: string | number | true | (string | number)[]): MdxJsxAttribute {
  if (value === true) return { type: 'mdxJsxAttribute', name };
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  return { type: 'mdxJsxAttribute', name, value: { type: 'mdxJsxAttributeValueExpression', value: JSON.stringify(text) } };
}

/** The attributes of the schema have names simple enough for this; no others arrive here. */
function attributeName(property: string): string {
  if (property === 'className') return 'class';
  if (property.startsWith('data')) return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (property.startsWith('aria')) return `aria-${property.slice('aria'.length).toLowerCase()}`;
  return property.toLowerCase();
}
