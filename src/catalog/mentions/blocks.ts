import type { Definition, InlineCode, Nodes, Parents, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Range } from './fold.ts';

/** A paragraph, heading or table cell as plain text, with where each part of it comes from. */
export interface TextBlock {
  /** Images, footnote marks and expressions are one {@link OBJECT} each, which no name can span. */
  text: string;
  pieces: readonly Piece[];
  /** The author's links in it. */
  links: readonly BlockLink[];
  isHeading: boolean;
  /** Number of headings above it, its own included. */
  section: number;
  /** Text of the nearest of those headings. */
  heading: string | undefined;
}

/** The text of one node within its block. */
export interface Piece extends Range {
  node: Text | InlineCode;
  /** Only prose becomes a link. */
  style: 'prose' | 'link' | 'code';
  up: Ancestor;
}

/** A node's parent, its index there, and the parent's own place, up to the block. */
export interface Ancestor {
  parent: Parents;
  index: number;
  up: Ancestor | undefined;
}

/** A link an author wrote, with its address as written. */
export interface BlockLink extends Range {
  url: string;
}

/** Stands in the plain text for something that has none. */
export const OBJECT = '\uFFFC';

/** The blocks of prose of a tree, in order; code, HTML, definitions and expressions are no prose. */
export function blocksOf(tree: Root): TextBlock[] {
  const blocks: TextBlock[] = [];
  let section = 0;
  let heading: string | undefined;
  const walk = (node: Nodes): void => {
    if (!('children' in node)) return;
    const isHeading = node.type === 'heading';
    if (!isHeading && !node.children.some(isPhrasing)) {
      node.children.forEach(walk);
      return;
    }
    const flat = flatten(node, tree);
    if (isHeading) {
      section += 1;
      heading = flat.text.replaceAll(OBJECT, '').replace(/\s+/g, ' ').trim();
    }
    if (flat.text) blocks.push({ ...flat, isHeading, section, heading });
  };
  walk(tree);
  return blocks;
}

const isPhrasing = ({ type }: Nodes) => PHRASING.has(type);

const PHRASING: ReadonlySet<string> = new Set([
  'text', 'inlineCode', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'image', 'imageReference', 'break',
  'footnoteReference', 'mdxJsxTextElement', 'mdxTextExpression',
]);

function flatten(block: Parents, tree: Root): Pick<TextBlock, 'text' | 'pieces' | 'links'> {
  let text = '';
  const pieces: Piece[] = [];
  const links: BlockLink[] = [];
  const html = new OpenTags();
  const add = (node: Text | InlineCode, style: Piece['style'], up: Ancestor) => {
    if (html.hides) {
      text += OBJECT;
      return;
    }
    pieces.push({ start: text.length, end: text.length + node.value.length, node, style: html.style ?? style, up });
    text += node.value;
  };
  const walk = (parent: Parents, style: Piece['style'], above: Ancestor | undefined): void => {
    for (const [index, node] of parent.children.entries()) {
      const up = { parent, index, up: above };
      switch (node.type) {
        case 'text':
          add(node, style, up);
          break;
        case 'inlineCode':
          add(node, 'code', up);
          break;
        case 'break':
          text += '\n';
          break;
        case 'html':
          text += html.read(node.value);
          break;
        case 'link':
        case 'linkReference': {
          const start = text.length;
          walk(node, 'link', up);
          const url = node.type === 'link' ? node.url : definitionOf(node.identifier, tree)?.url;
          if (url !== undefined) links.push({ start, end: text.length, url });
          break;
        }
        default:
          if ('children' in node) walk(node, style, up);
          else text += OBJECT;
      }
    }
  };
  walk(block, 'prose', undefined);
  return { text, pieces, links };
}

/** Which inline HTML elements are open: what they make of the text inside them. */
class OpenTags {
  readonly #open: string[] = [];

  /** Reads one tag; returns the text it stands for. */
  read(tag: string): string {
    const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(tag) ?? [];
    const lower = name.toLowerCase();
    if (lower === 'br') return '\n';
    if (!CODE_TAGS.has(lower) && !HIDING_TAGS.has(lower) && lower !== 'a') return '';
    if (!slash) this.#open.push(lower);
    else if (this.#open.includes(lower)) this.#open.splice(this.#open.lastIndexOf(lower), 1);
    return '';
  }

  get hides(): boolean {
    return this.#open.some((name) => HIDING_TAGS.has(name));
  }

  get style(): Piece['style'] | undefined {
    if (this.#open.includes('a')) return 'link';
    return this.#open.length > 0 ? 'code' : undefined;
  }
}

const CODE_TAGS: ReadonlySet<string> = new Set(['code', 'kbd', 'pre', 'samp', 'tt']);
const HIDING_TAGS: ReadonlySet<string> = new Set(['script', 'style', 'template']);

function definitionOf(identifier: string, tree: Root): Definition | undefined {
  let found: Definition | undefined;
  visit(tree, 'definition', (node) => {
    if (node.identifier !== identifier) return true;
    found ??= node;
    return false;
  });
  return found;
}
